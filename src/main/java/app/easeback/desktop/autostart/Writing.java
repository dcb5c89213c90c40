package app.easeback.desktop.autostart;

import java.io.IOException;
import java.nio.file.Path;

/// Writes a file so that it stands there whole or not at all: what starts a program at the login is not to be half a
/// file.
@FunctionalInterface
public interface Writing {

    void write(Path file, byte[] content) throws IOException;
}
