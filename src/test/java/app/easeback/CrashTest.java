package app.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A crash of Java itself, with the options of the packages: a report of it, or its memory, would hold what was
/// typed.
@EnabledOnOs(value = OS.LINUX, disabledReason = "a signal is sent")
class CrashTest {

    @TempDir
    private Path folder;

    @Test
    void aCrashOfJavaLeavesNoFile() throws Exception {
        var process = ChildJvm.of(PackageOptions.ofCrashes(), CrashTest.class, List.of("a note"))
                .directory(folder.toFile())
                .start();
        try {
            assertEquals("ready", process.inputReader(StandardCharsets.UTF_8).readLine());
            new ProcessBuilder("kill", "-SEGV", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertNotEquals(0, process.onExit().get(60, TimeUnit.SECONDS).exitValue());
            try (var left = Files.list(folder)) {
                assertEquals(List.of(), left.toList());
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /// Says that it is there, and waits.
    public static void main(String[] arguments) throws IOException {
        System.out.println("ready");
        var _ = System.in.read();
    }
}
