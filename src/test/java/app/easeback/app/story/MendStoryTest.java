package app.easeback.app.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.Program;
import app.easeback.app.StartUp;
import app.easeback.app.window.Next;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.BackupFolder;
import app.easeback.storage.backup.FileBackups;
import app.easeback.storage.file.Disk;
import app.easeback.ui.WindowTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The program as it is started on data that is damaged, by keyboard alone.
@Tag("fx")
@Timeout(240)
class MendStoryTest extends WindowTest {

    private static final int PAGE = 4096;

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));

    @TempDir
    private Path temporary;

    private Optional<CompletableFuture<Integer>> program = Optional.empty();

    @Override
    public void start(Stage stage) {
        // The program opens its own.
    }

    /// Two sessions, of which the backup has one.
    @BeforeEach
    void someData() {
        try (var store = SqliteStore.open(folder().create().database())) {
            var journal = new Journal(store, clock);
            journal.put(Samples.fullProfile());
            journal.put(Samples.smallSession("one", Samples.MONDAY));
            new FileBackups(store, folder(), clock).make();
            journal.put(Samples.smallSession("two", Samples.MONDAY));
            store.preferences().put("theme", "light");
        }
    }

    @AfterEach
    void endTheProgram() throws Exception {
        if (program.isPresent() && !program.get().isDone()) {
            push(KeyCode.ESCAPE);
            push(KeyCode.CONTROL, KeyCode.Q);
            program.get().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoDecidesLaterHasEverythingAsItWas() throws Exception {
        byte[] damaged = damage("sqlite_schema");
        opens("#mend-QUIT");
        push(KeyCode.ESCAPE);
        assertEquals(1, ended());
        assertArrayEquals(damaged, Files.readAllBytes(folder().database()));
        assertEquals(List.of("backups", "easeback.db", "easeback.lock"), content());
    }

    @Test
    void theBackupIsPutBackAndTheWindowOpens() throws Exception {
        damage("session");
        opens("#mend-BACKUP");
        byte[] damaged = Files.readAllBytes(folder().database());
        focus("#mend-BACKUP");
        type(KeyCode.ENTER);
        appears("#mend-open");
        Path kept = kept();
        assertTrue(text("#mend-lead").contains(kept.toString()), text("#mend-lead"));
        assertArrayEquals(damaged, Files.readAllBytes(kept.resolve("easeback.db")));
        type(KeyCode.ENTER);
        appears("#nav-today");
        end();
        assertEquals(1, records().sessions().size());
    }

    @Test
    void whereTheFileIsGoneTheBackupIsPutBack() throws Exception {
        Files.delete(folder().database());
        opens("#mend-BACKUP");
        assertTrue(lookup("#mend-READABLE").tryQuery().isEmpty());
        focus("#mend-BACKUP");
        type(KeyCode.ENTER);
        appears("#mend-open");
        assertFalse(text("#mend-lead").contains("kept"), text("#mend-lead"));
        type(KeyCode.ENTER);
        appears("#nav-today");
        end();
        assertEquals(1, records().sessions().size());
    }

    @Test
    void whatCanStillBeReadIsKept() throws Exception {
        damage("heat");
        opens("#mend-READABLE");
        focus("#mend-READABLE");
        type(KeyCode.ENTER);
        appears("#mend-open");
        assertEquals("", text("#mend-problem"));
        type(KeyCode.ENTER);
        appears("#nav-today");
        end();
        assertEquals(2, records().sessions().size());
    }

    /// The window is made by then, and not shown.
    @Test
    void whereWhatIsShownFirstIsDamagedNoWindowStandsBesideTheWaysOut() throws Exception {
        damage("treated_muscle");
        opens("#mend-QUIT");
        assertTrue(lookup("#nav-today").tryQuery().isEmpty());
    }

    /// SQLite would copy it without a word: the count of its free pages is wrong.
    @Test
    void ofDataThatIsFoundDamagedNoBackupIsMade() throws Exception {
        clock.pass(Duration.ofDays(1));
        try (var file = FileChannel.open(folder().database(), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(Integer.BYTES).putInt(0, 3), 36);
        }
        opens("#mend-QUIT");
        assertEquals(1, new BackupFolder(folder().backups(), Disk.REAL).names().size());
    }

    /// What the window needs before it is made.
    @Test
    void aStoreThatTheWindowCannotBeMadeOfIsClosed() throws Exception {
        damage("preference");
        opens("#mend-QUIT");
        assertFalse(Files.exists(folder().path().resolve("easeback.db-wal")));
        assertTrue(lookup("#nav-today").tryQuery().isEmpty());
    }

    private byte[] damage(String table) throws IOException, SQLException {
        int page = 1;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder().database());
                var statement = connection.prepareStatement("SELECT rootpage FROM sqlite_schema WHERE name = ?")) {
            statement.setString(1, table);
            try (var cells = statement.executeQuery()) {
                if (cells.next()) {
                    page = cells.getInt(1);
                }
            }
        }
        byte[] bytes = Files.readAllBytes(folder().database());
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0x5A);
        Files.write(folder().database(), bytes);
        return bytes;
    }

    private void opens(String shows) throws Exception {
        program = Optional.of(CompletableFuture.supplyAsync(
                () -> new Program(folder(), clock, Locale.UK, new StartUp(clock)).run(Next.OWN)));
        appears(shows);
    }

    private void appears(String id) throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> lookup(id).tryQuery().isPresent() || program.orElseThrow().isDone());
        assertTrue(
                lookup(id).tryQuery().isPresent(),
                () -> "the program ended: " + program.orElseThrow().join());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(String id) {
        interact(() -> lookup(id).query().requestFocus());
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private void end() throws Exception {
        push(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(0, ended());
    }

    private int ended() throws Exception {
        return program.orElseThrow().get(60, TimeUnit.SECONDS);
    }

    private Records records() {
        try (var store = SqliteStore.open(folder().database())) {
            assertEquals(List.of(), store.problems());
            return Records.of(store);
        }
    }

    private Path kept() throws IOException {
        return folder().path()
                .resolve(content().stream()
                        .filter(name -> name.startsWith("damaged-"))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> content() throws IOException {
        try (var files = Files.list(folder().path())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private DataFolder folder() {
        return new DataFolder(temporary.resolve("data"));
    }
}
