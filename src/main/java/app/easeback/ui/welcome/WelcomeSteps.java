package app.easeback.ui.welcome;

import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.common.caution.CautionBoxes;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.welcome.WelcomeModel.Step;
import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The content of each step of the welcome, under its title.
final class WelcomeSteps {

    private static final List<String> DOES =
            List.of("welcome.does.1", "welcome.does.2", "welcome.does.3", "welcome.does.4");
    private static final List<String> DOES_NOT =
            List.of("welcome.does-not.1", "welcome.does-not.2", "welcome.does-not.3");

    /// The id of the choice of language.
    static final String LANGUAGE = "welcome-language";

    private final Words words;
    private final WelcomeModel model;
    private final Consumer<Onward> onward;
    private final Button first;

    WelcomeSteps(Words words, WelcomeModel model, Consumer<Onward> onward) {
        this.words = words;
        this.model = model;
        this.onward = onward;
        first = button(Onward.LOG_SESSION);
        first.getStyleClass().add("accent");
    }

    /// What stands above the title.
    List<Node> above(Step step) {
        return step == Step.WHAT ? List.of(comfort()) : List.of();
    }

    List<Node> of(Step step) {
        return switch (step) {
            case WHAT -> List.of(what());
            case ABOUT_YOU -> List.of(emergency(), cautions());
            case START ->
                List.of(
                        choice(Onward.LOG_SESSION, Feather.EDIT_3, first),
                        choice(Onward.SAMPLE, Feather.PLAY_CIRCLE, button(Onward.SAMPLE)),
                        choice(Onward.LOOK_AROUND, Feather.COMPASS, button(Onward.LOOK_AROUND)));
        };
    }

    /// Moves the focus to the first way to begin.
    void focusFirst() {
        first.requestFocus();
    }

    /// Language and text size, first of all for those who cannot read the rest. Each language has its own
    /// name.
    private Node comfort() {
        var row = new ReflowBox(language(), new Spacer(), textSize());
        row.getStyleClass().add("welcome-comfort");
        return row;
    }

    private Node language() {
        var languages = Stream.of(Language.Choice.values())
                .filter(choice -> choice.language().isPresent())
                .toList();
        var language = new Segmented<>(
                LANGUAGE,
                words.text("welcome.language"),
                languages,
                choice -> choice.language().map(Language::ownName).orElseThrow());
        language.valueProperty()
                .set(languages.stream()
                        .filter(choice -> choice.language().equals(Optional.of(words.language())))
                        .findFirst());
        language.onChosen(model::choose);
        return language;
    }

    private Node textSize() {
        var size = new Segmented<>(
                "welcome-text-size",
                words.text("welcome.text-size"),
                List.of(TextSize.values()),
                choice -> words.text("text-size.percent", choice.percent()));
        size.valueProperty().set(Optional.of(model.lookProperty().get().textSize()));
        size.onChosen(model::choose);
        var name = Labels.styled(words.text("welcome.text-size"), "quiet");
        name.setLabelFor(size);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var named = new HBox(name, size);
        named.setMinWidth(Region.USE_PREF_SIZE);
        named.getStyleClass().add("welcome-comfort");
        return named;
    }

    private Node what() {
        var both = new GridPane();
        both.getStyleClass().add("welcome-both");
        both.addRow(0, points("welcome.does", DOES, Feather.CHECK), points("welcome.does-not", DOES_NOT, Feather.X));
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            both.getColumnConstraints().add(half);
        }
        return both;
    }

    private VBox points(String title, List<String> keys, Ikon icon) {
        var points = new Card(words.text(title));
        keys.forEach(key -> points.getChildren().add(point(words.text(key), icon)));
        return points;
    }

    private static HBox point(String text, Ikon icon) {
        var says = Labels.whole(text);
        HBox.setHgrow(says, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon), says);
        line.getStyleClass().add("welcome-point");
        return line;
    }

    private Node emergency() {
        var grid = new FormGrid();
        grid.shortField("welcome-number", words.text("number"), model.number(), words.text("number.help"));
        var card = new VBox(grid);
        card.getStyleClass().add("card");
        return card;
    }

    private Node cautions() {
        var boxes = new CautionBoxes(words, model::tick);
        boxes.show(model.cautions());
        var ask = Labels.wrapped(words.text("cautions.ask"), "strong");
        return new Card(words.text("welcome.cautions"), boxes, ask);
    }

    /// A way to begin: what it is, and the button that does it.
    private Node choice(Onward way, Ikon icon, Button begin) {
        var name = Labels.whole(words.name(way), "card-title");
        var help = Labels.whole(words.text("Onward." + way.name() + ".help"), "quiet");
        var text = new VBox(name, help);
        HBox.setHgrow(text, Priority.ALWAYS);
        var card = new HBox(new FontIcon(icon), text, begin);
        card.getStyleClass().addAll("card", "welcome-choice");
        return card;
    }

    /// The button for a way to begin. Enter presses it while it has the focus.
    private Button button(Onward way) {
        var button = Buttons.of(
                "welcome-" + way.name(), words.text("Onward." + way.name() + ".do"), () -> onward.accept(way));
        button.setAccessibleHelp(words.text("Onward." + way.name() + ".help"));
        button.defaultButtonProperty().bind(button.focusedProperty());
        return button;
    }
}
