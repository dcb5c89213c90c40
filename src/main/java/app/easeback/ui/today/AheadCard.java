package app.easeback.ui.today;

import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;

/// Says that a session does not count, since its time is still to come: it was logged while the clock was wrong. Hidden
/// while there is none.
final class AheadCard extends NoteCard {

    private final Words words;
    private final Label text = Labels.wrapped("");
    private Optional<ImsSession> ahead = Optional.empty();

    /// @param correct opens a session to change it
    AheadCard(Words words, Consumer<ImsSession> correct) {
        super("session-ahead", words.text("today.ahead.change"));
        this.words = words;
        lines.getChildren().add(text);
        button.setOnAction(_ -> ahead.ifPresent(correct));
    }

    void show(Today today) {
        ahead = today.ahead();
        var now = today.suggestion().at();
        ahead.ifPresent(session -> text.setText(words.text("today.ahead", words.momentHere(session.at(), now))));
        setVisible(ahead.isPresent());
    }
}
