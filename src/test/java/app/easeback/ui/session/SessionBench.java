package app.easeback.ui.session;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.Recovery;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.ImsSession;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The models of the screen over a store in memory, on Tuesday 3 March 2026, 18:00:40 in Berlin.
final class SessionBench implements Background {

    final Clock clock =
            Clock.fixed(Samples.MONDAY.plusMinutes(24 * 60 + 30).plusSeconds(40).toInstant(), Samples.MONDAY.getZone());
    final MemoryStore store = new MemoryStore();
    final NotedNotices notices = new NotedNotices();
    final Words words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.session.session");
    final Journal journal = new Journal(store, clock);
    final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    final SessionFormModel form = new SessionFormModel(store, journal, recovery, this, notices, words, clock);
    final SessionListModel list = new SessionListModel(store, journal, recovery, this, notices, words);

    /// Whether every use of the store fails.
    boolean broken;

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (broken) {
            failed.accept(new StoreException(StoreException.Trouble.DISK_FULL, "easeback.db", null));
        } else {
            new SameThread().run(work, done, failed);
        }
    }

    SessionFields fields() {
        return form.fields();
    }

    MuscleFields add(String muscle, Side side) {
        Site site = Samples.site(muscle, side);
        fields().treated.choose(site.muscle());
        fields().treated.choose(side);
        return fields().treated.muscles().getLast();
    }

    ImsSession onlySession() {
        var all = store.sessions().all();
        if (all.size() != 1) {
            throw new AssertionError("there are " + all.size() + " sessions");
        }
        return all.getFirst();
    }

    void keep(ImsSession session) {
        journal.put(session);
    }
}
