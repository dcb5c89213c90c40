package app.easeback.ui.settings.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class BackupCardTest extends WindowTest {

    private final ListedBackups backups = new ListedBackups();
    private final NotedNotices notices = new NotedNotices();
    private Optional<Path> chosen = Optional.empty();
    private final HeldBackground background = new HeldBackground();
    private BackupCard card;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var clock = Clock.fixed(Samples.MONDAY.toInstant(), Samples.MONDAY.getZone());
        var words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.settings.settings");
        var store = new MemoryStore();
        var journal = new Journal(store, clock);
        var recovery = new Recovery(store, new TimelineController(), clock);
        var model = new BackupModel(backups, journal, recovery, new Work(background, notices), words);
        var places = new BackupPlaces() {
            @Override
            public Optional<Path> backup(Path start) {
                assertEquals(Path.of("data/backups"), start);
                return chosen;
            }

            @Override
            public Optional<Path> folder() {
                return chosen;
            }
        };
        card = new BackupCard(model, places, words, clock);
        var scene = new Scene((Parent) card.build(), 800, 600);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        card.shown();
    }

    @Test
    void theLastBackupIsShownAndMadeWithOneClick() {
        assertEquals("There is no backup yet. The first one is made automatically.", text("#settings-backup-newest"));
        clickOn("#settings-backup-now");
        assertEquals(List.of("make"), backups.done);
        assertEquals("Last backup: today, 17:00", text("#settings-backup-newest"));
        assertEquals("It holds 3 sessions, 4 check-ins, no tapes, no heat.", text("#settings-backup-held"));
    }

    @Test
    void aDateToComeIsSaidToBeTheClocks() {
        backups.now = Instant.parse("2026-03-03T16:00:00Z");
        clickOn("#settings-backup-now");
        assertEquals("Last backup: tomorrow, 17:00 (the clock was set back since)", text("#settings-backup-newest"));
    }

    @Test
    void aBackupIsPutBackAfterItWasShown() {
        clickOn("#settings-restore");
        assertFalse(shown("#settings-restore-go"), "nothing was chosen");
        chosen = Optional.of(Path.of("old.db"));
        clickOn("#settings-restore");
        assertEquals("This backup holds 3 sessions, 4 check-ins, no tapes, no heat.", text("#settings-restore-holds"));
        clickOn("#settings-restore-cancel");
        assertFalse(shown("#settings-restore-go"));
        clickOn("#settings-restore").clickOn("#settings-restore-go");
        assertEquals(List.of("restore old.db"), backups.done);
        interact(notices::undo);
        assertEquals("restore before", backups.done.getLast());
    }

    @Test
    void theFocusGoesToWhatWasFoundAndBack() {
        chosen = Optional.of(Path.of("old.db"));
        clickOn("#settings-restore");
        assertTrue(lookup("#settings-restore-go").query().isFocused());
        type(KeyCode.SPACE);
        assertEquals(List.of("restore old.db"), backups.done);
        assertTrue(lookup("#settings-restore").query().isFocused());
    }

    @Test
    void whatIsBusyKeepsTheFocusAndIsNotAskedTwice() {
        background.hold();
        clickOn("#settings-backup-now");
        clickOn("#settings-backup-now");
        assertTrue(lookup("#settings-backup-now").query().isFocused());
        assertTrue(lookup("#settings-restore").query().isDisabled());
        interact(background::go);
        assertEquals(List.of("make"), backups.done);
        assertFalse(lookup("#settings-restore").query().isDisabled());
    }

    @Test
    void aPassphraseIsTypedUnseenAndForgotten() {
        chosen = Optional.of(Path.of("sealed"));
        clickOn("#settings-restore").clickOn("#settings-unlock").write("quiet\n");
        assertTrue(shown("#settings-restore-go"));
        assertEquals("", lookup("#settings-unlock").queryAs(PasswordField.class).getText());
    }

    @Test
    void thePassphraseOfABackupIsTypedAtOnceAndCancelGoesBack() {
        chosen = Optional.of(Path.of("sealed"));
        clickOn("#settings-restore");
        assertTrue(lookup("#settings-unlock").query().isFocused());
        write("quiet\n");
        assertTrue(lookup("#settings-restore-go").query().isFocused());
        clickOn("#settings-restore-cancel").clickOn("#settings-restore").clickOn("#settings-unlock-cancel");
        assertTrue(lookup("#settings-restore").query().isFocused());
    }

    @Test
    void aDoubleClickMakesOneBackup() {
        doubleClickOn("#settings-backup-now");
        assertEquals(List.of("make"), backups.done);
    }

    @Test
    void theSecondFolderTakesAPassphrase() {
        assertFalse(shown("#settings-passphrase"));
        chosen = Optional.of(Path.of("stick"));
        clickOn("#settings-second-choose");
        assertEquals("Second folder: stick", text("#settings-second"));
        clickOn("#settings-passphrase-set");
        assertEquals("Please type a passphrase.", text("#settings-passphrase-again-problem"));
        clickOn("#settings-passphrase").write("quiet words\n").write("quiet words\n");
        assertTrue(backups.secondIsSealed());
        clickOn("#settings-passphrase-remove");
        assertFalse(backups.secondIsSealed());
        clickOn("#settings-second-stop");
        assertEquals("No second folder", text("#settings-second"));
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private boolean shown(String id) {
        return lookup(id)
                .tryQuery()
                .filter(node -> node.isVisible() && isShown(node))
                .isPresent();
    }

    private static boolean isShown(Node node) {
        return node.getParent() == null || (node.getParent().isVisible() && isShown(node.getParent()));
    }

    /// Does all at once, or while it is held only what it is let.
    private static final class HeldBackground implements Background {

        private final Background atOnce = new SameThread();
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean held;

        void hold() {
            held = true;
        }

        void go() {
            held = false;
            waiting.forEach(Runnable::run);
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            if (held) {
                waiting.add(() -> atOnce.run(work, done, failed));
            } else {
                atOnce.run(work, done, failed);
            }
        }
    }
}
