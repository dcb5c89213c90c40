package app.easeback.ui.today;

import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.words.SignWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.common.problem.CopyButton;
import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An open warning sign: the one thing to do, what to tell those who help, and how it is settled. Hidden while there
/// is none.
final class SignCard extends VBox {

    private static final int MOST_LINES = 7;

    /// Characters that surely fit in one line of the narrowest window.
    private static final int LINE = 84;

    private final Words words;
    private final Consumer<How> settle;
    private Optional<Said> said = Optional.empty();

    /// What the card says.
    ///
    /// @param signs what was ticked
    private record Said(Urgency urgency, String call, String firstAid, String signs, List<String> tell) {}

    /// @param settle what the two buttons that settle the sign do
    SignCard(Words words, Consumer<How> settle) {
        this.words = words;
        this.settle = settle;
        setId("sign");
        getStyleClass().addAll("card", "sign-card");
        Shown.orGone(this);
        setVisible(false);
        ScreenPane.handOn(this);
    }

    /// Shows the open warning signs of `today`. If nothing has changed the nodes stay, and with them what is
    /// selected and what has the focus.
    ///
    /// @return whether anything has changed
    boolean show(Today today) {
        var now = said(today);
        if (now.equals(said)) {
            return false;
        }
        said = now;
        setVisible(now.isPresent());
        getStyleClass().removeIf(style -> style.startsWith("urgency-"));
        getChildren().clear();
        now.ifPresent(this::fill);
        return true;
    }

    /// Moves the focus to the first button of the card.
    void takeFocus() {
        lookup("#sign-copy").requestFocus();
    }

    /// Whether other signs may be ticked below this card, which is so unless there is an emergency.
    boolean leavesRoom() {
        return said.filter(now -> now.urgency() == Urgency.EMERGENCY).isEmpty();
    }

    private Optional<Said> said(Today today) {
        var report = today.signs();
        var signs = new SignWords(words, today.emergencyNumber());
        return today.suggestion()
                .care()
                .filter(_ -> !report.checkIns().isEmpty())
                .map(care -> new Said(
                        care.urgency(),
                        signs.call(care.urgency()),
                        signs.firstAid(report.symptoms()),
                        signs.signs(report.symptoms()),
                        signs.tell(report)));
    }

    private void fill(Said now) {
        getStyleClass()
                .add("urgency-" + now.urgency().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getChildren().add(head(now));
        if (!now.firstAid().isEmpty()) {
            getChildren().add(Labels.withId("sign-first-aid", Labels.whole(now.firstAid(), "strong")));
        }
        getChildren().add(Labels.withId("sign-ticked", Labels.whole(words.text("today.sign.ticked", now.signs()))));
        var text = String.join("\n", now.tell());
        getChildren().addAll(tellHead(text), tell(now.tell()));
        if (now.urgency().stopsTraining()) {
            getChildren().add(Labels.withId("sign-withheld", Labels.whole(words.text("today.sign.withheld"), "quiet")));
        }
        getChildren().add(foot());
    }

    private Node head(Said now) {
        var icon = new FontIcon(
                switch (now.urgency()) {
                    case EMERGENCY -> Feather.PHONE_CALL;
                    case SAME_DAY -> Feather.CLOCK;
                    case CALL_PRACTITIONER -> Feather.MESSAGE_CIRCLE;
                });
        icon.getStyleClass().add("sign-icon");
        var call = Labels.withId("sign-call", Labels.whole(now.call(), "sign-call"));
        var head = new HBox(icon, call);
        head.getStyleClass().add("sign-head");
        return head;
    }

    private Node tellHead(String text) {
        var title = Labels.cardTitle(words.text("today.sign.tell"));
        var copy = new CopyButton(words, "sign-copy", words.text("today.sign.copy"), text);
        copy.setGraphic(new FontIcon(Feather.COPY));
        copy.addEventHandler(ActionEvent.ACTION, _ -> copy.setGraphic(new FontIcon(Feather.CHECK)));
        var head = new HBox(title, new Spacer(), copy);
        head.getStyleClass().add("sign-tell-head");
        return head;
    }

    /// A text that can be selected; a long one scrolls, so that what settles the sign stays in view.
    private TextArea tell(List<String> lines) {
        var tell = new TextArea(String.join("\n", lines));
        tell.setId("sign-tell");
        tell.setAccessibleText(words.text("today.sign.tell"));
        tell.setEditable(false);
        tell.setWrapText(true);
        int rows = lines.stream().mapToInt(line -> 1 + line.length() / LINE).sum();
        tell.setPrefRowCount(Math.min(rows, MOST_LINES));
        tell.setMinHeight(USE_PREF_SIZE);
        tell.getStyleClass().add("sign-tell");
        return tell;
    }

    private Node foot() {
        var seen = Buttons.of("settle-seen", words.text("today.seen"), () -> settle.accept(How.SEEN_BY_PROFESSIONAL));
        var mistake = Buttons.of("settle-mistake", words.text("today.mistake"), () -> settle.accept(How.WAS_A_MISTAKE));
        var foot = new FlowPane(seen, mistake);
        foot.getStyleClass().add("sign-foot");
        return foot;
    }
}
