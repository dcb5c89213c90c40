package app.easeback.core.telling;

import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.schedule.Scheduler;
import app.easeback.core.schedule.Step;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Looks at the reminders at every [tick][#tick], and has the user told. To be called every 15 seconds, after
/// the computer slept, and after every change. Used by the thread that owns the store.
public final class ReminderTicker {

    private static final String DIGEST = "digest";

    private final ReminderDesk desk;
    private final Recovery recovery;
    private final NoticeWords words;
    private final List<Notifier> notifiers = new CopyOnWriteArrayList<>();
    private final List<Runnable> bells = new CopyOnWriteArrayList<>();

    /// The notices that may still be shown, and the reminders that each is about.
    private final Map<String, Set<String>> shown = new HashMap<>();

    public ReminderTicker(ReminderDesk desk, Recovery recovery, NoticeWords words) {
        this.desk = desk;
        this.recovery = recovery;
        this.words = words;
    }

    /// Takes over the notices that `before` may still show, so that they are closed once they are answered.
    public void goOnFrom(ReminderTicker before) {
        shown.putAll(before.shown);
    }

    /// Tells the user through this one too from now on. May be called from any thread.
    public void tellBy(Notifier notifier) {
        notifiers.add(notifier);
    }

    /// Also runs `bell` when heat has just ended. May be called from any thread.
    public void ringBy(Runnable bell) {
        bells.add(bell);
    }

    /// Shows a notice that proves that notices arrive. May be called from any thread.
    public void test() {
        tell(notifier -> notifier.show(words.test()));
    }

    /// Looks at the reminders once, as of now, and tells what is to be told.
    public Step tick() {
        Step step = desk.look();
        closeAnswered(step);
        ZonedDateTime now = recovery.now();
        step.due().forEach(due -> show(words.due(due), Set.of(due.id())));
        if (step.late().size() == 1) {
            var late = step.late().getFirst();
            show(words.late(late, now), Set.of(late.id()));
        } else if (!step.late().isEmpty()) {
            show(words.digest(DIGEST, step.late(), now), ids(step.late()));
        }
        step.over().forEach(heat -> show(words.over(heat, now), Set.of()));
        if (step.over().stream().anyMatch(heat -> !now.isAfter(heat.since().plus(Scheduler.GRACE)))) {
            bells.forEach(Runnable::run);
        }
        return step;
    }

    /// Closes each notice in which nothing waits for an answer any more, wherever the answer was given.
    private void closeAnswered(Step step) {
        var due = step.reminders().stream()
                .filter(reminder -> reminder.state() == ReminderState.DUE)
                .map(Reminder::id)
                .collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            boolean answered = entry.getValue().stream().noneMatch(due::contains);
            if (answered) {
                tell(notifier -> notifier.close(entry.getKey()));
            }
            return answered;
        });
    }

    private void show(Notice notice, Set<String> about) {
        if (!about.isEmpty()) {
            shown.put(notice.key(), about);
        }
        tell(notifier -> notifier.show(notice));
    }

    private void tell(Consumer<Notifier> what) {
        notifiers.forEach(what);
    }

    private static Set<String> ids(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::id).collect(Collectors.toSet());
    }
}
