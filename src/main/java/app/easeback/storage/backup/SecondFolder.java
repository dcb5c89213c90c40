package app.easeback.storage.backup;

import app.easeback.core.Preferences;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// The folder on a stick or the like that takes every backup too. It is never made: where a stick is missing, its
/// place must stay free for it. What it holds may ask for a passphrase; the key of that stays in the data folder, which
/// is as private as the data in it.
///
/// @param preferences keep where it is
/// @param keyFile where the key is, if there is one
record SecondFolder(Preferences preferences, Path keyFile, Disk disk) {

    private static final System.Logger LOG = System.getLogger(SecondFolder.class.getName());

    private static final String PLACE = "backup-second-folder";
    private static final String TOLD = "backup-second-told";

    /// What stays on this computer when a backup is put back.
    static final Set<String> PREFERENCES = Set.of(PLACE, TOLD);

    Optional<Path> place() {
        return preferences.find(PLACE).filter(place -> !place.isEmpty()).map(Path::of);
    }

    void choose(Optional<Path> place) {
        place.ifPresent(this::tryOut);
        preferences.put(PLACE, place.map(Path::toString).orElse(""));
        preferences.put(TOLD, "");
    }

    private void tryOut(Path place) {
        Path trial = place.resolve("easeback-trial.part");
        try {
            disk.delete(trial);
            disk.create(trial);
            disk.delete(trial);
        } catch (IOException e) {
            throw new BackupException(BackupTrouble.NOT_WRITTEN, place.toString(), e);
        }
    }

    boolean isSealed() {
        return Files.exists(keyFile);
    }

    void seal(Optional<Passphrase> passphrase) throws IOException {
        if (passphrase.isPresent()) {
            disk.writeWhole(keyFile, SealKey.fresh(passphrase.get()).bytes());
        } else {
            disk.delete(keyFile);
        }
    }

    /// Copies a backup there, unless it is there already.
    ///
    /// @param backup a whole one
    Second take(BackupName name, Path backup, ZoneId zone) {
        var place = place();
        if (place.isEmpty()) {
            return Second.NONE;
        }
        if (!Files.isDirectory(place.get())) {
            return away();
        }
        try {
            copy(name, backup, new BackupFolder(place.get(), disk), zone);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the second folder takes no backup", e);
            return Second.FAILED;
        }
        preferences.put(TOLD, "");
        return Second.WRITTEN;
    }

    private Second away() {
        boolean told = preferences.find(TOLD).filter("true"::equals).isPresent();
        preferences.put(TOLD, "true");
        return told ? Second.STILL_AWAY : Second.AWAY;
    }

    private void copy(BackupName name, Path backup, BackupFolder there, ZoneId zone) throws IOException {
        var named = isSealed() ? name.underPassphrase() : name;
        if (Files.exists(there.file(named))) {
            return;
        }
        new Leftovers(disk)
                .sweep(there.path(), Files.getLastModifiedTime(backup).toInstant());
        byte[] content = Files.readAllBytes(backup);
        disk.writeWhole(there.file(named), isSealed() ? Seal.close(content, key()) : content);
        there.prune(zone);
    }

    private SealKey key() throws IOException {
        return SealKey.of(Files.readAllBytes(keyFile))
                .orElseThrow(() -> new IOException("the key of the second folder is damaged"));
    }
}
