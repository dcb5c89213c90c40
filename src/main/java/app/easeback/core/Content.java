package app.easeback.core;

import java.io.IOException;
import java.io.OutputStream;

/// The content of a file, written piece by piece: nothing has to be in memory as a whole.
@FunctionalInterface
public interface Content {

    /// Writes all of it.
    ///
    /// @param file is left open
    void into(OutputStream file) throws IOException;
}
