package app.easeback.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.OnePlace;
import app.easeback.app.StoreThread;
import app.easeback.app.Wirings;
import app.easeback.app.files.RecordFiles;
import app.easeback.app.window.LocalisedWindow;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.intake.Import;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.exchange.InMemory;
import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.FileBackups;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.settings.intake.IntakeModel;
import app.easeback.ui.shell.NoticeBar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of a patient come in by the real window, from the disk into the database.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class IntakeStoryTest extends WindowTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T12:00:00+01:00[Europe/Berlin]");
    private static final String HEAD = "id,at,muscle,side,soreness\n";
    private static final String EVENING = "evening,2026-03-02T21:00:00+01:00,soleus,LEFT,4\n";
    private static final String MORNING = "morning,2026-03-03T08:00:00+01:00,soleus,LEFT,2\n";

    private final SettableClock clock = new SettableClock(NOW);

    @TempDir
    private Path folder;

    private final StoreThread thread = new StoreThread();
    private SqliteStore store;
    private LocalisedWindow window;
    private Computer computer;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        var data = new DataFolder(folder.resolve("data"));
        store = thread.got(() -> SqliteStore.open(data.create().database()));
        var journal = new Journal(store, clock);
        thread.got(() -> journal.put(Samples.smallSession("monday", Samples.MONDAY)));
        journal.onChange(() -> window.wiring().broughtIn());
        journal.onChange(() -> thread.tell(() -> window.wiring().forgetUndo()));
        var backups = new FileBackups(store, data, clock);
        var none = Computer.NONE;
        computer = new Computer(
                none.delivery(),
                none.autostart(),
                new OnePlace(() -> Optional.of(folder.resolve("file"))),
                none.disk(),
                Optional.of(backups),
                Optional.of(new IntakeModel(
                        new Import(journal, store),
                        journal,
                        backups,
                        new RecordFiles(new OwnFiles(data), clock),
                        thread,
                        thread,
                        thread::tell)),
                none.quit(),
                none.startOwn());
        Theme.loadFonts();
        window = new LocalisedWindow(Locale.CANADA, Language.Choice.ENGLISH, new Dimension2D(940, 600), this::wire);
        stage.setScene(window.scene());
        Theme.apply(window.scene(), false);
        // The headless screen has 1000 x 1000 pixels.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(600);
        window.wiring().tick();
        stage.show();
        window.wiring().navigation().go("settings");
    }

    private Wiring wire(Words words) {
        return Wirings.of(store, folder, clock, words, thread, _ -> {}, false, computer);
    }

    @AfterEach
    void close() {
        interact(stage::hide);
        thread.close();
        store.close();
    }

    @Test
    void aTableComesInIsSeenAtOnceAndGoesAgain() throws IOException {
        choose(HEAD + EVENING + MORNING);
        assertEquals(
                "file holds no sessions, 2 check-ins, no tapes, no heat, from Mon 2 Mar 2026 to Tue 3 Mar 2026.",
                text("#settings-intake-said"));
        assertEquals(0, thread.got(() -> store.checkIns().all()).size());
        clickOn("#settings-intake-go");
        assertEquals(2, thread.got(() -> store.checkIns().all()).size());
        assertEquals(1, thread.got(() -> store.sessions().all()).size());
        assertEquals("Brought in 2 entries.", text("#settings-intake-said"));
        assertEquals(
                "It holds 1 session, no check-ins, no tapes, no heat, of Mon 2 Mar 2026.",
                text("#settings-backup-held"));
        clickOn("#settings-intake-undo");
        assertEquals(0, thread.got(() -> store.checkIns().all()).size());
        assertEquals(1, thread.got(() -> store.sessions().all()).size());
        assertEquals("Everything is as it was before.", text("#settings-intake-said"));
    }

    @Test
    void everyWrongRowIsNamedAndNothingOfTheTableIsKept() throws IOException {
        choose(HEAD + EVENING.replace(",4", ",14") + MORNING.replace("soleus", "calf") + "x,yesterday,soleus,LEFT,1\n"
                + "good,2026-03-03T09:00:00+01:00,soleus,LEFT,1\n");
        assertEquals(
                List.of(
                        "soreness: 14 is not in 0–10 (line 2)",
                        "muscle: calf is not a muscle of the catalogue (line 3)",
                        "at: yesterday is not a time, such as 2026-03-03T08:00:00+01:00 (line 4)"),
                lines());
        assertEquals(0, thread.got(() -> store.checkIns().all()).size());
        choose(HEAD + MORNING);
        assertEquals("One entry is new.", text("#settings-intake-new"));
    }

    @Test
    void whatIsDifferentInTheFileTakesThePlaceOfMineOnlyIfIWant() throws IOException {
        choose(HEAD + EVENING);
        clickOn("#settings-intake-go");
        choose(HEAD + EVENING.replace(",4", ",7") + MORNING);
        assertTrue(lines().getFirst().startsWith("check-in, Mon 2 Mar 2026, 9:00"), lines()::toString);
        assertEquals(1, lines().size());
        clickOn("#settings-intake-cancel");
        assertEquals(1, thread.got(() -> store.checkIns().all()).size());
        choose(HEAD + EVENING.replace(",4", ",7") + MORNING);
        clickOn("#settings-intake-go");
        assertEquals(
                List.of(7, 2),
                thread.got(() -> store.checkIns().all()).stream()
                        .map(checkIn -> checkIn.ratings().getFirst().soreness())
                        .toList());
    }

    @Test
    void aFileThatIsNoneIsRefusedInASentence() throws IOException {
        Files.deleteIfExists(folder.resolve("file"));
        go();
        assertEquals(
                "There is no file " + folder.resolve("file") + ". Is its name right?",
                text("#settings-intake-problem"));
        Files.createDirectory(folder.resolve("file"));
        go();
        assertTrue(text("#settings-intake-problem").contains("could not be read"));
        Files.delete(folder.resolve("file"));
        choose("{\"format\":\"easeback\",\"version\":2}");
        assertTrue(text("#settings-intake-problem").contains("update Easeback"), text("#settings-intake-problem"));
    }

    @Test
    void whatIsClosedLeavesTheFocusWhereItBegan() throws IOException {
        choose("{}");
        var page = (ScrollPane) window.wiring().window().screen();
        clickOn("#settings-intake-close");
        assertTrue(lookup("#settings-intake-choose").query().isFocused());
        assertTrue(page.getVvalue() > 0.5, "scrolled to " + page.getVvalue());
    }

    @Test
    void anotherLanguageGoesOnWithTheSameFile() throws IOException {
        choose(HEAD + EVENING);
        interact(() -> window.speak(Language.Choice.FRENCH_CANADA));
        assertEquals("Une entrée est nouvelle.", text("#settings-intake-new"));
        interact(() -> window.wiring().navigation().go("today"));
        interact(() -> window.wiring().navigation().go("settings"));
        show();
        clickOn("#settings-intake-go");
        assertEquals(1, thread.got(() -> store.checkIns().all()).size());
        interact(() -> window.speak(Language.Choice.ENGLISH));
        show();
        assertTrue(text("#settings-intake-said").startsWith("Brought in one entry."));
    }

    @Test
    void undoIsGoneOnceSomethingElseIsRecorded() throws IOException {
        choose(HEAD + EVENING);
        clickOn("#settings-intake-go");
        assertTrue(lookup("#settings-intake-undo").tryQuery().isPresent());
        interact(window.wiring()::changedElsewhere);
        assertFalse(lookup("#settings-intake-undo").tryQuery().isPresent());
        assertEquals("What you had before is among your backups.", text("#settings-intake-help"));
    }

    @Test
    void whatWasDoneBeforeAnImportIsUndoneNoMore() throws IOException {
        var undone = new ArrayList<String>();
        var notices = lookup("#notice").queryAs(NoticeBar.class);
        choose(HEAD + EVENING);
        interact(() -> notices.undoable("Changed", () -> undone.add("before")));
        show();
        clickOn("#settings-intake-go");
        push(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        assertEquals(List.of(), undone);
        interact(() -> notices.undoable("Changed", () -> undone.add("after")));
        push(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        assertEquals(List.of("after"), undone);
    }

    @Test
    void everythingGoesOutAndComesBack() throws IOException {
        var before = thread.got(() -> Records.of(store));
        interact(() -> lookup("#settings-export-everything").queryButton().fire());
        assertEquals("Everything is in file now.", text("#notice-text"));
        thread.got(() -> new Journal(store, clock).remove(before.sessions().getFirst()));
        go();
        clickOn("#settings-intake-go");
        assertEquals(before, thread.got(() -> Records.of(store)));
    }

    @Test
    void whatWasExportedComesBackWhole() throws IOException {
        var before = thread.got(() -> Records.of(store));
        byte[] exported = InMemory.json(before);
        thread.got(() -> new Journal(store, clock).remove(before.sessions().getFirst()));
        choose(new String(exported, StandardCharsets.UTF_8));
        clickOn("#settings-intake-go");
        assertEquals(before, thread.got(() -> Records.of(store)));
    }

    private void choose(String content) throws IOException {
        Files.writeString(folder.resolve("file"), content);
        go();
    }

    private void go() {
        show();
        clickOn("#settings-intake-choose");
    }

    /// The card stands near the end of the screen.
    private void show() {
        interact(() -> ((ScrollPane) window.wiring().window().screen()).setVvalue(1));
    }

    private List<String> lines() {
        return lookup("#settings-intake-list")
                .queryAs(TextArea.class)
                .getText()
                .lines()
                .toList();
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }
}
