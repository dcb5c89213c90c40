package app.easeback.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Linux tells of the locks that this process has on files.
public final class Locks {

    private static final Path ALL = Path.of("/proc/locks");

    private Locks() {}

    /// Whether it can be asked here.
    public static boolean areTold() {
        return Files.isReadable(ALL);
    }

    /// Whether this process has a lock on the file.
    public static boolean isOn(Path file) throws IOException {
        String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        String process = " " + ProcessHandle.current().pid() + " ";
        return Files.readAllLines(ALL).stream().anyMatch(line -> line.contains(inode) && line.contains(process));
    }
}
