package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The file that a database was opened from. A damaged one may be replaced while another program has it open
/// or waits to write; what that program then writes would end up in a file without a name.
///
/// @param file its name
/// @param key how the system identifies it; null where it does not say, which is where an open file cannot be
///     replaced
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

    /// Checks that the name still belongs to this file. Call it while holding the right to write: whoever
    /// replaces the file holds that until the end.
    ///
    /// @throws StoreException when another file has the name by now
    void requireInPlace() {
        if (key != null && !key.equals(key(file))) {
            throw new StoreException(Trouble.MOVED, file.toString(), null);
        }
    }
}
