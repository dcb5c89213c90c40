package app.easeback.core.intake;

import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.Store;
import app.easeback.core.intake.Comparison.Outcome;
import app.easeback.core.intake.ToWrite.Placed;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.Reminder;
import java.util.List;

/// Takes records in, all or nothing. Used by the thread that owns the store.
public final class Import {

    private final Journal journal;
    private final Store store;

    public Import(Journal journal, Store store) {
        this.journal = journal;
        this.store = store;
    }

    /// Writes `records` as one change, and leaves alone what is kept with the same content.
    ///
    /// A reminder's ledger is never shortened: the lines of the file that are new to it are added, so that
    /// the newest of them holds. A ledger that has every line of the file has gone on since, and is left
    /// alone. An open warning sign leaves a trace too: where the check-in that replaces another no longer has
    /// it, it stays in a check-in of its own, settled as ticked by mistake.
    ///
    /// @param replace whether to replace what is kept with other content
    /// @throws ConflictException when something is kept with other content and is not to be replaced
    public Outcome run(Records records, boolean replace) {
        return run(records, replace, Progress.UNWATCHED);
    }

    /// The same, watched.
    ///
    /// @param progress is told how many entries have been written, and of how many
    /// @throws CancelledException when `progress` stops it; nothing was written
    public Outcome run(Records records, boolean replace, Progress progress) {
        return journal.together(() -> {
            var toWrite = ToWrite.of(records, store);
            refuseConflicts(toWrite, replace);
            write(toWrite, new Count(progress, toWrite.size()));
            return toWrite.comparison().outcome();
        });
    }

    private void write(ToWrite toWrite, Count count) {
        for (Placed entry : toWrite.entries()) {
            journal.putFromFile(entry.given(), entry.before());
            count.one();
        }
        toWrite.profile().ifPresent(profile -> {
            journal.put(profile);
            count.one();
        });
        for (Plan plan : toWrite.plans()) {
            journal.put(plan);
            count.one();
        }
        for (Reminder reminder : toWrite.reminders()) {
            journal.keep(List.of(reminder));
            count.one();
        }
    }

    /// What [#run] would do now, writing nothing.
    ///
    /// @throws ConflictException as [#run] would
    public Outcome rehearse(Records records, boolean replace) {
        var toWrite = ToWrite.of(records, store);
        refuseConflicts(toWrite, replace);
        return toWrite.comparison().outcome();
    }

    /// How `records` compare with what is kept now. Writes nothing.
    public Comparison compare(Records records) {
        return ToWrite.of(records, store).comparison();
    }

    private static void refuseConflicts(ToWrite toWrite, boolean replace) {
        if (!replace && !toWrite.comparison().different().isEmpty()) {
            throw new ConflictException(toWrite.comparison().different());
        }
    }

    /// Counts what has been written, and tells whoever watches.
    private static final class Count {

        private final Progress progress;
        private final int all;
        private int done;

        Count(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
            progress.at(0, all);
        }

        void one() {
            progress.at(++done, all);
        }
    }
}
