package app.easeback.desktop.autostart;

import java.io.IOException;
import java.nio.file.Path;

/// Writes a file so that it appears whole or not at all: half a file must not decide what starts at the
/// login.
@FunctionalInterface
public interface WholeFileWriter {

    void write(Path file, byte[] content) throws IOException;
}
