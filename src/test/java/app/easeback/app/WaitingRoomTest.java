package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.easeback.storage.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The room is in a folder in which others make theirs.
class WaitingRoomTest {

    private static final Logger LOG = Logger.getLogger(WaitingRoom.class.getName());

    @TempDir
    private Path around;

    private WaitingRoom room;

    @BeforeEach
    void makeTheRoom() {
        LOG.setLevel(Level.OFF);
        room = new WaitingRoom(new DataFolder(Path.of("/home/zoë/easeback")), around);
    }

    @AfterEach
    void leave() {
        room.close();
        LOG.setLevel(null);
    }

    @Test
    void itIsItsOwnersAndGoneAtTheEnd() throws Exception {
        assertTrue(room.enter(_ -> RaiseAnswer.RAISED));
        assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(room.place()));
        room.close();
        assertEquals(List.of(), content(around));
    }

    @Test
    void oneThatACrashLeftIsTakenOver() throws Exception {
        Files.createDirectory(room.place());
        Files.setPosixFilePermissions(room.place(), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.createFile(room.place().resolve("easeback.lock"));
        assertTrue(room.enter(_ -> RaiseAnswer.RAISED));
        assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(room.place()));
        assertEquals(List.of(room.place()), content(around));
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        var elsewhere = Files.createDirectory(around.resolve("elsewhere"));
        var permissions = Files.getPosixFilePermissions(elsewhere);
        Files.createSymbolicLink(room.place(), elsewhere);
        assertTrue(room.enter(_ -> RaiseAnswer.RAISED));
        room.close();
        assertTrue(Files.isSymbolicLink(room.place()));
        assertEquals(List.of(), content(elsewhere));
        assertEquals(permissions, Files.getPosixFilePermissions(elsewhere));
    }

    @Test
    void aLinkToNothingMakesNothing() throws Exception {
        Files.createSymbolicLink(room.place(), around.resolve("nothing"));
        assertTrue(room.enter(_ -> RaiseAnswer.RAISED));
        assertFalse(Files.exists(around.resolve("nothing")));
    }

    @Test
    void aFileInItsPlaceStays() throws Exception {
        Files.writeString(room.place(), "theirs");
        assertTrue(room.enter(_ -> RaiseAnswer.RAISED));
        room.close();
        assertEquals("theirs", Files.readString(room.place()));
    }

    @Test
    void theFolderOfSomebodyElseIsNotEntered() throws Exception {
        Files.createDirectory(room.place());
        assumeTrue(givenAway(room.place()), "only the superuser can give a folder away");
        assertTrue(room.enter(_ -> RaiseAnswer.RAISED));
        assertEquals(List.of(), content(room.place()));
    }

    @Test
    void whereThereIsNoPlaceForARoomTheStartGoesOnWithoutIt() {
        var folder = new DataFolder(Path.of("/home/zoë/easeback"));
        try (var nowhere = new WaitingRoom(folder, around.resolve("gone"))) {
            assertTrue(nowhere.enter(_ -> RaiseAnswer.RAISED));
        }
        assertFalse(Files.exists(around.resolve("gone")));
    }

    private static boolean givenAway(Path folder) {
        try {
            Files.setAttribute(folder, "unix:uid", 12345, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        }
    }
}
