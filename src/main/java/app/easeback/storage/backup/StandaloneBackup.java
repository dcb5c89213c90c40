package app.easeback.storage.backup;

import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.DatabaseCopy;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// A backup in a place that the user chose. The program keeps no count of these and never removes one.
///
/// @param data the folder that the store is in
record StandaloneBackup(SqliteStore store, DataFolder data, Clock clock, Disk disk) {

    /// Makes it.
    ///
    /// @param file a file, which is replaced, or a folder; none of the program's own files in the data folder
    /// @param passphrase what will be needed to put it back
    Backup write(Path file, Optional<Passphrase> passphrase) {
        Path target = target(file.toAbsolutePath(), passphrase.isPresent());
        try {
            return passphrase.isPresent() ? writeSealed(target, passphrase.get()) : writePlain(target);
        } catch (IOException e) {
            throw new BackupException(BackupTrouble.NOT_WRITTEN, target.toString(), e);
        }
    }

    private Backup writePlain(Path target) throws IOException {
        store.copyInto(target, disk);
        return written(target, target);
    }

    private Backup writeSealed(Path target, Passphrase passphrase) throws IOException {
        try (var staging = new StagingFolder(data.path(), target, disk)) {
            store.copyInto(staging.copy(), disk);
            disk.writeWhole(
                    target, Seal.close(Seal.content(staging.copy(), target.toString()), SealKey.fresh(passphrase)));
            return written(target, staging.copy());
        }
    }

    private Backup written(Path target, Path content) {
        try (var copy = DatabaseCopy.open(content)) {
            return new Backup(target.toString(), Optional.of(clock.instant()), copy.holdings());
        }
    }

    /// The file to write; in a folder it gets the usual name. The program's own files are never overwritten,
    /// whatever name leads to them.
    private Path target(Path file, boolean sealed) {
        Path named = Files.isDirectory(file)
                ? file.resolve(new BackupName(clock.instant(), BackupKind.ON_DEMAND, sealed).text())
                : file;
        try {
            Path target = OwnFiles.real(named);
            refuseIfTaken(target, named);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw new BackupException(BackupTrouble.NOT_WRITTEN, named.toString(), null);
            }
            return target;
        } catch (IOException e) {
            throw new BackupException(BackupTrouble.NOT_WRITTEN, named.toString(), e);
        }
    }

    private void refuseIfTaken(Path target, Path named) throws IOException {
        if (new OwnFiles(data).keeps(target)) {
            throw new BackupException(BackupTrouble.IN_DATA_FOLDER, named.toString(), null);
        }
        if (OwnFiles.isOfAnother(target)) {
            throw new BackupException(BackupTrouble.OTHER_DATA, named.toString(), null);
        }
        if (OwnFiles.hasLog(target)) {
            throw new BackupException(BackupTrouble.LOG_BESIDE, named.toString(), null);
        }
    }
}
