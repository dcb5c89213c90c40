package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.words.ReminderWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.reminder.board.Board;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One reminder: what, when, how long until then, why it stands as it does, and the answers it takes now.
final class ReminderRow extends ReflowBox {

    private final Words words;
    private final Reminder reminder;
    private final Label when = new Label();

    ReminderRow(Words words, Reminder reminder, Board board, List<Region> answers) {
        this.words = words;
        this.reminder = reminder;
        setUserData(reminder.id());
        getStyleClass().add("reminder-row");
        var name = new Label(new ReminderWords(words).say(reminder));
        name.setWrapText(true);
        when.getStyleClass().addAll("quiet", "small");
        when.setWrapText(true);
        var text = new VBox(name, when);
        HBox.setHgrow(text, Priority.ALWAYS);
        var icon = new FontIcon(glyph(reminder.kind()));
        icon.getStyleClass().add("reminder-icon");
        getChildren().addAll(icon, text);
        getChildren().addAll(answers);
        pass(board.now());
    }

    /// Shows how long it is until then, as seen from `now`.
    void pass(ZonedDateTime now) {
        String time = words.momentHere(reminder.due(), now);
        when.setText(
                switch (reminder.state()) {
                    case PLANNED -> untilThen(time, now);
                    case SNOOZED -> words.text("next.state", untilThen(time, now), words.name(reminder.state()));
                    case DUE -> words.text("next.state", time, words.name(reminder.why()));
                    default -> words.text("next.when", time, reminder.state(), reminder.why());
                });
    }

    private String untilThen(String time, ZonedDateTime now) {
        return new Countdown(words)
                .until(reminder.due(), now)
                .map(rest -> words.text("next.state", time, rest))
                .orElse(time);
    }

    private static Ikon glyph(ReminderKind kind) {
        return switch (kind) {
            case HEAT -> Feather.THERMOMETER;
            case TAPE_CHECK -> Feather.EYE;
            case TAPE_OFF -> Feather.SCISSORS;
            case CHECK_IN -> Feather.EDIT_3;
        };
    }
}
