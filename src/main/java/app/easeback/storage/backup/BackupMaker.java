package app.easeback.storage.backup;

import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import app.easeback.storage.file.OwnerOnly;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes backups of an open store in the backup folder of its data folder, and knows when the daily one is due.
final class BackupMaker {

    private final SqliteStore store;
    private final DataFolder data;
    private final Clock clock;
    private final Disk disk;
    private final BackupFolder backups;

    /// @param data the folder that the store is in
    BackupMaker(SqliteStore store, DataFolder data, Clock clock, Disk disk) {
        this.store = store;
        this.data = data;
        this.clock = clock;
        this.disk = disk;
        backups = new BackupFolder(data.backups(), disk);
    }

    /// The newest without a passphrase, sound or not.
    Optional<BackupName> newest() {
        return names().findFirst();
    }

    /// Whether something was kept since the newest that is not of the past, and that is not of today.
    boolean isDue() {
        var newest = names().filter(name -> !name.kind().isOfThePast()).findFirst();
        if (newest.isEmpty()) {
            return !store.holdsNothing();
        }
        return !day(newest.get().at()).equals(day(clock.instant()))
                && !store.holdsTheSameAs(backups.file(newest.get()));
    }

    private Stream<BackupName> names() {
        return backups.names().stream().filter(name -> !name.sealed());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /// Makes one, and removes those that are kept no longer and what killed programs left half done.
    BackupName make(BackupKind kind) {
        try {
            OwnerOnly.createFolder(backups.path());
            new StaleFiles(disk).sweep(backups.path(), clock.instant());
            new StaleFiles(disk).sweep(data.path(), clock.instant());
            var name = backups.next(clock.instant(), kind);
            store.copyInto(backups.file(name), disk);
            backups.prune(clock.getZone(), name);
            return name;
        } catch (IOException e) {
            throw new BackupException(BackupTrouble.NOT_WRITTEN, backups.path().toString(), e);
        }
    }
}
