package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The file that a database was opened in. A damaged one may be replaced while a program has it open, or waits for it;
/// what that wrote then would be in a file without a name.
///
/// @param file its name
/// @param key what the system knows it by; null where it does not say, and there an open file cannot be replaced
record OpenedFile(Path file, @Nullable Object key) {

    static OpenedFile of(Path file) {
        return new OpenedFile(file, key(file));
    }

    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException _) {
            return null;
        }
    }

    /// To be asked with the right to write in hand: whoever replaces the file holds it until that is done.
    ///
    /// @throws StoreException when another file has the name by now
    void requireInPlace() {
        if (key != null && !key.equals(key(file))) {
            throw new StoreException(Trouble.MOVED, file.toString(), null);
        }
    }
}
