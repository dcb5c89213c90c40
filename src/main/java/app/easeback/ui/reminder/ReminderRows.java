package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Reminders one below the other. While they stay as they are nothing is built anew, so that the focus stays.
final class ReminderRows extends VBox {

    private final ReminderModel model;
    private final Words words;
    private Optional<Content> shown = Optional.empty();

    /// What decides how the rows look.
    private record Content(LocalDate today, List<Reminder> reminders, Optional<Reminder> startable) {}

    ReminderRows(ReminderModel model, Words words, String id) {
        this.model = model;
        this.words = words;
        setId(id);
        getStyleClass().add("reminder-rows");
    }

    /// Shows these reminders of `board`, or that there are none.
    void show(ReminderModel.Board board, List<Reminder> reminders) {
        var content = new Content(board.now().toLocalDate(), reminders, board.startable());
        if (shown.filter(content::equals).isPresent()) {
            return;
        }
        shown = Optional.of(content);
        getChildren()
                .setAll(reminders.stream()
                        .map(reminder -> new ReminderRow(model, words, reminder, board))
                        .toList());
        if (reminders.isEmpty()) {
            var none = new Label(words.text("reminder.none"));
            none.getStyleClass().add("quiet");
            getChildren().add(none);
        }
    }
}
