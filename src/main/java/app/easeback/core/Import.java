package app.easeback.core;

import app.easeback.core.ConflictException.Conflict;
import app.easeback.core.entry.Entry;
import app.easeback.core.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes records in, all or nothing. Used by the thread that owns the store.
public final class Import {

    private final Journal journal;
    private final Store store;

    public Import(Journal journal, Store store) {
        this.journal = journal;
        this.store = store;
    }

    /// What an import does, by number of entries; the profile counts as one.
    ///
    /// @param added what was not kept before
    /// @param replaced what was kept with other content
    /// @param skipped what was kept with the same content
    public record Outcome(int added, int replaced, int skipped) {}

    /// Writes `records` as one change. What is kept with the same content is left alone.
    ///
    /// @param replace whether what is kept with other content gives way
    /// @throws ConflictException when something is kept with other content and does not give way
    public Outcome run(Records records, boolean replace) {
        return journal.together(() -> {
            Plan plan = plan(records, replace);
            plan.entries().forEach(journal::put);
            plan.profile().ifPresent(journal::put);
            return plan.outcome();
        });
    }

    /// What [#run] would do now, writing nothing.
    ///
    /// @throws ConflictException as [#run] would
    public Outcome rehearse(Records records, boolean replace) {
        return plan(records, replace).outcome();
    }

    /// What is to be written, and its count.
    private record Plan(List<Entry> entries, Optional<Profile> profile, Outcome outcome) {}

    private Plan plan(Records records, boolean replace) {
        var tally = new Tally();
        var entries = records.entries()
                .filter(entry -> tally.toWrite(entry, store.kept(entry), conflict(entry)))
                .toList();
        var profile = records.profile()
                .filter(given -> tally.toWrite(given, store.profiles().saved(), new Conflict(RecordKind.PROFILE, "")));
        if (!replace && !tally.conflicts.isEmpty()) {
            throw new ConflictException(tally.conflicts);
        }
        return new Plan(entries, profile, new Outcome(tally.added, tally.conflicts.size(), tally.skipped));
    }

    private static Conflict conflict(Entry entry) {
        return new Conflict(RecordKind.of(entry), entry.id().value());
    }

    /// Counts while a plan is made.
    private static final class Tally {

        private final List<Conflict> conflicts = new ArrayList<>();
        private int added;
        private int skipped;

        boolean toWrite(Object given, Optional<?> kept, Conflict asConflict) {
            if (kept.isEmpty()) {
                added++;
            } else if (kept.get().equals(given)) {
                skipped++;
                return false;
            } else {
                conflicts.add(asConflict);
            }
            return true;
        }
    }
}
