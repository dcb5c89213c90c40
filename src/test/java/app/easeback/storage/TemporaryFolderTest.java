package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// How temporary folders go, whichever way their program ends.
class TemporaryFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void whatIsClosedIsGone() {
        Path path;
        try (var folder = new TemporaryFolder();
                var _ = SqliteStore.open(folder.folder().database())) {
            path = folder.folder().path();
            assertTrue(Files.exists(folder.folder().database()));
        }
        assertFalse(Files.exists(path));
    }

    /// Windows has no other way to end a program than by force.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatIsToldToEndLeavesNothing() throws Exception {
        var program = User.start(temporary);
        User.folderOf(program);
        program.destroy();
        assertTrue(program.waitFor() != 0);
        assertEquals(List.of(), left());
    }

    @Test
    void whatAKilledProgramLeftGoesWithTheNextAndNothingElse() throws Exception {
        var killed = User.start(temporary);
        Path left = User.folderOf(killed);
        killed.destroyForcibly().waitFor();
        assertTrue(Files.exists(left.resolve("easeback.db")));
        Path other = Files.createDirectory(temporary.resolve("easeback-of-mine-1"));
        Path kept = Files.createDirectory(temporary.resolve("kept"));
        Files.createFile(kept.resolve("easeback.db"));
        Path link = Files.createSymbolicLink(temporary.resolve("easeback-of-999999999999999999-1"), kept);

        var first = User.start(temporary);
        Path inUse = User.folderOf(first);
        var second = User.start(temporary);
        Path alsoInUse = User.folderOf(second);
        assertEquals(Stream.of(inUse, alsoInUse, other, link).sorted().toList(), left());
        assertTrue(Files.exists(kept.resolve("easeback.db")));
        first.destroyForcibly().waitFor();
        second.destroyForcibly().waitFor();
    }

    private List<Path> left() throws IOException {
        try (var all = Files.list(temporary)) {
            return all.filter(path -> path.getFileName().toString().startsWith("easeback-"))
                    .sorted()
                    .toList();
        }
    }

    /// A program that has one open until it is ended.
    static final class User {

        private User() {}

        static Process start(Path temporary) throws IOException {
            return ChildJvm.of(List.of("-Djava.io.tmpdir=" + temporary), User.class, List.of())
                    .start();
        }

        static Path folderOf(Process program) throws IOException {
            return Path.of(Objects.requireNonNull(program.inputReader().readLine()));
        }

        public static void main(String[] arguments) throws InterruptedException {
            var folder = new TemporaryFolder().folder();
            var _ = SqliteStore.open(folder.database());
            System.out.println(folder.path());
            Thread.currentThread().join();
        }
    }
}
