package app.easeback.ui.today;

import app.easeback.core.checkin.Urgency;
import app.easeback.core.suggestion.SeenSigns;
import app.easeback.core.words.SignWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Labels;
import app.easeback.ui.common.ReflowBox;
import app.easeback.ui.common.Shown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A quiet note on warning signs that a professional has seen lately: they can come back, and here the user
/// can report it. Hidden while there are none.
final class SeenSignsCard extends ReflowBox {

    private final Words words;
    private final VBox lines = new VBox();
    private Said said = new Said(List.of(), "");

    /// All that the card depends on.
    private record Said(List<SeenSigns> seen, String emergencyNumber) {}

    /// @param tellSign leads to where a warning sign is reported
    SeenSignsCard(Words words, Runnable tellSign) {
        this.words = words;
        setId("seen-signs");
        getStyleClass().addAll("card", "seen-signs");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var tell = new Button(words.text("today.seen-before.tell"));
        tell.setId("seen-signs-tell");
        tell.setMinWidth(USE_PREF_SIZE);
        tell.setOnAction(_ -> tellSign.run());
        getChildren().addAll(lines, tell);
        Shown.orGone(this);
        setVisible(false);
    }

    void show(Today today) {
        var says = new Said(today.seen(), today.emergencyNumber());
        if (says.equals(said)) {
            return;
        }
        said = says;
        var shown = today.seen();
        var signs = new SignWords(words, today.emergencyNumber());
        lines.getChildren().setAll(shown.stream().map(seen -> line(signs, seen)).toList());
        boolean emergency = shown.stream()
                .flatMap(seen -> seen.symptoms().stream())
                .anyMatch(symptom -> symptom.urgency() == Urgency.EMERGENCY);
        lines.getChildren()
                .add(Labels.wrapped(
                        emergency
                                ? words.text("today.seen-before.call", today.emergencyNumber())
                                : words.text("today.seen-before.back"),
                        "quiet"));
        setVisible(!shown.isEmpty());
    }

    private Node line(SignWords signs, SeenSigns seen) {
        var text = words.text(
                "today.seen-before",
                signs.signs(seen.symptoms()),
                words.day(seen.at().toLocalDate()));
        return Labels.wrapped(text, "quiet", "seen-sign");
    }
}
