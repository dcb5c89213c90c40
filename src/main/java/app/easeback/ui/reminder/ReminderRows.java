package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.KeptFocus;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.reminder.board.Board;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Reminders one below the other. A row is made anew only when more of it changes than its countdown, so that
/// the focus stays. The focus never moves on to an answer of another reminder, which the next press of a key
/// would give.
final class ReminderRows extends VBox {

    private final Answers answers;
    private final Words words;
    private Map<String, Shown> shown = Map.of();

    /// What decides how a row looks, apart from the countdown.
    private record Content(LocalDate today, Reminder reminder, boolean startable, Optional<ZonedDateTime> warmFrom) {}

    private record Shown(Content content, ReminderRow row) {}

    ReminderRows(Answers answers, Words words, String id) {
        this.answers = answers;
        this.words = words;
        setId(id);
        getStyleClass().add("reminder-rows");
        ScreenPane.handOn(this);
    }

    /// Shows these reminders of `board`.
    void show(Board board, List<Reminder> reminders) {
        var now = new LinkedHashMap<String, Shown>();
        reminders.forEach(reminder -> now.put(reminder.id(), shown(board, reminder)));
        shown = now;
        var rows = now.values().stream().map(Shown::row).toList();
        if (!rows.equals(getChildren())) {
            KeptFocus.replace(this, rows, this);
        }
        rows.forEach(row -> row.pass(board.now()));
    }

    /// The present row where it still says the same, else a new one.
    private Shown shown(Board board, Reminder reminder) {
        var content = new Content(
                board.now().toLocalDate(),
                reminder,
                board.startable().filter(reminder::equals).isPresent(),
                board.warmFrom());
        return Optional.ofNullable(shown.get(reminder.id()))
                .filter(before -> before.content().equals(content))
                .orElseGet(
                        () -> new Shown(content, new ReminderRow(words, reminder, board, answers.of(reminder, board))));
    }
}
