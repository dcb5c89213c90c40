package app.easeback.storage.backup;

import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Mending;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.backup.Salvaged;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.WriteLock;
import app.easeback.storage.file.Disk;
import app.easeback.storage.file.OwnerOnly;
import app.easeback.storage.jdbc.Troubles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Replaces a database that is damaged or gone with a sound one. No window may have it open meanwhile; a
/// command that has it open waits, and is then refused. The old files are kept byte for byte in a folder
/// beside it.
///
/// @param data the data folder, which exists
public record Rescue(DataFolder data, Disk disk, Clock clock) implements Mending {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    /// The suffixes of a database's files. The log is copied first: what another program writes back into the
    /// database meanwhile is then in both copies.
    private static final List<String> FILES = List.of("-wal", "-shm", "");

    /// Those that hold data; `-shm` is only an index of the log.
    private static final List<String> WRITTEN = List.of("-wal", "");

    private static final int ATTEMPTS = 3;

    @Override
    public Optional<Backup> newestBackup() {
        return new BackupFolder(data.backups(), disk).newestGood();
    }

    @Override
    public Optional<Salvaged> readable() {
        try (var staging = staging(data.database())) {
            return staging.salvage();
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /// What can still be read, as records; of a newer version's database, what is in the tables that this
    /// version knows.
    ///
    /// @return empty when nothing of the user can be read
    public Optional<Found> readableRecords() {
        try (var staging = staging(data.database())) {
            var salvaged = staging.salvage();
            if (salvaged.isEmpty()) {
                return Optional.empty();
            }
            try (var store = SqliteStore.open(staging.copy())) {
                return Optional.of(new Found(salvaged.get(), Records.of(store)));
            }
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /// What could be read.
    public record Found(Salvaged salvaged, Records records) {}

    @Override
    public Backup look(String file, Optional<Passphrase> passphrase) {
        try (var staging = staging(Path.of(file).toAbsolutePath())) {
            return staging.look(passphrase);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /// All or nothing: wherever this stops, either the damaged database or the whole backup is in place. The
    /// copy of the damaged one is complete before any of it is removed.
    @Override
    public Restored restore(String file, Optional<Passphrase> passphrase) {
        Path backup = Path.of(file).toAbsolutePath();
        try (var staging = staging(backup)) {
            var from = staging.look(passphrase);
            staging.prepare(data.holds(backup.toRealPath()) ? Map.of() : SecondFolder.NOT_CHOSEN);
            var before = putInPlace(staging);
            new BackupFolder(data.backups(), disk).notePutBack(backup);
            return new Restored(from, before);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    @Override
    public Kept keepReadable() {
        String place = data.database().toString();
        try (var staging = staging(data.database())) {
            var salvaged = staging.salvage().orElseThrow(() -> new BackupException(BackupTrouble.DAMAGED, place, null));
            staging.prepare(Map.of());
            var from = new Backup(place, Optional.empty(), salvaged.holds());
            return new Kept(salvaged, new Restored(from, putInPlace(staging)));
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private StagingFolder staging(Path source) throws IOException {
        return new StagingFolder(data.path(), source, disk);
    }

    private StoreException trouble(IOException e) {
        return Troubles.of(e, data.path().toString());
    }

    /// @return the folder with the old files, if there were any
    private Optional<String> putInPlace(StagingFolder staging) throws IOException {
        Path aside = data.path().resolve("damaged-" + STAMP.format(clock.instant()));
        // Before SQLite opens it and perhaps writes its log back.
        keep(aside, FILES);
        disk.sync(staging.copy());
        try (var lock = WriteLock.take(data.database())) {
            keepWhatCameLast(aside, lock);
            if (Disk.replacesOpenFiles(data.path())) {
                replace(staging);
                return kept(aside);
            }
        }
        replace(staging);
        return kept(aside);
    }

    private static Optional<String> kept(Path aside) {
        return Optional.of(aside).filter(Files::isDirectory).map(Path::toString);
    }

    /// Removes the log first: beside another database it would be written into that.
    private void replace(StagingFolder staging) throws IOException {
        disk.delete(beside("-wal"));
        disk.delete(beside("-shm"));
        disk.move(staging.copy(), data.database());
    }

    /// Keeps what was written before the lock was taken. Nobody writes now, but another program that closes
    /// the database may still write its log back.
    private void keepWhatCameLast(Path aside, WriteLock lock) throws IOException {
        for (int attempt = 0; lock.isHeld() && !isKept(aside); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new StoreException(Trouble.BUSY, data.database().toString(), null);
            }
            keep(aside, WRITTEN);
        }
    }

    private boolean isKept(Path aside) throws IOException {
        for (String suffix : WRITTEN) {
            Path file = written(suffix);
            Path kept = kept(aside, suffix);
            if (Files.isRegularFile(file) && !(Files.exists(kept) && Files.mismatch(file, kept) < 0)) {
                return false;
            }
        }
        return true;
    }

    private void keep(Path aside, List<String> suffixes) throws IOException {
        for (String suffix : suffixes) {
            Path file = written(suffix);
            if (Files.isRegularFile(file)) {
                OwnerOnly.createFolder(aside);
                disk.copyWhole(file, kept(aside, suffix));
            }
        }
    }

    private Path kept(Path aside, String suffix) {
        return aside.resolve(data.database().getFileName() + suffix);
    }

    /// Where SQLite keeps it: if the database is a link, beside the file that it leads to.
    private Path written(String suffix) throws IOException {
        Path database = data.database();
        return Disk.beside(Files.exists(database) ? database.toRealPath() : database, suffix);
    }

    private Path beside(String suffix) {
        return Disk.beside(data.database(), suffix);
    }
}
