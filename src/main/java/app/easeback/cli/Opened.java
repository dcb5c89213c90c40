package app.easeback.cli;

import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.intake.Import;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.TemporaryFolder;
import app.easeback.storage.backup.FileBackups;
import java.time.Clock;

/// The opened data, and what works on it, for one command.
///
/// @param afterwards what is to be done once it is closed
record Opened(SqliteStore store, Journal journal, Recovery recovery, FileBackups backups, Runnable afterwards)
        implements AutoCloseable {

    /// Opens what is kept in `folder`, which is made if it is missing.
    ///
    /// @throws app.easeback.core.StoreException when it cannot be used
    static Opened of(DataFolder folder, Clock clock) {
        return open(folder.create(), clock, () -> {});
    }

    /// Opens a copy of `records` that is deleted when it is closed.
    static Opened temporary(Records records, Clock clock) {
        var folder = new TemporaryFolder();
        try {
            var opened = open(folder.folder(), clock, folder::close);
            opened.importer().run(records, false);
            return opened;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    Import importer() {
        return new Import(journal, store);
    }

    @Override
    public void close() {
        store.close();
        afterwards.run();
    }

    private static Opened open(DataFolder folder, Clock clock, Runnable afterwards) {
        var store = SqliteStore.open(folder.database());
        var recovery = new Recovery(store, new TimelineController(), clock);
        var backups = new FileBackups(store, folder, clock);
        return new Opened(store, new Journal(store, clock), recovery, backups, afterwards);
    }
}
