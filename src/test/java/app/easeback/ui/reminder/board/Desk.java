package app.easeback.ui.reminder.board;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.work.Work;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/// Everything a patient's reminders hang on, on one thread, with a session on Monday at 17:30.
public final class Desk {

    public final MemoryStore store = new MemoryStore();
    public final SettableClock clock = new SettableClock(Samples.MONDAY);
    public final Journal journal = new Journal(store, clock);
    public final NotedNotices notices = new NotedNotices();
    public final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    public final Words words = Words.of(
            Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.reminder.reminder", "app.easeback.ui.body.body");
    public final SameThread background = new SameThread();
    public final ReminderModel reminders;

    public Desk() {
        var desk = new ReminderDesk(store, recovery, journal);
        var ticker = new ReminderTicker(desk, recovery, new NoticeWords(words));
        reminders = new ReminderModel(store, recovery, journal, desk, ticker, new Work(background, notices), words);
        journal.put(Samples.smallSession("s", Samples.MONDAY));
    }

    /// The time is now this.
    public void at(ZonedDateTime moment) {
        clock.set(moment);
        reminders.refresh();
    }

    public Board board() {
        return reminders.boardProperty().get().orElseThrow();
    }

    List<Reminder> of(ReminderKind kind) {
        return board().reminders().stream()
                .filter(reminder -> reminder.kind() == kind)
                .toList();
    }
}
