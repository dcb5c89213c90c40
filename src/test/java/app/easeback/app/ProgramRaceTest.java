package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.ChildJvm;
import app.easeback.Samples;
import app.easeback.app.instance.FirstStartLock;
import app.easeback.app.instance.SingleInstance;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whole programs that start at the same time: one opens its window, and the others end once they have raised it. The
/// one is killed then, and leaves nothing in the way of the next race.
@Timeout(7200)
@Apart
class ProgramRaceTest {

    private static final int STARTERS = 8;
    private static final int RACES = Integer.getInteger("easeback.program-races", 2);

    @TempDir
    private Path root;

    private Path temporary;

    @BeforeEach
    void makeFolders() throws IOException {
        temporary = Files.createDirectory(root.resolve("temporary"));
        ChildJvm.unpackNative(Files.createDirectory(root.resolve("native")));
    }

    @Test
    void ofThoseWithDataOneOpensAndTheOthersRaiseIt() throws Exception {
        var data = new DataFolder(root.resolve("data")).create();
        try (var store = SqliteStore.open(data.database())) {
            store.profiles().save(Samples.fullProfile());
        }
        for (int race = 0; race < (RACES + 1) / 2; race++) {
            race(data, data.path());
        }
    }

    @Test
    void ofFirstStartsOneWelcomesAndTheOthersRaiseIt() throws Exception {
        var data = new DataFolder(root.resolve("not there yet"));
        for (int race = 0; race < RACES / 2; race++) {
            race(data, new FirstStartLock(data, temporary).folder());
            assertTrue(Files.notExists(data.path()));
        }
    }

    /// @param claimed the folder that the one is the one of
    private void race(DataFolder data, Path claimed) throws Exception {
        var starters = new ArrayList<Process>();
        try {
            for (int i = 0; i < STARTERS; i++) {
                starters.add(launch(data));
            }
            var ends = starters.stream().map(Process::onExit).toList();
            while (ends.stream().filter(CompletableFuture::isDone).count() < STARTERS - 1) {
                CompletableFuture.anyOf(
                                ends.stream().filter(end -> !end.isDone()).toArray(CompletableFuture<?>[]::new))
                        .get(60, TimeUnit.SECONDS);
            }
            var codes = starters.stream()
                    .filter(starter -> !starter.isAlive())
                    .map(Process::exitValue)
                    .toList();
            assertEquals(List.of(0, 0, 0, 0, 0, 0, 0), codes);
            assertEquals(Optional.empty(), SingleInstance.keepOut(claimed));
        } finally {
            for (var starter : starters) {
                starter.destroyForcibly().waitFor();
            }
        }
    }

    private Process launch(DataFolder data) throws IOException {
        var options = List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-Djavafx.cachedir=" + root.resolve("javafx"),
                "-Dorg.sqlite.lib.path=" + root.resolve("native"),
                "-Dprism.text=t2k");
        var starter =
                ChildJvm.of(options, HeadlessProgram.class, List.of(data.path().toString()));
        starter.environment().remove("XDG_RUNTIME_DIR");
        starter.environment().remove("DBUS_SESSION_BUS_ADDRESS");
        return starter.start();
    }
}
