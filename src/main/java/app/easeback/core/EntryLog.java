package app.easeback.core;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Writes entries, of whatever kind, within a write of the journal. No open warning sign goes without a trace.
final class EntryLog {

    private final Store store;
    private final Clock clock;
    private final Changes changes;

    EntryLog(Store store, Clock clock, Changes changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    /// Adds an entry, or replaces the one with its id.
    ///
    /// @param before the present version of the entry
    /// @throws IllegalArgumentException when its time lies in the future
    Recorded put(Entry entry, Optional<Entry> before) {
        if (entry.at().toInstant().isAfter(clock.instant())) {
            throw new IllegalArgumentException("at: " + entry.at() + " lies in the future");
        }
        return write(entry, before);
    }

    /// Replaces `lookedAt` with `entry`.
    ///
    /// @throws OvertakenException when another version is kept now, or none
    /// @throws IllegalArgumentException when its time lies in the future
    Recorded replace(Entry lookedAt, Entry entry) {
        return put(entry, only(lookedAt, Optional.of(lookedAt)));
    }

    /// Adds or replaces an entry, and keeps the open warning signs that only the version before it has.
    void putFromFile(Entry entry, Optional<Entry> before) {
        put(entry, before);
        before.flatMap(kept -> signsGone(kept, entry)).ifPresent(gone -> put(gone, Optional.empty()));
    }

    /// Removes an entry. Of a check-in with open warning signs these stay, settled as ticked by mistake.
    Recorded remove(Entry entry) {
        var before = store.kept(entry);
        var mistake = before.flatMap(this::mistake);
        if (mistake.isPresent()) {
            put(mistake.get(), before);
            return new Recorded(before, mistake.map(checkIn -> checkIn));
        }
        before.ifPresent(this::touched);
        store.entriesLike(entry).remove(entry.id(), clock.instant());
        return new Recorded(before.or(() -> Optional.of(entry)), Optional.empty());
    }

    /// Makes the version before `recorded` present again, even one that a wrong clock left in the future.
    ///
    /// @throws OvertakenException when the entry has changed since
    Recorded undo(Recorded recorded) {
        var entry = recorded.after().or(recorded::before).orElseThrow();
        var kept = only(entry, recorded.after());
        return recorded.before().map(before -> write(before, kept)).orElseGet(() -> remove(entry));
    }

    /// The kept version of an entry, which has to be the expected one.
    private Optional<Entry> only(Entry entry, Optional<Entry> expected) {
        var kept = store.kept(entry);
        if (!kept.equals(expected)) {
            throw new OvertakenException();
        }
        return kept;
    }

    private Recorded write(Entry entry, Optional<Entry> before) {
        Instant now = clock.instant();
        switch (entry) {
            case ImsSession session -> store.sessions().put(session, now);
            case CheckIn checkIn -> store.checkIns().put(checkIn, now);
            case Tape tape -> store.tapes().put(tape, now);
            case Heat heat -> store.heats().put(heat, now);
            case ComplaintPain pain -> store.complaints().put(pain, now);
            default -> throw new IllegalArgumentException("no entries of " + entry.getClass());
        }
        touched(entry);
        before.ifPresent(this::touched);
        return new Recorded(before, Optional.of(entry));
    }

    private void touched(Entry entry) {
        changes.reachesBackTo(entry.at().toInstant());
    }

    private Optional<CheckIn> signsGone(Entry before, Entry after) {
        return before instanceof CheckIn kept && after instanceof CheckIn given
                ? kept.signsGone(
                        given.symptoms(), clock.instant().atZone(kept.at().getZone()))
                : Optional.empty();
    }

    private Optional<CheckIn> mistake(Entry entry) {
        var now = clock.instant().atZone(entry.at().getZone());
        return entry instanceof CheckIn checkIn
                ? checkIn.openSigns().map(signs -> signs.tickedByMistake(now))
                : Optional.empty();
    }
}
