package app.easeback.ui.settings.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.Records;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.entry.Id;
import app.easeback.core.intake.Import;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import app.easeback.ui.settings.backup.ListedBackups;
import app.easeback.ui.settings.intake.RecordsFile.Content;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class IntakeCardTest extends WindowTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T12:00:00+01:00[Europe/Berlin]");

    private final MemoryStore store = new MemoryStore();
    private final Journal journal = new Journal(store, Clock.fixed(NOW.toInstant(), NOW.getZone()));
    private final ListedBackups backups = new ListedBackups();
    private final Records sample = SampleData.of(NOW, 1, Language.ENGLISH);
    private final int all = (int) sample.entries().count();
    private final FxBackground slow = new FxBackground("slow");
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private Background reading = new SameThread();
    private Background background = new SameThread();
    private RecordsFile file = (_, _) -> new Content.Good(sample);
    private Optional<Path> chosen = Optional.of(Path.of("folder", "diary.json"));
    private IntakeModel model;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.settings.settings");
        model = new IntakeModel(
                new Import(journal, store),
                journal,
                backups,
                (path, progress) -> file.read(path, progress),
                through(() -> background),
                through(() -> reading),
                FxBackground::onFxThread);
        var above = new Region();
        above.setMinHeight(500);
        var screen = new ScreenPane();
        screen.show(List.of(above, new IntakeCard(model, () -> chosen, words).build()));
        scene = new Scene(screen, 800, 600);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void end() {
        goesOn.countDown();
        slow.close();
    }

    @Test
    void aFileIsShownThenBroughtInAndUndone() {
        chosen = Optional.empty();
        clickOn("#settings-intake-choose");
        assertFalse(isThere("#settings-intake-said"), "nothing was chosen");
        chosen = Optional.of(Path.of("diary.json"));
        clickOn("#settings-intake-choose");
        assertTrue(text("#settings-intake-said").startsWith("diary.json holds "), text("#settings-intake-said"));
        assertEquals(all + " entries are new.", text("#settings-intake-new"));
        assertFalse(isThere("#settings-intake-same"));
        clickOn("#settings-intake-go");
        assertEquals(sample, Records.of(store));
        assertEquals("Brought in " + all + " entries.", text("#settings-intake-said"));
        clickOn("#settings-intake-undo");
        assertEquals(List.of("make before import", "restore before"), backups.done);
        assertEquals("Everything is as it was before.", text("#settings-intake-said"));
        clickOn("#settings-intake-close");
        assertFalse(isThere("#settings-intake-said"));
    }

    @Test
    void allOfItGoesByKeyboardAndStaysInView() {
        interact(() -> scene.lookup("#settings-intake-choose").requestFocus());
        type(KeyCode.SPACE);
        assertEquals("settings-intake-go", scene.getFocusOwner().getId());
        assertTrue(isInView("#settings-intake-go"));
        type(KeyCode.SPACE);
        // Pressed once too often it does no harm.
        assertEquals("settings-intake-close", scene.getFocusOwner().getId());
        type(KeyCode.TAB);
        assertEquals("settings-intake-undo", scene.getFocusOwner().getId());
        push(KeyCode.SHIFT, KeyCode.TAB);
        type(KeyCode.SPACE);
        assertEquals("settings-intake-choose", scene.getFocusOwner().getId());
        assertEquals(sample, Records.of(store));
    }

    @Test
    void everythingThatIsWrongIsListedAndCopiedWithoutWhatTheFileSays() {
        var problems = List.of("soreness: 14 is not in 0–10 (line 2)", "at: is missing (line 3)", "third");
        file = (_, _) -> new Content.Bad(_ -> problems, "line 2: NOT_IN_RANGE");
        clickOn("#settings-intake-choose");
        assertEquals("diary.json cannot be brought in. Nothing was changed.", text("#settings-intake-said"));
        var list = lookup("#settings-intake-list").queryAs(TextArea.class);
        assertEquals(problems, list.getText().lines().toList());
        assertFalse(list.isEditable());
        clickOn("#settings-intake-copy");
        interact(() -> assertEquals(
                "line 2: NOT_IN_RANGE", Clipboard.getSystemClipboard().getString()));
        interact(list::requestFocus);
        type(KeyCode.TAB);
        assertEquals("settings-intake-close", scene.getFocusOwner().getId());
        file = (_, _) -> new Content.Bad(_ -> List.of("The file is empty."), "");
        clickOn("#settings-intake-choose");
        assertEquals("The file is empty.", text("#settings-intake-problem"));
        assertFalse(isThere("#settings-intake-list"));
    }

    @Test
    void whatIsDifferentIsListedAndKeptOrReplaced() {
        new Import(journal, store).run(sample, false);
        var session = sample.sessions().getFirst();
        journal.put(Samples.smallSession(session.id().value(), session.at()));
        var before = Records.of(store);
        clickOn("#settings-intake-choose");
        assertEquals("Nothing in it is new.", text("#settings-intake-new"));
        assertEquals("One entry is here already, but is different in the file:", text("#settings-intake-different"));
        String listed = lookup("#settings-intake-list").queryAs(TextArea.class).getText();
        assertTrue(listed.startsWith("session, "), listed);
        clickOn("#settings-intake-cancel");
        assertEquals(before, Records.of(store));
        clickOn("#settings-intake-choose");
        assertEquals("settings-intake-cancel", scene.getFocusOwner().getId(), "what is mine gives way by choice");
        clickOn("#settings-intake-go");
        assertEquals(sample, Records.of(store));
        assertEquals("Brought in one entry, in place of yours.", text("#settings-intake-said"));
    }

    @Test
    void whatHappensAtNoMomentIsCountedAndAProfileIsAnnounced() {
        clickOn("#settings-intake-choose");
        assertFalse(isThere("#settings-intake-profile"));
        var plans = Stream.of("a", "b")
                .map(cause -> new PlanId(PlanKind.HEAT, new Id(cause)))
                .toList();
        plans.forEach(plan -> journal.put(new Plan(plan, false, Optional.empty())));
        file = (_, _) -> new Content.Good(new Records(
                Optional.of(Profile.USUAL),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plans.stream()
                        .map(plan -> new Plan(plan, true, Optional.empty()))
                        .toList(),
                List.of()));
        clickOn("#settings-intake-choose");
        assertEquals(
                "plan × 2",
                lookup("#settings-intake-list").queryAs(TextArea.class).getText());
        assertEquals(
                "Your cautions, your emergency number and the times of reminders will be those in the file.",
                text("#settings-intake-profile"));
    }

    @Test
    void manyDifferencesAreNotAllNamed() {
        var days = IntStream.rangeClosed(1, 25)
                .mapToObj(day -> Samples.smallSession("s" + day, NOW.minusDays(day)))
                .toList();
        days.forEach(journal::put);
        var other = days.stream()
                .map(session ->
                        Samples.smallSession(session.id().value(), session.at().minusHours(1)))
                .toList();
        file = (_, _) -> new Content.Good(new Records(Optional.empty(), other, List.of(), List.of(), List.of()));
        clickOn("#settings-intake-choose");
        var lines = lookup("#settings-intake-list")
                .queryAs(TextArea.class)
                .getText()
                .lines()
                .toList();
        assertEquals(21, lines.size());
        assertEquals("and 5 more", lines.getLast());
        assertTrue(isInView("#settings-intake-go"));
    }

    @Test
    void readingIsStoppedByTheUser() {
        reading = slow;
        file = (_, progress) -> {
            progress.at(1, 4);
            goOn();
            progress.at(2, 4);
            throw new AssertionError("goes on");
        };
        clickOn("#settings-intake-choose");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Reading diary.json…", text("#settings-intake-said"));
        assertEquals(
                0.25, lookup("#settings-intake-bar").queryAs(ProgressBar.class).getProgress());
        assertTrue(scene.lookup("#settings-intake-choose").isDisabled());
        clickOn("#settings-intake-stop");
        assertFalse(isThere("#settings-intake-said"));
        goesOn.countDown();
        slow.close();
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isThere("#settings-intake-said"));
    }

    @Test
    void writingIsStoppedByTheUserAndNothingIsWritten() throws Exception {
        clickOn("#settings-intake-choose");
        background = slow;
        var begun = new CountDownLatch(1);
        backups.meanwhile = () -> {
            begun.countDown();
            goOn();
        };
        clickOn("#settings-intake-go");
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        assertEquals("Bringing it in…", text("#settings-intake-said"));
        clickOn("#settings-intake-stop");
        assertEquals("Stopping…", text("#settings-intake-said"));
        assertTrue(scene.lookup("#settings-intake-stop").isDisabled());
        assertEquals("settings-intake-said", scene.getFocusOwner().getId(), "the keyboard keeps its place");
        goesOn.countDown();
        slow.close();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Stopped. Nothing was brought in.", text("#settings-intake-said"));
        assertEquals("settings-intake-close", scene.getFocusOwner().getId());
        assertEquals(0, Records.of(store).entries().count());
    }

    @Test
    void whatCouldNotBeWrittenIsSaidWithItsDetails() {
        clickOn("#settings-intake-choose");
        store.refuseWrites(new StoreException(Trouble.DISK_FULL, "here", null));
        clickOn("#settings-intake-go");
        assertTrue(text("#settings-intake-said").contains("full"), text("#settings-intake-said"));
        clickOn("#problem-fold");
        assertTrue(isThere("#problem-copy"));
    }

    @Test
    void aFileForWhichThereIsNoRoomIsAProblemLikeOthers() throws Exception {
        reading = slow;
        file = (_, _) -> {
            throw new OutOfMemoryError();
        };
        clickOn("#settings-intake-choose");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isThere("#settings-intake-close"));
        assertEquals("That did not work. Nothing was changed; please try again.", text("#settings-intake-said"));
    }

    private void goOn() {
        try {
            assertTrue(goesOn.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Background through(Supplier<Background> which) {
        return new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
                which.get().run(work, done, failed);
            }
        };
    }

    private boolean isInView(String id) {
        Node node = scene.lookup(id);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= scene.getHeight();
    }

    private boolean isThere(String id) {
        return lookup(id).tryQuery().isPresent();
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }
}
