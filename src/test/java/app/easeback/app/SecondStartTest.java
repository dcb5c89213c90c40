package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.app.instance.Line;
import app.easeback.app.instance.RaiseAnswer;
import app.easeback.app.instance.SingleInstance;
import app.easeback.app.window.Next;
import app.easeback.app.window.OpenStore;
import app.easeback.core.Journal;
import app.easeback.core.profile.Profile;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.WindowTest;
import app.easeback.ui.settings.RunningModel;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Who starts while the first one is on its way out gets a window all the same.
@Tag("fx")
@Timeout(240)
class SecondStartTest extends WindowTest {

    private final SettableClock clock =
            new SettableClock(ZonedDateTime.of(2026, 3, 2, 17, 30, 0, 0, ZoneId.of("Europe/Berlin")));
    private final Locale before = Locale.getDefault();
    private final CompletableFuture<RaiseAnswer> answer = new CompletableFuture<>();

    @TempDir
    private Path temporary;

    private DataFolder data;
    private Optional<CompletableFuture<Integer>> program = Optional.empty();

    @Override
    public void start(Stage stage) {
        // The program opens its own.
    }

    @BeforeEach
    void keepSomething() {
        data = new DataFolder(temporary.resolve("data"));
        try (var store = SqliteStore.open(data.create().database())) {
            new Journal(store, clock).put(Profile.USUAL);
        }
    }

    @AfterEach
    void endTheProgram() throws Exception {
        // The window speaks for the whole of Java.
        Locale.setDefault(before);
        if (program.isPresent() && !program.get().isDone()) {
            end();
        }
    }

    @Test
    void whileTheProgramLeavesTheNextWindowIsOpened() throws Exception {
        starts("");
        var first = opened();
        interact(() -> first.setOnHidden(_ -> answer.complete(SingleInstance.raiseOther(data.path()))));
        push(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(RaiseAnswer.RAISED, answer.get(30, TimeUnit.SECONDS));
        var second = opened();
        assertNotSame(first, second);
        assertFalse(program.orElseThrow().isDone());
        end();
    }

    @Test
    void whileItIsAskedWhetherToKeepRunningTheWindowComesBackAndStays() throws Exception {
        starts("");
        var window = opened();
        interact(() -> {
            window.setOnHidden(_ -> answer.complete(SingleInstance.raiseOther(data.path())));
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            window.setOnHidden(null);
        });
        assertEquals(RaiseAnswer.RAISED, answer.get(30, TimeUnit.SECONDS));
        assertSame(window, opened());
        goesOn();
        assertTrue(window.isShowing());
        end();
    }

    @Test
    void aNewerProgramIsLetInAndFindsWhatWasTyped() throws Exception {
        starts("1.0");
        opened();
        push(KeyCode.CONTROL, KeyCode.N);
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> lookup("#session-note").tryQuery().isPresent());
        interact(() -> lookup("#session-note").queryAs(TextArea.class).setText("half typed"));
        assertEquals("raised\n", said("raise 1.0\n"));
        assertEquals("leaves\n", said("raise 1.1\n"));
        assertEquals(0, ended());
        try (var store = SqliteStore.open(data.database())) {
            assertTrue(store.drafts().find("session").containsValue("half typed"));
        }
    }

    /// Whoever ends the program then tells it nothing, as when the user logs out.
    @Test
    void thePlaceOfAHiddenWindowIsKeptWhileTheProgramGoesOn() throws Exception {
        try (var store = SqliteStore.open(data.database())) {
            store.preferences().put(RunningModel.KEEP_RUNNING, "true");
        }
        starts("");
        var window = opened();
        interact(() -> {
            window.setX(37);
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> kept().startsWith("37,"));
        assertFalse(program.orElseThrow().isDone());
        assertEquals(RaiseAnswer.RAISED, SingleInstance.raiseOther(data.path()));
        opened();
        end();
        assertTrue(kept().startsWith("37,"), kept());
    }

    private String kept() {
        try (var store = SqliteStore.open(data.database())) {
            return store.preferences().find(OpenStore.PLACE).orElse("");
        }
    }

    @Test
    void itWaitsForOneThatLeaves() throws Exception {
        try (var first = Starter.launch()) {
            assertEquals("ready", first.answer());
            first.send(data.path().toString());
            assertEquals("won", first.answer());
            first.send("leave");
            assertEquals("leaves", first.answer());
            starts("");
            goesOn();
            first.send("end");
            opened();
            end();
        }
    }

    /// It neither ends nor fails for a while.
    private void goesOn() throws Exception {
        try {
            var code = program.orElseThrow().get(1, TimeUnit.SECONDS);
            throw new AssertionError("it ended with " + code);
        } catch (TimeoutException _) {
            assertFalse(program.orElseThrow().isDone());
        }
    }

    private void starts(String version) {
        program = Optional.of(CompletableFuture.supplyAsync(
                () -> new Program(data, clock, Locale.UK, new StartUp(clock), version).run(Next.OWN)));
    }

    private Window opened() throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> lookup("#nav-today").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#nav-today").query().getScene().getWindow();
    }

    private String said(String request) throws Exception {
        try (var client =
                SocketChannel.open(UnixDomainSocketAddress.of(data.path().resolve("easeback.sock")))) {
            client.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            return Line.read(client, 100);
        }
    }

    private void end() throws Exception {
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(0, ended());
    }

    private int ended() throws Exception {
        return program.orElseThrow().get(60, TimeUnit.SECONDS);
    }
}
