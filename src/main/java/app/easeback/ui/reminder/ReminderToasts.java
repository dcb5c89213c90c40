package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.words.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/// Shows a notification in the window for each reminder when it falls due, and when a heat timer runs out. Each is
/// shown once; a snoozed one again when it comes back.
public final class ReminderToasts {

    private final ReminderModel model;
    private final Words words;
    private final Window owner;
    private final Set<String> shown = new HashSet<>();
    private Optional<Reminder> running = Optional.empty();

    /// @param owner the window the notifications belong to
    public ReminderToasts(ReminderModel model, Words words, Window owner) {
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
        show(
                toast(
                        words.text("reminder.due.title"),
                        reminder,
                        button("accept", ReminderRow.sayAccept(words, reminder), () -> model.accept(reminder)),
                        button("snooze", words.text("reminder.snooze"), () -> model.snooze(reminder)),
                        button("skip", words.text("reminder.skip"), () -> model.skip(reminder))),
                Duration.INDEFINITE);
    }

    private void showOver(Reminder heat) {
        show(toast(words.text("reminder.over"), heat), Duration.minutes(1));
    }

    private HBox toast(String title, Reminder reminder, Button... answers) {
        var name = new Label(title);
        name.getStyleClass().add("strong");
        var toast = new HBox(new VBox(name, new Label(ReminderRow.sayName(words, reminder))));
        toast.getStyleClass().add("toast");
        toast.getChildren().addAll(answers);
        return toast;
    }

    /// On the left, where a bar that turns out wider than it was measured still ends inside the window.
    private void show(Node toast, Duration time) {
        Notifications.create()
                .owner(owner)
                .position(Pos.BOTTOM_LEFT)
                .text("")
                .graphic(toast)
                .hideAfter(time)
                .show();
    }

    /// A button that takes no keyboard focus: a notification must not catch what is typed in the window. By keyboard
    /// a reminder is answered on Today or Reminders.
    private static Button button(String id, String text, Runnable answer) {
        var button = new Button(text);
        button.setId("toast-" + id);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            answer.run();
            button.getScene().getWindow().hide();
        });
        return button;
    }
}
