package app.easeback.storage.backup;

import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.Retention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Copies backups to another folder and reads each copy back: one that differs is removed, since it would be
/// taken for the backup. Damaged backups are not copied.
///
/// @param key the key that they are sealed with there; empty where they are not sealed
record Transfer(BackupFolder here, BackupFolder there, Optional<SealKey> key, ZoneId zone) {

    private static final System.Logger LOG = System.getLogger(Transfer.class.getName());

    /// Copies what is missing there.
    ///
    /// @throws BackupException when one is too large to be sealed
    void all() throws IOException {
        for (var name : missing()) {
            copy(name);
        }
    }

    /// Backups that are here and not there, but would be kept there; the newest first. One that is there,
    /// with a passphrase or without, is not copied again.
    private List<BackupName> missing() {
        var all = new HashSet<BackupName>();
        there.names().forEach(name -> all.add(name.withoutPassphrase()));
        var missing = here.names().stream()
                .filter(name -> !name.sealed() && !all.contains(name))
                .toList();
        all.addAll(missing);
        var kept = Retention.STANDARD.kept(all, zone);
        return missing.stream().filter(kept::contains).toList();
    }

    private void copy(BackupName name) throws IOException {
        Path backup = here.file(name);
        if (!Files.exists(backup)) {
            // It may have been removed as too old just now.
            return;
        }
        new StaleFiles(there.disk())
                .sweep(there.path(), Files.getLastModifiedTime(backup).toInstant());
        if (key.isPresent()) {
            byte[] content = Seal.content(backup, backup.toString());
            if (isSound(name)) {
                write(name.underPassphrase(), Seal.close(content, key.get()));
            }
        } else if (isSound(name)) {
            copy(name, backup);
        }
    }

    private boolean isSound(BackupName name) {
        boolean isSound = here.problems(name).isEmpty();
        if (!isSound) {
            LOG.log(System.Logger.Level.WARNING, "a damaged backup is not copied on");
        }
        return isSound;
    }

    private void write(BackupName name, byte[] sealed) throws IOException {
        Path file = there.file(name);
        there.disk().writeWhole(file, sealed);
        keep(name, Files.size(file) == sealed.length && Arrays.equals(Files.readAllBytes(file), sealed));
    }

    private void copy(BackupName name, Path backup) throws IOException {
        Path file = there.file(name);
        there.disk().copyWhole(backup, file);
        keep(name, Files.mismatch(backup, file) < 0);
    }

    private void keep(BackupName name, boolean isSame) throws IOException {
        if (!isSame) {
            there.disk().delete(there.file(name));
            throw new IOException("a copy reads otherwise than it was written");
        }
        there.prune(zone, name);
    }
}
