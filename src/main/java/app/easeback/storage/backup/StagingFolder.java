package app.easeback.storage.backup;

import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.backup.Salvaged;
import app.easeback.storage.DataFolder;
import app.easeback.storage.DatabaseCopy;
import app.easeback.storage.Salvage;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import app.easeback.storage.file.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder in which a backup is prepared without touching the backup or the database. It lies in the private
/// data folder, since it may hold what a passphrase has kept from others. Removed when it is closed.
final class StagingFolder implements AutoCloseable {

    /// The end of the name of a database’s log (https://sqlite.org/wal.html).
    private static final String LOG = "-wal";

    private final DataFolder folder;
    private final Path source;
    private final Path real;
    private final Disk disk;

    /// @param folder the data folder, which exists
    /// @param source the backup
    StagingFolder(Path folder, Path source, Disk disk) throws IOException {
        this.folder = new DataFolder(folder.resolve(StaleFiles.STAGING + UUID.randomUUID()));
        this.source = source;
        // SQLite keeps the log beside the file that a link leads to.
        real = Files.exists(source) ? source.toRealPath() : source;
        this.disk = disk;
        OwnerOnly.createFolder(this.folder.path());
    }

    /// Where the copy of the backup is.
    Path copy() {
        return folder.database();
    }

    /// Copies the backup here and looks at it.
    ///
    /// @throws BackupException when it is no whole backup of this or an earlier version, the passphrase is wrong,
    ///     or it should be sealed and is not
    Backup look(Optional<Passphrase> passphrase) throws IOException {
        if (isSealed()) {
            byte[] content = opened(passphrase);
            disk.create(copy());
            disk.write(copy(), content);
        } else if (passphrase.isPresent() || isNamedSealed()) {
            // Somebody who does not know the passphrase could have put another file in its place.
            throw trouble(BackupTrouble.NOT_OURS, null);
        } else {
            copyIt();
        }
        try (var database = DatabaseCopy.open(copy())) {
            if (!database.problems().isEmpty()) {
                throw trouble(BackupTrouble.DAMAGED, null);
            }
            return new Backup(source.toString(), made(), database.holdings());
        } catch (StoreException e) {
            throw trouble(e);
        }
    }

    /// Makes the copy from what can still be read of a damaged database.
    ///
    /// @return empty when nothing of the user can be read; then there is no copy to use
    Optional<Salvaged> salvage() throws IOException {
        Path damaged = folder.path().resolve("damaged.db");
        if (!Files.isRegularFile(source)) {
            return Optional.empty();
        }
        bring("", damaged);
        if (hasLog()) {
            bring(LOG, damaged);
        }
        return new Salvage(damaged, copy()).read();
    }

    /// Brings the copy to the newest version and makes sure that every record in it can be read.
    ///
    /// @param kept preferences to write into the copy, because they stay as they are on this computer
    void prepare(Map<String, String> kept) {
        try (var prepared = SqliteStore.open(copy())) {
            if (!prepared.problems().isEmpty()) {
                throw trouble(BackupTrouble.DAMAGED, null);
            }
            prepared.dropTooLongPreferences();
            Records.of(prepared);
            kept.forEach(prepared.preferences()::put);
        } catch (StoreException e) {
            throw trouble(e);
        }
    }

    /// Copies the backup with the log beside it: if a program left the database without closing it, the
    /// newest entries are in the log.
    private void copyIt() throws IOException {
        try {
            boolean hasLog = hasLog();
            if (!hasLog && !isDatabase()) {
                throw trouble(BackupTrouble.NOT_OURS, null);
            }
            bring("", copy());
            if (hasLog) {
                bring(LOG, copy());
                DatabaseCopy.carryOver(copy());
            }
        } catch (Disk.UnreadException e) {
            throw trouble(BackupTrouble.UNREADABLE, e);
        } catch (StoreException e) {
            throw trouble(e);
        }
    }

    /// Asked first, so that a large file of another kind is not copied only to be refused.
    private boolean isDatabase() {
        try {
            return DatabaseCopy.isBegunIn(real);
        } catch (IOException e) {
            throw trouble(BackupTrouble.UNREADABLE, e);
        }
    }

    private boolean hasLog() throws IOException {
        Path log = Disk.beside(real, LOG);
        return Files.isRegularFile(log) && Files.size(log) > 0;
    }

    private void bring(String suffix, Path to) throws IOException {
        Path copied = Disk.beside(to, suffix);
        disk.create(copied);
        disk.copy(Disk.beside(real, suffix), copied);
    }

    private boolean isSealed() {
        if (Files.exists(source) && !Files.isRegularFile(source)) {
            // Such as a pipe, which can be read once, or a device without an end.
            throw trouble(BackupTrouble.UNREADABLE, null);
        }
        try (var content = Files.newInputStream(source)) {
            return Seal.isOn(content.readNBytes(Seal.MARK));
        } catch (NoSuchFileException e) {
            throw trouble(BackupTrouble.MISSING, e);
        } catch (IOException e) {
            throw trouble(BackupTrouble.UNREADABLE, e);
        }
    }

    /// Whether the name of the backup, or of the file that it links to, says that it is sealed.
    private boolean isNamedSealed() {
        return Stream.of(source, real).map(Path::toString).anyMatch(BackupName::saysSealed);
    }

    private byte[] opened(Optional<Passphrase> passphrase) {
        var given = passphrase.orElseThrow(() -> trouble(BackupTrouble.PASSPHRASE_NEEDED, null));
        try {
            return Seal.STANDARD.open(Seal.content(source, source.toString()), given, source.toString());
        } catch (IOException e) {
            throw trouble(BackupTrouble.UNREADABLE, e);
        }
    }

    private Optional<Instant> made() {
        return BackupName.parse(source.getFileName().toString()).map(BackupName::at);
    }

    private BackupException trouble(StoreException e) {
        return switch (e.trouble()) {
            case NOT_A_DATABASE -> trouble(BackupTrouble.NOT_OURS, e);
            case NEWER_VERSION -> trouble(BackupTrouble.NEWER, e);
            case DISK_FULL, DISK_FAILED, FOLDER_NOT_WRITABLE, NO_HOME, NOT_THERE, LINK, MOVED, BUSY ->
                trouble(BackupTrouble.NOT_WRITTEN, e);
            case DAMAGED, GONE, OTHER -> trouble(BackupTrouble.DAMAGED, e);
        };
    }

    private BackupException trouble(BackupTrouble trouble, @Nullable Exception cause) {
        return new BackupException(trouble, source.toString(), cause);
    }

    @Override
    public void close() {
        new StaleFiles(disk).remove(folder.path());
    }
}
