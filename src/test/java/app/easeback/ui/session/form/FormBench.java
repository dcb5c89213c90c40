package app.easeback.ui.session.form;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.body.Side;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.form.muscle.MuscleFields;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The model of the form over a store in memory, on Tuesday 3 March 2026, 18:00:40 in Berlin.
public class FormBench implements Background {

    public final SettableClock clock =
            new SettableClock(Samples.MONDAY.plusMinutes(24 * 60 + 30).plusSeconds(40));
    public final MemoryStore store = new MemoryStore();
    public final NotedNotices notices = new NotedNotices();
    public final Words words = Words.of(
            Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.body.body", "app.easeback.ui.session.session");
    public final Journal journal = new Journal(store, clock);
    public final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    public final SessionFormModel form =
            new SessionFormModel(store, journal, recovery, new Work(this, notices), words, clock);
    public final UsualsModel usuals = new UsualsModel(store, journal, new Work(this, notices), words, form);

    /// Whether every use of the store fails.
    public boolean broken;

    /// What waits for its turn, in the order it came, while work is kept waiting.
    private Optional<Queue<Runnable>> waiting = Optional.empty();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (broken) {
            failed.accept(new StoreException(StoreException.Trouble.DISK_FULL, "easeback.db", null));
        } else {
            Runnable turn = () -> new SameThread().run(work, done, failed);
            waiting.ifPresentOrElse(queue -> queue.add(turn), turn);
        }
    }

    /// Does `action` before the store answers any of what that asks for.
    public void unanswered(Runnable action) {
        var queue = new ArrayDeque<Runnable>();
        waiting = Optional.of(queue);
        try {
            action.run();
            while (!queue.isEmpty()) {
                queue.remove().run();
            }
        } finally {
            waiting = Optional.empty();
        }
    }

    SessionFields fields() {
        return form.fields();
    }

    /// The field for the day of the session.
    public Field<LocalDate> day() {
        return fields().at.date;
    }

    /// The field for the note.
    public Field<String> note() {
        return fields().note;
    }

    MuscleFields add(String muscle, Side side) {
        treat(muscle, side);
        return fields().treated.muscles().getLast();
    }

    /// Takes a muscle into the form.
    public void treat(String muscle, Side side) {
        fields().treated.selection.choose(Samples.site(muscle, side));
    }

    public ImsSession onlySession() {
        var all = store.sessions().all();
        if (all.size() != 1) {
            throw new AssertionError("there are " + all.size() + " sessions");
        }
        return all.getFirst();
    }

    public void keep(ImsSession session) {
        journal.put(session);
    }
}
