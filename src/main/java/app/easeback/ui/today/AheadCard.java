package app.easeback.ui.today;

import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Labels;
import app.easeback.ui.common.ReflowBox;
import app.easeback.ui.common.Shown;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says that a session does not count, since its time is still to come: it was logged while the clock was wrong. Hidden
/// while there is none.
final class AheadCard extends ReflowBox {

    private final Words words;
    private final Label text = Labels.wrapped("");
    private Optional<ImsSession> ahead = Optional.empty();

    /// @param correct opens a session to change it
    AheadCard(Words words, Consumer<ImsSession> correct) {
        this.words = words;
        setId("session-ahead");
        getStyleClass().addAll("card", "seen-signs");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var change = new Button(words.text("today.ahead.change"));
        change.setId("session-ahead-change");
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> ahead.ifPresent(correct));
        getChildren().addAll(text, change);
        Shown.orGone(this);
        setVisible(false);
    }

    void show(Today today) {
        ahead = today.ahead();
        var now = today.suggestion().at();
        ahead.ifPresent(session -> text.setText(words.text("today.ahead", words.momentHere(session.at(), now))));
        setVisible(ahead.isPresent());
    }
}
