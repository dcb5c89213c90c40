package app.easeback.storage.backup;

import app.easeback.core.Preferences;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.Disk;
import app.easeback.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The folder on a stick or the like that takes every backup too. It is never made: where a stick is missing, its
/// place must stay free for it. In it the backups have a folder of their own, `easeback-` and eight hexadecimal digits
/// by chance: other people and computers may have chosen the same, and only what is in our own is ever removed. It is
/// made when the user chooses, and by it a stick is known again.
///
/// What it holds may ask for a passphrase; the key of that stays in the data folder, which is as private as the data in
/// it.
///
/// @param preferences keep where it is
/// @param data where the key is, if there is one
record SecondFolder(Preferences preferences, DataFolder data, Disk disk) {

    private static final System.Logger LOG = System.getLogger(SecondFolder.class.getName());

    private static final String PLACE = "backup-second-folder";
    private static final String OWN = "backup-second-own";
    private static final String TOLD = "backup-second-told";

    /// `true` where they are to be sealed, so that a key that went missing is not taken for leave to write in plain.
    private static final String SEALED = "backup-second-sealed";

    private static final Pattern OWN_NAME = Pattern.compile("easeback-[0-9a-f]{8}");

    /// What stays on this computer when a backup is put back.
    static final Set<String> PREFERENCES = Set.of(PLACE, OWN, TOLD, SEALED);

    /// What a backup from elsewhere is put back with where nobody can tell which folder was chosen here: none, for that
    /// of the backup may be another computer’s, under a passphrase that is not known here.
    static final Map<String, String> NOT_CHOSEN = Map.of(PLACE, "", OWN, "", TOLD, "", SEALED, "");

    /// What the user chose.
    Optional<Path> place() {
        return preferences.find(PLACE).filter(place -> !place.isEmpty()).map(Path::of);
    }

    void choose(Optional<Path> place) {
        place.ifPresent(this::prepare);
        preferences.put(PLACE, place.map(Path::toString).orElse(""));
        put(TOLD, false);
    }

    /// Who chooses a folder again goes on in the one that is ours there.
    private void prepare(Path place) {
        try {
            if (data.holds(place.toRealPath())) {
                throw new BackupException(BackupTrouble.IN_DATA_FOLDER, place.toString(), null);
            }
            String own =
                    own().filter(name -> Files.isDirectory(place.resolve(name))).orElseGet(SecondFolder::anyName);
            tryOut(place.resolve(own));
            preferences.put(OWN, own);
        } catch (IOException e) {
            throw new BackupException(BackupTrouble.NOT_WRITTEN, place.toString(), e);
        }
    }

    private void tryOut(Path folder) throws IOException {
        OwnerOnly.createFolderOnAnyDisk(folder);
        Path trial = Disk.part(folder.resolve("easeback-trial"));
        disk.create(trial);
        disk.delete(trial);
    }

    private Optional<String> own() {
        return preferences.find(OWN).filter(name -> OWN_NAME.matcher(name).matches());
    }

    private static String anyName() {
        return "easeback-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /// Where the backups are: made when the folder was chosen. Where it is missing now, only the place of the stick is
    /// there, and the disk of the computer would take them.
    private Optional<BackupFolder> folder(Path place) throws IOException {
        if (own().isEmpty() && Files.isDirectory(place)) {
            // An earlier version chose it, or another computer: it has none of ours yet.
            String any = anyName();
            OwnerOnly.createFolderOnAnyDisk(place.resolve(any));
            preferences.put(OWN, any);
        }
        return there();
    }

    /// The same, where nothing is to be made.
    Optional<BackupFolder> there() {
        return place().flatMap(place -> own().map(place::resolve))
                .filter(Files::isDirectory)
                .map(path -> new BackupFolder(path, disk));
    }

    /// Whether they ask for a passphrase: not while its key is missing, so that it can be chosen again.
    boolean isSealed() {
        try {
            return readKey().isPresent();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "there is no key of the second folder", e);
            return false;
        }
    }

    void seal(Optional<Passphrase> passphrase) throws IOException {
        boolean before = is(SEALED);
        put(SEALED, passphrase.isPresent());
        try {
            if (passphrase.isPresent()) {
                disk.writeWhole(
                        data.backupKey(), SealKey.fresh(passphrase.get()).bytes());
            } else {
                disk.delete(data.backupKey());
            }
        } catch (IOException e) {
            put(SEALED, before);
            throw e;
        }
    }

    /// Copies there what is missing of the backups here, some at a time. Says once that it is away.
    ///
    /// @param here whole ones
    Second take(BackupFolder here, ZoneId zone) {
        var taken = fill(here, zone);
        if (taken == Second.AWAY) {
            boolean isTold = is(TOLD);
            put(TOLD, true);
            return isTold ? Second.STILL_AWAY : Second.AWAY;
        }
        if ((taken == Second.WRITTEN || taken == Second.BEGUN) && is(TOLD)) {
            put(TOLD, false);
        }
        return taken;
    }

    /// The same where nobody is told what became of it. Whatever goes wrong, what was done before stays done.
    Second takeQuietly(BackupFolder here, ZoneId zone) {
        try {
            return fill(here, zone);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the second folder takes no backup", e);
            return Second.FAILED;
        }
    }

    private Second fill(BackupFolder here, ZoneId zone) {
        var place = place();
        if (place.isEmpty()) {
            return Second.NONE;
        }
        try {
            var there = folder(place.get());
            if (there.isEmpty()) {
                return Second.AWAY;
            }
            return new Transfer(here, there.get(), key(), disk, zone).some() ? Second.BEGUN : Second.WRITTEN;
        } catch (IOException | BackupException e) {
            LOG.log(System.Logger.Level.WARNING, "the second folder takes no backup", e);
            return Second.FAILED;
        }
    }

    private boolean is(String preference) {
        return preferences.find(preference).filter("true"::equals).isPresent();
    }

    private void put(String preference, boolean value) {
        preferences.put(preference, value ? "true" : "");
    }

    /// The key, where they are to be sealed; without it nothing is written, for in plain it must not be. An earlier
    /// version kept nothing of that but the key.
    private Optional<SealKey> key() throws IOException {
        if (!is(SEALED) && Files.notExists(data.backupKey())) {
            return Optional.empty();
        }
        var key = readKey();
        if (key.isEmpty()) {
            throw new IOException("the key of the second folder is damaged");
        }
        if (!is(SEALED)) {
            put(SEALED, true);
        }
        return key;
    }

    private Optional<SealKey> readKey() throws IOException {
        return SealKey.of(Files.readAllBytes(data.backupKey()));
    }
}
