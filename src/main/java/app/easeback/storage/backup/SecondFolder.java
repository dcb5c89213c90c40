package app.easeback.storage.backup;

import app.easeback.core.Preferences;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.file.Disk;
import app.easeback.storage.file.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The folder, on a USB stick or the like, that takes a copy of every backup. The place that the user chose
/// is never made: where a stick is missing, its mount point must stay free for it. In that place the backups
/// have a folder of their own, `easeback-` and eight random hexadecimal digits: other people and computers
/// may have chosen the same place, and only what is in our own folder is ever removed. It is made when the
/// user chooses, and a stick is recognised by it.
///
/// @param preferences keep where it is
/// @param data the data folder, in which it must not be
/// @param limiter runs the work on its disk, which may hang
record SecondFolder(Preferences preferences, DataFolder data, Disk disk, TimeLimiter limiter) {

    private static final System.Logger LOG = System.getLogger(SecondFolder.class.getName());

    private static final String PLACE = "backup-second-folder";
    private static final String OWN = "backup-second-own";
    private static final String TOLD = "backup-second-told";

    /// `true` from the choice of a folder until the next backup, so that a passphrase can be chosen first.
    /// Not set for a folder that an earlier version chose.
    private static final String UNFILLED = "backup-second-unfilled";

    private static final Pattern OWN_NAME = Pattern.compile("easeback-[0-9a-f]{8}");

    /// What stays on this computer when a backup is put back.
    static final Set<String> PREFERENCES = Set.of(PLACE, OWN, TOLD, UNFILLED, SecondSeal.CHOSEN);

    /// No folder: what a backup from elsewhere is put back with where the choice made here is not known. The
    /// choice in the backup may be that of another computer, under a passphrase that is not known here.
    static final Map<String, String> NOT_CHOSEN =
            Map.of(PLACE, "", OWN, "", TOLD, "", UNFILLED, "", SecondSeal.CHOSEN, "");

    /// Whether what it holds asks for a passphrase.
    SecondSeal seal() {
        return new SecondSeal(preferences, data, disk);
    }

    /// Makes the backups that are copied to it from now on ask for a passphrase, or for none. A copy that is
    /// under way, and would still be sealed as before, is given up.
    void seal(Optional<Passphrase> passphrase) throws IOException {
        limiter.cancel();
        seal().choose(passphrase);
    }

    /// The place that the user chose.
    Optional<Path> place() {
        return preferences.find(PLACE).filter(place -> !place.isEmpty()).map(Path::of);
    }

    /// A folder in which backups can be written.
    ///
    /// @param own the name of our folder in it
    record Prepared(Path place, String own) {}

    /// Makes our folder in `place` ready. A place that is chosen again keeps the folder that is ours there.
    /// What is still being done in the place from before is given up.
    ///
    /// @throws BackupException when nothing can be written there, or it is in the data folder
    Prepared prepare(Path place) {
        var before = own();
        try {
            limiter.cancel();
            return limiter.call(() -> prepared(place, before));
        } catch (IOException e) {
            // What may still go on is given up too, and is no trouble of the folder that stays.
            limiter.cancel();
            throw new BackupException(BackupTrouble.NOT_WRITTEN, place.toString(), e);
        }
    }

    private Prepared prepared(Path place, Optional<String> before) throws IOException {
        if (data.holds(place.toRealPath())) {
            throw new BackupException(BackupTrouble.IN_DATA_FOLDER, place.toString(), null);
        }
        String own =
                before.filter(name -> Files.isDirectory(place.resolve(name))).orElseGet(SecondFolder::anyName);
        tryOut(place.resolve(own));
        return new Prepared(place, own);
    }

    /// Chooses a folder that was prepared, or none.
    void choose(Optional<Prepared> chosen) {
        chosen.ifPresentOrElse(prepared -> preferences.put(OWN, prepared.own()), limiter::cancel);
        preferences.put(PLACE, chosen.map(Prepared::place).map(Path::toString).orElse(""));
        note(UNFILLED, chosen.isPresent());
        note(TOLD, false);
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

    /// Where our folder is, if there is one. Does not look whether the stick is there now.
    private Optional<Path> folder() {
        return place().flatMap(place -> own().map(place::resolve));
    }

    /// The backups, if the stick is there now. Makes nothing.
    Optional<BackupFolder> there() {
        return folder().filter(Files::isDirectory).map(path -> new BackupFolder(path, disk));
    }

    /// Copies the backups to it that are missing there. Reports only once that it is away.
    ///
    /// @param here the backups to copy
    Second take(BackupFolder here, ZoneId zone) {
        var taken = fill(here, zone);
        boolean isTold = isNoted(TOLD);
        if (taken == Second.AWAY) {
            note(TOLD, true);
            return isTold ? Second.STILL_AWAY : Second.AWAY;
        }
        if ((taken == Second.WRITTEN || taken == Second.BEGUN) && isTold) {
            note(TOLD, false);
        }
        return taken;
    }

    /// The same between two backups, since a stick that was away may be back. A folder that was just chosen
    /// waits for the next backup.
    Second takeBetween(BackupFolder here, ZoneId zone) {
        return isNoted(UNFILLED) ? Second.NONE : take(here, zone);
    }

    /// The same without reporting that it is away. What goes wrong is only logged, so that what was done
    /// before stays done.
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
        if (isNoted(UNFILLED)) {
            note(UNFILLED, false);
        }
        var before = limiter.failedLate().map(SecondFolder::trouble);
        var now = copy(here, place.get(), zone);
        return now == Second.BEGUN ? before.orElse(now) : now;
    }

    /// Looks for our folder and copies to it in one task, which goes on where the disk has to wake up first. A folder
    /// that is missing is never made: there is only the mount point of the stick, and the backups would go to the
    /// computer’s own disk.
    private Second copy(BackupFolder here, Path place, ZoneId zone) {
        try {
            if (own().isEmpty() && !madeOwn(place)) {
                return Second.UNANSWERED;
            }
            var there = folder().orElseThrow();
            var transfer = new Transfer(here, new BackupFolder(there, disk), key(), zone);
            return limiter.call(() -> {
                if (!disk.isFolder(there)) {
                    throw new AwayException();
                }
                transfer.all();
                return Second.WRITTEN;
            });
        } catch (IOException | BackupException e) {
            return trouble(e);
        }
    }

    /// Makes our folder where an earlier version or another computer chose the place, if the disk answers in time.
    private boolean madeOwn(Path place) throws IOException {
        try {
            if (!limiter.call(() -> disk.isFolder(place))) {
                throw new AwayException();
            }
            preferences.put(
                    OWN, limiter.call(() -> prepared(place, Optional.empty())).own());
            return true;
        } catch (TimeLimiter.UnfinishedException e) {
            LOG.log(System.Logger.Level.WARNING, "the second folder does not answer", e);
            return false;
        }
    }

    private Optional<SealKey> key() throws IOException {
        try {
            return seal().key();
        } catch (IOException e) {
            throw new LockedException(e);
        }
    }

    private static Second trouble(Throwable problem) {
        return switch (problem) {
            case AwayException _ -> Second.AWAY;
            case TimeLimiter.UnfinishedException unfinished when unfinished.begun() -> Second.BEGUN;
            case TimeLimiter.UnfinishedException _ ->
                logged("the second folder does not answer", problem, Second.UNANSWERED);
            case LockedException _ -> logged("the key of the second folder is not known", problem, Second.LOCKED);
            default -> logged("the second folder takes no backup", problem, Second.FAILED);
        };
    }

    private static Second logged(String what, Throwable problem, Second told) {
        LOG.log(System.Logger.Level.WARNING, what, problem);
        return told;
    }

    /// Our folder is not there.
    private static final class AwayException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /// What is written there has to be sealed, and the key for that is not known.
    private static final class LockedException extends IOException {

        private static final long serialVersionUID = 1L;

        private LockedException(IOException cause) {
            super(cause);
        }
    }

    private boolean isNoted(String name) {
        return preferences.find(name).filter("true"::equals).isPresent();
    }

    private void note(String name, boolean holds) {
        preferences.put(name, holds ? "true" : "");
    }
}
