package app.easeback.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] CONTENT = "all of it".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whatAKilledProgramLeftOfTheSameFileGoes() throws IOException {
        var others = Set.of("b.json." + UUID.randomUUID() + ".part", "a.json.part", "axjson." + UUID.randomUUID());
        for (String other : others) {
            Files.writeString(folder.resolve(other), "of another");
        }
        leave("a.json");
        WholeFile.write(folder.resolve("a.json"), CONTENT);
        assertEquals(CONTENT.length, Files.size(folder.resolve("a.json")));
        assertEquals(others.size() + 1, names().size());

        leave("a.json");
        Content content = file -> file.write(CONTENT);
        WholeFile.writeInto(folder, Map.of("a.json", content, "c.csv", content), _ -> {});
        assertEquals(others.size() + 2, names().size());
        assertEquals(others, names().stream().filter(others::contains).collect(Collectors.toSet()));
    }

    @Test
    void aFileThatCannotBeWrittenToItsEndStaysAsItWas() throws IOException {
        var file = Files.write(folder.resolve("a.json"), CONTENT);
        assertThrows(
                IOException.class,
                () -> WholeFile.write(file, half -> {
                    half.write("half of".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("no space left");
                }));
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertEquals(Set.of("a.json"), names());
    }

    @Test
    void aFolderThatWasMadeForFilesGoesWithThem() {
        Path made = folder.resolve("made");
        Content refused = _ -> {
            throw new IOException("no space left");
        };
        assertThrows(
                IOException.class,
                () -> WholeFile.writeInto(
                        made, Map.of("a.csv", file -> file.write(CONTENT), "b.csv", refused), _ -> {}));
        assertTrue(Files.notExists(made));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions there")
    void anEmptyFolderOfTheUserKeepsItsPermissions() throws IOException {
        var open = PosixFilePermissions.fromString("rwxrwxr-x");
        Path chosen = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(chosen, open);
        WholeFile.writeInto(chosen.resolve("made"), Map.of("a.csv", file -> file.write(CONTENT)), _ -> {});
        assertEquals(open, Files.getPosixFilePermissions(chosen));
        assertEquals(
                PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(chosen.resolve("made")));
    }

    /// As this version names them and as earlier ones did.
    private void leave(String name) throws IOException {
        Files.writeString(Disk.part(folder.resolve(name)), "half of");
        Files.writeString(folder.resolve(name + "." + UUID.randomUUID()), "half of");
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
