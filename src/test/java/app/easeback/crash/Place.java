package app.easeback.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where programs live and are killed.
///
/// @param root what they keep is in here
record Place(Path root) {

    /// Makes a folder of temporary files that is theirs alone, and has the native part of SQLite at hand as the package
    /// has.
    static Place in(Path root) throws IOException {
        var place = new Place(root);
        Files.createDirectory(place.temporary());
        ChildJvm.unpackNative(Files.createDirectory(place.natives()));
        return place;
    }

    /// What tells a Java of it.
    List<String> options() {
        return List.of(
                "-Djava.io.tmpdir=" + temporary(),
                "-Dorg.sqlite.lib.path=" + natives(),
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Duser.timezone=Europe/Berlin");
    }

    void assertNothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(temporary())) {
            assertEquals(List.of(), files.toList());
        }
    }

    private Path temporary() {
        return root.resolve("temporary");
    }

    private Path natives() {
        return root.resolve("native");
    }
}
