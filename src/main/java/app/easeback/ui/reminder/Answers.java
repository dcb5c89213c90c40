package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.words.ReminderWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.OneClick;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.ReminderModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// The answers that a reminder takes, as buttons.
///
/// @param checkIn takes the patient to where they check in
record Answers(ReminderModel model, Words words, Runnable checkIn) {

    /// Those it takes now; none before its time has come, except for heat that may start early.
    List<Region> of(Reminder reminder, Board board) {
        boolean asks = reminder.state() == ReminderState.DUE || reminder.state() == ReminderState.SNOOZED;
        boolean startable = board.startable().filter(reminder::equals).isPresent();
        var answers = new ArrayList<Region>();
        if (asks || startable) {
            answers.add(yes(reminder, board, asks));
        }
        if (asks) {
            answers.add(button("snooze", "notice.snooze", reminder, () -> model.snooze(reminder)));
            answers.add(button("skip", "notice.skip", reminder, () -> model.skip(reminder)));
        }
        answers.forEach(answer -> answer.setMinWidth(Region.USE_PREF_SIZE));
        return answers;
    }

    private Region yes(Reminder reminder, Board board, boolean asks) {
        boolean heat = reminder.kind() == ReminderKind.HEAT;
        if (heat && board.warmFrom().isPresent()) {
            var wait = Labels.styled(
                    words.text("next.from", words.time(board.warmFrom().get().toLocalTime())), "quiet", "small");
            wait.setId("reminder-wait");
            return wait;
        }
        var yes = reminder.kind() == ReminderKind.CHECK_IN
                ? button("check-in", "notice.check-in", reminder, checkIn)
                : button("accept", heat ? "notice.start" : "notice.done", reminder, () -> model.accept(reminder));
        if (asks) {
            yes.getStyleClass().add("accent");
        }
        return yes;
    }

    private Button button(String id, String key, Reminder reminder, Runnable action) {
        var button = Buttons.of("reminder-" + id.toLowerCase(Locale.ROOT), words.text(key), action);
        button.setAccessibleText(words.text("next.answer", button.getText(), new ReminderWords(words).say(reminder)));
        // A second click would answer the next reminder, which takes the place of the answered one.
        OneClick.of(button);
        return button;
    }
}
