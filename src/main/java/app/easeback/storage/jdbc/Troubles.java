package app.easeback.storage.jdbc;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;

/// The one place where the library's exceptions become ours.
public final class Troubles {

    /// An extended result code holds the plain one in its lowest byte (https://sqlite.org/rescode.html).
    private static final int PLAIN_CODE = 0xFF;

    /// What the library says of a header that it cannot use, and of statements that do not fit the tables.
    /// Our statements fit our tables, so the file is not as we made it.
    private static final List<String> NOT_AS_MADE = List.of(
            "unsupported file format",
            "no such table",
            "no such column",
            "has no column named",
            "already exists",
            "duplicate column name");

    private Troubles() {}

    /// What `e` means for the user of the file `place`.
    public static StoreException of(SQLException e, String place) {
        String code = SQLiteErrorCode.getErrorCode(e.getErrorCode()).name();
        return new StoreException(trouble(e), place, code, e);
    }

    /// What `e` means for the user of `place`: something in the way of writing there, or a disk that is full or fails.
    public static StoreException of(IOException e, String place) {
        return new StoreException(isInTheWay(e) ? Trouble.FOLDER_NOT_WRITABLE : Trouble.DISK_FAILED, place, e);
    }

    private static boolean isInTheWay(IOException e) {
        return e instanceof AccessDeniedException
                || e instanceof FileAlreadyExistsException
                || e instanceof NoSuchFileException
                || e instanceof NotDirectoryException;
    }

    private static Trouble trouble(SQLException e) {
        int code = e.getErrorCode() & PLAIN_CODE;
        return switch (SQLiteErrorCode.getErrorCode(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Trouble.BUSY;
            case SQLITE_FULL -> Trouble.DISK_FULL;
            case SQLITE_IOERR -> Trouble.DISK_FAILED;
            case SQLITE_CORRUPT -> Trouble.DAMAGED;
            case SQLITE_NOTADB -> Trouble.NOT_A_DATABASE;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Trouble.FOLDER_NOT_WRITABLE;
            default -> isNotAsMade(e) ? Trouble.DAMAGED : Trouble.OTHER;
        };
    }

    private static boolean isNotAsMade(SQLException e) {
        return NOT_AS_MADE.stream().anyMatch(String.valueOf(e.getMessage())::contains);
    }
}
