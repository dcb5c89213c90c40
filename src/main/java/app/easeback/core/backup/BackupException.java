package app.easeback.core.backup;

import org.jspecify.annotations.Nullable;

/// A backup could not be made, read or put back; what is kept is as it was.
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BackupTrouble trouble;
    private final String place;

    /// @param place the file or folder it is about
    /// @param cause for the details
    public BackupException(BackupTrouble trouble, String place, @Nullable Throwable cause) {
        super(trouble + ": " + place, cause);
        this.trouble = trouble;
        this.place = place;
    }

    public BackupTrouble trouble() {
        return trouble;
    }

    public String place() {
        return place;
    }
}
