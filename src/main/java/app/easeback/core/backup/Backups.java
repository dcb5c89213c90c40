package app.easeback.core.backup;

import java.util.Optional;

/// Makes backups and puts them back. Used by the thread that owns the store. Files and folders are named by their
/// paths. Every method throws a [BackupException], or a [app.easeback.core.StoreException] where it is about what is
/// kept; nothing is changed then.
public interface Backups {

    /// The newest backup that is whole.
    Optional<Backup> newest();

    /// Where they are.
    String folder();

    /// Makes one now, in the folder and in the second one.
    Made make();

    /// The same by itself: once a day, and only when something has changed since the newest. In between it brings the
    /// second folder what that lacks.
    Optional<Made> makeIfDue();

    /// Makes one of what there is before records are brought in, even if that is nothing.
    ///
    /// @return its file
    String makeBeforeImport();

    /// Makes one in a place that the user chose.
    ///
    /// @param file a file, which is replaced, or a folder; none that is kept in the data folder
    /// @param passphrase what will be needed to put it back
    Backup write(String file, Optional<Passphrase> passphrase);

    /// What a file holds, if it is a backup that could be put back. Changes nothing.
    Backup look(String file, Optional<Passphrase> passphrase);

    /// Puts everything back as it stands in a file, all or nothing. What is kept now is backed up first.
    Restored restore(String file, Optional<Passphrase> passphrase);

    /// The folder on a stick or the like that takes every backup too, as the user chose it. They are in a folder of
    /// their own there, so that others may choose the same. With each backup it gets what it lacks of the others.
    Optional<String> secondFolder();

    /// Chooses the second folder, or none. Makes the folder of our own in it, without which it counts as away; it is
    /// filled with the next backup, and not before, so that a passphrase may be chosen first.
    ///
    /// @throws BackupException when nothing can be written there, or it belongs to the data folder
    void chooseSecondFolder(Optional<String> folder);

    /// Whether the next backups in the second folder will ask for a passphrase. Not so while one was chosen and is not
    /// known here any more: then none is written there until it is chosen again.
    boolean secondIsSealed();

    /// Chooses the passphrase of the next backups in the second folder, or that they ask for none.
    void sealSecond(Optional<Passphrase> passphrase);

    /// How the second folder took a backup.
    enum Second {
        /// There is none.
        NONE,
        WRITTEN,
        /// It takes longer than a moment, which goes on by itself.
        BEGUN,
        /// It has not finished what it was given before, or does not answer.
        UNANSWERED,
        /// It is not there now, for the first time since it last was.
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

        /// Whether the user has to know that it goes on like this.
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
