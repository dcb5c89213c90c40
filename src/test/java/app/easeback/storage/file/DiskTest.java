package app.easeback.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    @TempDir
    private Path folder;

    /// The memory of a process is a file there, of which the first page cannot be read.
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only there is a file that opens and cannot be read")
    void whatCannotBeReadToItsEndIsNoCopy() {
        var copy = folder.resolve("copy");
        assertThrows(Disk.UnreadException.class, () -> Disk.REAL.copyWhole(Path.of("/proc/self/mem"), copy));
        assertFalse(Files.exists(copy));
    }

    @Test
    void nothingStaysOfWhatIsOverwritten() throws IOException {
        var file = folder.resolve("file");
        var shorter = "short".getBytes(StandardCharsets.UTF_8);
        var other = Files.write(folder.resolve("other"), shorter);
        fill(file);
        Disk.REAL.write(file, shorter);
        assertEquals("short", Files.readString(file));
        fill(file);
        Disk.REAL.write(file, out -> out.write(shorter));
        assertEquals("short", Files.readString(file));
        fill(file);
        Disk.REAL.copy(other, file);
        assertEquals("short", Files.readString(file));
    }

    private static void fill(Path file) throws IOException {
        Files.writeString(file, "something longer");
    }
}
