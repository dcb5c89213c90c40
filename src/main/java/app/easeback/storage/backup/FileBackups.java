package app.easeback.storage.backup;

import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import app.easeback.storage.jdbc.Troubles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The backups of an open store.
public final class FileBackups implements Backups {

    private final SqliteStore store;
    private final DataFolder data;
    private final Clock clock;
    private final Disk disk;
    private final BackupFolder backups;
    private final BackupMaker maker;
    private final SecondFolder second;

    /// For a program that can wait for the second folder as long as it takes.
    ///
    /// @param data the folder that the store is in
    public FileBackups(SqliteStore store, DataFolder data, Clock clock) {
        this(store, data, clock, Disk.REAL);
    }

    /// @param data the folder that the store is in
    /// @param limiter runs the work on the disk of the second folder
    public FileBackups(SqliteStore store, DataFolder data, Clock clock, TimeLimiter limiter) {
        this(store, data, clock, limiter, Disk.REAL);
    }

    FileBackups(SqliteStore store, DataFolder data, Clock clock, Disk disk) {
        this(store, data, clock, TimeLimiter.unlimited(), disk);
    }

    FileBackups(SqliteStore store, DataFolder data, Clock clock, TimeLimiter limiter, Disk disk) {
        this.store = store;
        this.data = data;
        this.clock = clock;
        this.disk = disk;
        backups = new BackupFolder(data.backups(), disk);
        maker = new BackupMaker(store, data, clock, disk);
        second = new SecondFolder(store.preferences(), data, disk, limiter);
    }

    @Override
    public Optional<Backup> newest() {
        return backups.newestGood();
    }

    @Override
    public String folder() {
        return backups.path().toString();
    }

    @Override
    public Made make() {
        var name = maker.make(BackupKind.ON_DEMAND);
        return new Made(backups.look(name), second.take(backups, clock.getZone()));
    }

    @Override
    public Optional<Made> makeIfDue() {
        if (maker.isDue()) {
            var name = maker.make(BackupKind.DAILY);
            return Optional.of(new Made(backups.look(name), second.take(backups, clock.getZone())));
        }
        return maker.newest().flatMap(name -> {
            var taken = second.takeBetween(backups, clock.getZone());
            return taken == Second.NONE ? Optional.empty() : Optional.of(new Made(backups.look(name), taken));
        });
    }

    @Override
    public String makeBeforeImport() {
        var name = maker.make(BackupKind.BEFORE_IMPORT);
        second.takeQuietly(backups, clock.getZone());
        return backups.file(name).toString();
    }

    /// Makes one in a place that the user chose.
    ///
    /// @param file a file, which is replaced, or a folder; none of the program's own files in the data folder
    /// @param passphrase what will be needed to put it back
    public Backup write(String file, Optional<Passphrase> passphrase) {
        return new StandaloneBackup(store, data, clock, disk).write(Path.of(file), passphrase);
    }

    @Override
    public Backup look(String file, Optional<Passphrase> passphrase) {
        try (var staging = staging(file)) {
            return staging.look(passphrase);
        } catch (IOException e) {
            throw Troubles.of(e, data.path().toString());
        }
    }

    @Override
    public Restored restore(String file, Optional<Passphrase> passphrase) {
        try (var staging = staging(file)) {
            var from = staging.look(passphrase);
            staging.prepare(staying());
            var before = store.become(staging.copy(), this::makeBeforeRestore);
            backups.notePutBack(Path.of(file).toAbsolutePath());
            // Only now, since others were waiting for the right to write.
            second.takeQuietly(backups, clock.getZone());
            return new Restored(from, before);
        } catch (IOException e) {
            throw Troubles.of(e, data.path().toString());
        }
    }

    /// Backs up over a connection of its own: SQLite copies only outside of transactions, and the store's
    /// connection is in one to hold the right to write.
    ///
    /// @return the file; empty when there is nothing to keep
    private Optional<String> makeBeforeRestore() {
        if (store.holdsNothing()) {
            return Optional.empty();
        }
        try (var reader = SqliteStore.open(data.database())) {
            var file = backups.file(new BackupMaker(reader, data, clock, disk).make(BackupKind.BEFORE_RESTORE));
            if (!Files.isRegularFile(file)) {
                throw new BackupException(BackupTrouble.NOT_WRITTEN, file.toString(), null);
            }
            return Optional.of(file.toString());
        }
    }

    private StagingFolder staging(String file) throws IOException {
        if (new OwnFiles(data).isInUse(Path.of(file))) {
            throw new BackupException(BackupTrouble.PRESENT, file, null);
        }
        return new StagingFolder(data.path(), Path.of(file).toAbsolutePath(), disk);
    }

    private Map<String, String> staying() {
        var staying = new HashMap<String, String>();
        for (String name : SecondFolder.PREFERENCES) {
            staying.put(name, store.preferences().find(name).orElse(""));
        }
        return staying;
    }

    @Override
    public Optional<String> secondFolder() {
        return second.place().map(Path::toString);
    }

    /// The backups in the second folder, if it is there now. Makes nothing.
    public Optional<BackupFolder> there() {
        return second.there();
    }

    @Override
    public void chooseSecondFolder(Optional<String> folder) {
        var prepared = folder.map(Path::of).map(second::prepare);
        store.inTransaction(() -> {
            second.choose(prepared);
            return folder;
        });
    }

    @Override
    public boolean secondIsSealed() {
        return second.seal().holds();
    }

    @Override
    public void sealSecond(Optional<Passphrase> passphrase) {
        try {
            second.seal(passphrase);
        } catch (IOException e) {
            throw Troubles.of(e, data.path().toString());
        }
    }
}
