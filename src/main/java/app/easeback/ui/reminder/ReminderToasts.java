package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.words.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;

/// Shows a notification in the window for each reminder when it falls due, and when a heat timer runs out. Each is
/// shown once; a snoozed one again when it comes back.
public final class ReminderToasts {

    private final ReminderModel model;
    private final Words words;
    private final javafx.stage.Window owner;
    private final Set<String> shown = new HashSet<>();
    private Optional<Reminder> running = Optional.empty();

    /// @param owner the window the notifications belong to
    public ReminderToasts(ReminderModel model, Words words, javafx.stage.Window owner) {
        this.model = model;
        this.words = words;
        this.owner = owner;
        model.boardProperty().subscribe(board -> board.ifPresent(this::look));
    }

    private void look(ReminderModel.Board board) {
        boolean quiet = board.profile().quietHours().contains(board.now().toLocalTime());
        for (Reminder reminder : board.reminders()) {
            if (reminder.state() == ReminderState.DUE
                    && !quiet
                    && shown.add(reminder.id() + reminder.due().toInstant())) {
                showDue(reminder);
            }
            if (reminder.why() == Why.TIMER_OVER
                    && running.filter(heat -> heat.id().equals(reminder.id())).isPresent()) {
                showOver(reminder);
            }
        }
        running = board.running();
    }

    private void showDue(Reminder reminder) {
        notification(words.text("reminder.due.title"), ReminderRow.sayName(words, reminder))
                .action(
                        action(ReminderRow.sayAccept(words, reminder), () -> model.accept(reminder)),
                        action(words.text("reminder.snooze"), () -> model.snooze(reminder)),
                        action(words.text("reminder.skip"), () -> model.skip(reminder)))
                .hideAfter(Duration.INDEFINITE)
                .show();
    }

    private void showOver(Reminder heat) {
        notification(words.text("reminder.over"), ReminderRow.sayName(words, heat))
                .hideAfter(Duration.minutes(1))
                .show();
    }

    private Notifications notification(String title, String text) {
        return Notifications.create().owner(owner).title(title).text(text);
    }

    private static Action action(String text, Runnable answer) {
        return new Action(text, event -> {
            answer.run();
            ((javafx.scene.Node) event.getSource()).getScene().getWindow().hide();
        });
    }
}
