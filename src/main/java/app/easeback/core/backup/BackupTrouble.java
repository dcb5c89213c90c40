package app.easeback.core.backup;

/// Why a backup cannot be made or put back, each with a sentence of what to do.
public enum BackupTrouble {
    /// There is no such file.
    MISSING,
    /// The file is there and may not be read.
    UNREADABLE,
    /// The file is what is kept now.
    PRESENT,
    /// The file is no backup of this program, or is not sealed though its name or its owner says so.
    NOT_OURS,
    /// It was made by a newer version of this program.
    NEWER,
    /// It is not as it was when it was made.
    DAMAGED,
    /// It asks for a passphrase and none was given.
    PASSPHRASE_NEEDED,
    /// The passphrase is not the one it was made with.
    WRONG_PASSPHRASE,
    /// It could not be written where it should be.
    NOT_WRITTEN,
    /// There is not enough memory for it: under a passphrase it has to be in memory as a whole.
    TOO_LARGE,
    /// The place chosen for it belongs to the data folder: it would be lost with it, or overwrite its data.
    IN_DATA_FOLDER,
    /// It would replace a database of this program: that of another data folder, or a backup.
    OTHER_DATA,
    /// A log of a database stands beside it, which would be taken for its own.
    LOG_BESIDE,
    /// What is kept is damaged, and a window has it open, which must be closed first.
    IN_USE
}
