package app.easeback.app.instance;

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

/// The lock is in a folder in which others put files too.
class FirstStartLockTest {

    private static final Logger LOG = Logger.getLogger(FirstStartLock.class.getName());

    @TempDir
    private Path around;

    private FirstStartLock lock;

    @BeforeEach
    void makeTheLock() {
        LOG.setLevel(Level.OFF);
        lock = new FirstStartLock(new DataFolder(Path.of("/home/zoë/easeback")), around);
    }

    @AfterEach
    void release() {
        lock.close();
        LOG.setLevel(null);
    }

    @Test
    void itIsItsOwnersAndGoneAtTheEnd() throws Exception {
        assertTrue(lock.tryLock(_ -> RaiseAnswer.RAISED));
        assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(lock.folder()));
        lock.close();
        assertEquals(List.of(), content(around));
    }

    @Test
    void oneThatACrashLeftIsTakenOver() throws Exception {
        Files.createDirectory(lock.folder());
        Files.setPosixFilePermissions(lock.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.createFile(lock.folder().resolve("easeback.lock"));
        assertTrue(lock.tryLock(_ -> RaiseAnswer.RAISED));
        assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(lock.folder()));
        assertEquals(List.of(lock.folder()), content(around));
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        var elsewhere = Files.createDirectory(around.resolve("elsewhere"));
        var permissions = Files.getPosixFilePermissions(elsewhere);
        Files.createSymbolicLink(lock.folder(), elsewhere);
        assertTrue(lock.tryLock(_ -> RaiseAnswer.RAISED));
        lock.close();
        assertTrue(Files.isSymbolicLink(lock.folder()));
        assertEquals(List.of(), content(elsewhere));
        assertEquals(permissions, Files.getPosixFilePermissions(elsewhere));
    }

    @Test
    void aLinkToNothingMakesNothing() throws Exception {
        Files.createSymbolicLink(lock.folder(), around.resolve("nothing"));
        assertTrue(lock.tryLock(_ -> RaiseAnswer.RAISED));
        assertFalse(Files.exists(around.resolve("nothing")));
    }

    @Test
    void aFileInItsPlaceStays() throws Exception {
        Files.writeString(lock.folder(), "theirs");
        assertTrue(lock.tryLock(_ -> RaiseAnswer.RAISED));
        lock.close();
        assertEquals("theirs", Files.readString(lock.folder()));
    }

    @Test
    void theFolderOfSomebodyElseIsLeftAlone() throws Exception {
        Files.createDirectory(lock.folder());
        assumeTrue(givenAway(lock.folder()), "only the superuser can give a folder away");
        assertTrue(lock.tryLock(_ -> RaiseAnswer.RAISED));
        assertEquals(List.of(), content(lock.folder()));
    }

    @Test
    void whereNoLockCanBeMadeTheStartGoesOnWithoutIt() {
        var folder = new DataFolder(Path.of("/home/zoë/easeback"));
        try (var nowhere = new FirstStartLock(folder, around.resolve("gone"))) {
            assertTrue(nowhere.tryLock(_ -> RaiseAnswer.RAISED));
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
