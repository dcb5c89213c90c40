package app.easeback.ui.today;

import app.easeback.core.checkin.Urgency;
import app.easeback.core.suggestion.SeenSigns;
import app.easeback.core.words.SignWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import java.util.List;
import javafx.scene.Node;

/// A quiet note on warning signs that a professional has seen lately: they can come back, and here the user
/// can report it. Hidden while there are none.
final class SeenSignsCard extends NoteCard {

    private final Words words;
    private Said said = new Said(List.of(), "");

    /// All that the card depends on.
    private record Said(List<SeenSigns> seen, String emergencyNumber) {}

    /// @param tellSign leads to where a warning sign is reported
    SeenSignsCard(Words words, Runnable tellSign) {
        super("seen-signs", words.text("today.seen-before.tell"));
        this.words = words;
        button.setOnAction(_ -> tellSign.run());
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
