package app.easeback.storage.backup;

import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A file that may be a backup.
///
/// @param file as the user named it
public record BackupFile(Path file) {

    /// What it holds, if it is one that could be put back. Changes nothing.
    ///
    /// @param temporary a private folder for temporary files, which are gone afterwards
    /// @throws BackupException when it is no backup, or does not open with this passphrase
    public Backup look(Optional<Passphrase> passphrase, Path temporary) {
        try (var staging = new StagingFolder(temporary, file.toAbsolutePath(), Disk.REAL, Seal.STANDARD)) {
            return staging.look(passphrase);
        } catch (IOException e) {
            throw new BackupException(BackupTrouble.NOT_WRITTEN, temporary.toString(), e);
        }
    }
}
