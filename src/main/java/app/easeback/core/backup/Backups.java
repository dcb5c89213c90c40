package app.easeback.core.backup;

import java.util.Optional;

/// Makes backups and puts them back. Used by the thread that owns the store. Files and folders are named by their
/// paths. Every method throws a [BackupException], or a [app.easeback.core.StoreException] where it is about what is
/// kept; nothing is changed then.
public interface Backups {

    /// The newest backup that is whole.
    Optional<Backup> newest();

    /// The path of the folder they are in.
    String folder();

    /// Makes one now, in that folder and in the second one.
    Made make();

    /// Makes the automatic backup if it is due: once a day, and only when something has changed since the
    /// newest. In between it brings the second folder what that lacks.
    Optional<Made> makeIfDue();

    /// Makes one of what there is before records are brought in, even if that is nothing.
    ///
    /// @return its file
    String makeBeforeImport();

    /// What a file holds, if it is a backup that could be put back. Changes nothing.
    Backup look(String file, Optional<Passphrase> passphrase);

    /// Puts everything back as it stands in a file, all or nothing. What is kept now is backed up first.
    Restored restore(String file, Optional<Passphrase> passphrase);

    /// The folder, on a stick or the like, that the user chose to take every backup too. They are in a folder
    /// of their own in it, so that others may choose the same. With each backup it gets what it lacks of the
    /// others.
    Optional<String> secondFolder();

    /// Chooses the second folder, or none. Makes the backups' own folder in it, without which it counts as
    /// away; it is filled with the next backup, and not before, so that a passphrase may be chosen first.
    ///
    /// @throws BackupException when nothing can be written there, or it belongs to the data folder
    void chooseSecondFolder(Optional<String> folder);

    /// Whether the next backups in the second folder will ask for a passphrase. False also where one was
    /// chosen that is no longer known here: then none is written there until it is chosen again.
    boolean secondIsSealed();

    /// Chooses the passphrase of the next backups in the second folder, or that they ask for none.
    void sealSecond(Optional<Passphrase> passphrase);

    /// How the second folder took a backup.
    enum Second {
        /// There is none.
        NONE,
        WRITTEN,
        /// It takes longer than a moment, and goes on by itself.
        BEGUN,
        /// It has not finished what it was given before, or does not answer.
        UNANSWERED,
        /// It is not there now, which was not said yet.
        AWAY,
        /// It is still not there, which was said before.
        STILL_AWAY,
        /// It is there, and its passphrase is not known here any more.
        LOCKED,
        /// It is there and could not be written.
        FAILED;

        /// Whether it may still lack the backup.
        public boolean lacks() {
            return this != NONE && this != WRITTEN;
        }

        /// Whether the user has to be told of it.
        public boolean isNews() {
            return lacks() && this != BEGUN && this != STILL_AWAY;
        }
    }

    /// What was made.
    record Made(Backup backup, Second second) {}

    /// What was put back.
    ///
    /// @param before the backup of what was kept until then; empty when nothing was
    record Restored(Backup from, Optional<String> before) {}
}
