package app.easeback.storage.backup;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.Disk;
import app.easeback.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a backup in the place of a database that cannot be opened. No program may have it open meanwhile. What stood
/// there is kept byte for byte in a folder beside it.
///
/// @param data the data folder, which exists
public record Rescue(DataFolder data, Disk disk) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    /// The log first when they are removed: a log beside a database that is not its own would be carried over into it.
    private static final List<String> FILES = List.of("-wal", "-shm", "");

    /// Puts it there, all or nothing. Stopped at any point, either the damaged database or the whole backup stands
    /// there, and the copy of the damaged one is complete before anything of it goes.
    public Restored restore(String file, Optional<Passphrase> passphrase, Instant now) {
        try (var workshop = new Workshop(data.path(), Path.of(file).toAbsolutePath(), disk, Seal.STANDARD)) {
            var from = workshop.look(passphrase);
            workshop.prepare(Map.of());
            Path aside = data.path().resolve("damaged-" + STAMP.format(now));
            keep(aside);
            disk.sync(workshop.copy());
            disk.delete(beside("-wal"));
            disk.delete(beside("-shm"));
            disk.move(workshop.copy(), data.database());
            return new Restored(from, Optional.of(aside.toString()));
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, data.path().toString(), e);
        }
    }

    private void keep(Path aside) throws IOException {
        OwnerOnly.createFolder(aside);
        for (String suffix : FILES) {
            Path file = beside(suffix);
            if (Files.isRegularFile(file)) {
                disk.writeWhole(aside.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    private Path beside(String suffix) {
        return data.path().resolve(data.database().getFileName() + suffix);
    }
}
