package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.Words;
import app.easeback.ui.reminder.board.Board;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Reminders one below the other. While they stay as they are only their countdowns change, so that the focus
/// stays.
final class ReminderRows extends VBox {

    private final Answers answers;
    private final Words words;
    private Optional<Content> shown = Optional.empty();

    /// What decides how the rows look, but for the countdowns.
    private record Content(
            LocalDate today,
            List<Reminder> reminders,
            Optional<Reminder> startable,
            Optional<ZonedDateTime> warmFrom) {}

    ReminderRows(Answers answers, Words words, String id) {
        this.answers = answers;
        this.words = words;
        setId(id);
        getStyleClass().add("reminder-rows");
    }

    /// Shows these reminders of `board`.
    void show(Board board, List<Reminder> reminders) {
        var content = new Content(board.now().toLocalDate(), reminders, board.startable(), board.warmFrom());
        if (shown.filter(content::equals).isPresent()) {
            getChildren().forEach(row -> ((ReminderRow) row).pass(board.now()));
            return;
        }
        shown = Optional.of(content);
        getChildren()
                .setAll(reminders.stream()
                        .map(reminder -> new ReminderRow(words, reminder, board, answers.of(reminder, board)))
                        .toList());
    }
}
