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
import app.easeback.storage.Disk;
import app.easeback.storage.OwnerOnly;
import app.easeback.storage.Salvage;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a backup is made ready without touching it or what is kept: a folder of its own in the data folder, for a
/// passphrase may have kept from others what is in it. Gone when it is closed.
final class Workshop implements AutoCloseable {

    private final DataFolder folder;
    private final Path source;
    private final Disk disk;
    private final Seal seal;

    /// @param folder the data folder, which exists
    /// @param source the backup
    Workshop(Path folder, Path source, Disk disk, Seal seal) throws IOException {
        this.folder = new DataFolder(folder.resolve(Leftovers.WORKSHOP + UUID.randomUUID()));
        this.source = source;
        this.disk = disk;
        this.seal = seal;
        OwnerOnly.createFolder(this.folder.path());
    }

    /// The copy.
    Path copy() {
        return folder.database();
    }

    /// Copies the backup here and looks at it.
    ///
    /// @throws BackupException when it is no whole backup of this or an earlier version, or the passphrase is wrong
    Backup look(Optional<Passphrase> passphrase) throws IOException {
        byte[] content = opened(read(), passphrase);
        disk.create(copy());
        disk.write(copy(), content);
        try (var database = DatabaseCopy.open(copy())) {
            if (!database.problems().isEmpty()) {
                throw trouble(BackupTrouble.DAMAGED, null);
            }
            return new Backup(source.toString(), made(), database.holdings());
        } catch (StoreException e) {
            throw trouble(e);
        }
    }

    /// Makes the copy of what can still be read of a damaged database.
    ///
    /// @return empty when that is no entry; then there is no copy
    Optional<Salvaged> salvage() throws IOException {
        Path damaged = folder.path().resolve("damaged.db");
        for (String suffix : List.of("", "-wal")) {
            Path file = source.resolveSibling(source.getFileName() + suffix);
            if (Files.isRegularFile(file)) {
                Path copied = damaged.resolveSibling(damaged.getFileName() + suffix);
                disk.create(copied);
                disk.write(copied, Files.readAllBytes(file));
            }
        }
        return Files.exists(damaged) ? new Salvage(damaged, copy()).read() : Optional.empty();
    }

    /// Brings the copy to the newest version and reads every record in it.
    ///
    /// @param kept what stays as it is on this computer
    void prepare(Map<String, String> kept) {
        try (var prepared = SqliteStore.open(copy())) {
            if (!prepared.problems().isEmpty()) {
                throw trouble(BackupTrouble.DAMAGED, null);
            }
            Records.of(prepared);
            kept.forEach(prepared.preferences()::put);
        } catch (StoreException e) {
            throw trouble(e);
        }
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(source);
        } catch (NoSuchFileException e) {
            throw trouble(BackupTrouble.MISSING, e);
        } catch (IOException e) {
            throw trouble(BackupTrouble.UNREADABLE, e);
        }
    }

    private byte[] opened(byte[] content, Optional<Passphrase> passphrase) {
        if (!Seal.isOn(content)) {
            return content;
        }
        return seal.open(
                content,
                passphrase.orElseThrow(() -> trouble(BackupTrouble.PASSPHRASE_NEEDED, null)),
                source.toString());
    }

    private Optional<Instant> made() {
        return BackupName.parse(source.getFileName().toString()).map(BackupName::at);
    }

    private BackupException trouble(StoreException e) {
        return switch (e.trouble()) {
            case NOT_A_DATABASE -> trouble(BackupTrouble.NOT_OURS, e);
            case NEWER_VERSION -> trouble(BackupTrouble.NEWER, e);
            case DISK_FULL, DISK_FAILED, FOLDER_NOT_WRITABLE, BUSY -> trouble(BackupTrouble.NOT_WRITTEN, e);
            case DAMAGED, GONE, OTHER -> trouble(BackupTrouble.DAMAGED, e);
        };
    }

    private BackupException trouble(BackupTrouble trouble, @Nullable Exception cause) {
        return new BackupException(trouble, source.toString(), cause);
    }

    @Override
    public void close() {
        new Leftovers(disk).remove(folder.path());
    }
}
