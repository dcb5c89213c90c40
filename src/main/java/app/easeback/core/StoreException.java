package app.easeback.core;

import org.jspecify.annotations.Nullable;

/// The store could not do what was asked; nothing was changed on disk. The user is told the sentence that
/// belongs to its trouble.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What is wrong, each with a sentence that tells the user what to do.
    public enum Trouble {
        /// The data folder cannot be made or written.
        FOLDER_NOT_WRITABLE,
        /// The system does not say where the user's home is.
        NO_HOME,
        /// The data lies behind a link that leads nowhere at present.
        NOT_THERE,
        /// A link is in the place of a file that would be written over.
        LINK,
        /// The database was made by a newer version of this program.
        NEWER_VERSION,
        /// The file is no database of this program.
        NOT_A_DATABASE,
        /// The database is damaged.
        DAMAGED,
        /// The file is empty or gone, though its log or backups of it are there.
        GONE,
        /// Another file has taken the place of the one that was opened, or none is there any more.
        MOVED,
        /// Another program keeps the database locked.
        BUSY,
        /// The disk is full.
        DISK_FULL,
        /// The disk did not read or write what it was told to.
        DISK_FAILED,
        /// Anything else; the details tell.
        OTHER
    }

    private final Trouble trouble;
    private final String place;
    private final String code;

    /// @param trouble what is wrong
    /// @param place the file or folder it is about
    /// @param cause the library's own exception, for the details
    public StoreException(Trouble trouble, String place, @Nullable Throwable cause) {
        this(trouble, place, "", cause);
    }

    /// @param code the library's own name for what is wrong, such as `SQLITE_IOERR_WRITE`; empty where it has none
    public StoreException(Trouble trouble, String place, String code, @Nullable Throwable cause) {
        super(trouble + ": " + place, cause);
        this.trouble = trouble;
        this.place = place;
        this.code = code;
    }

    public Trouble trouble() {
        return trouble;
    }

    /// Whether the file itself is what is wrong, so that putting another in its place mends it.
    public boolean isDamage() {
        return switch (trouble) {
            case DAMAGED, NOT_A_DATABASE, GONE -> true;
            case FOLDER_NOT_WRITABLE,
                    NO_HOME,
                    NOT_THERE,
                    LINK,
                    NEWER_VERSION,
                    MOVED,
                    BUSY,
                    DISK_FULL,
                    DISK_FAILED,
                    OTHER -> false;
        };
    }

    /// Whether it is the file `damaged` that is wrong, and not another, such as a copy of it.
    public boolean isDamageOf(String damaged) {
        return isDamage() && place.equals(damaged);
    }

    public String place() {
        return place;
    }

    /// The library's own name for what is wrong; empty where it has none. Never anything a user typed.
    public String code() {
        return code;
    }
}
