package app.easeback.ui.settings.intake;

import app.easeback.core.Journal;
import java.util.concurrent.atomic.AtomicLong;

/// What was recorded, by this program and by others, since what is kept was last looked at. Used on the
/// worker that owns the store.
final class UnseenChanges {

    private final Journal journal;
    private final AtomicLong recordings = new AtomicLong();
    private Moment known = new Moment(0, 0);

    /// How much had been recorded, by this program and by others.
    private record Moment(long here, long elsewhere) {}

    /// @param journal tells of other programs
    UnseenChanges(Journal journal) {
        this.journal = journal;
    }

    /// Something was recorded by this program. From any thread.
    void recorded() {
        recordings.incrementAndGet();
    }

    /// What is kept now was looked at.
    void lookedAt() {
        known = moment();
    }

    /// To be called after a transaction in which there were none: what this program has recorded since was part of it,
    /// and no other program can have written in between.
    void written() {
        known = new Moment(recordings.get(), known.elsewhere());
    }

    /// Whether there are any.
    boolean exist() {
        return !known.equals(moment());
    }

    private Moment moment() {
        return new Moment(recordings.get(), journal.moment().foreignChanges());
    }
}
