package app.easeback.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.app.StoreThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.core.intake.Import;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another language, without a restart.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class LocalisedWindowTest extends WindowTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T10:00+01:00[Europe/Berlin]");

    private final SettableClock clock = new SettableClock(NOW);
    private final List<Notice> told = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    @TempDir
    private Path folder;

    private final StoreThread thread = new StoreThread();
    private SqliteStore store;
    private Stage stage;
    private LocalisedWindow window;

    @Override
    public void start(Stage shown) {
        stage = shown;
        store = thread.got(() -> SqliteStore.open(folder.resolve("easeback.db")));
        var sample = SampleData.of(NOW, SampleData.SEED, Language.ENGLISH);
        thread.got(() -> new Import(new Journal(store, clock), store).run(sample, false));
        Theme.loadFonts();
        window = new LocalisedWindow(Locale.CANADA, Language.Choice.SYSTEM, new Dimension2D(940, 600), this::wire);
        stage.setScene(window.scene());
        // The headless screen has 1000 x 1000 pixels and breaks beyond them.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(940);
        stage.setHeight(600);
        Theme.apply(stage.getScene(), false);
        window.wiring().tick();
        stage.show();
    }

    private Wiring wire(Words words) {
        var wiring =
                Wirings.of(store, folder, clock, words, thread, choice -> window.speak(choice), false, Computer.NONE);
        wiring.tellBy(new Notifier() {
            @Override
            public void show(Notice notice) {
                told.add(notice);
            }

            @Override
            public void close(String key) {
                closed.add(key);
            }
        });
        return wiring;
    }

    @AfterEach
    void closeTheStore() {
        interact(stage::hide);
        thread.close();
        store.close();
    }

    private ScrollPane page() {
        return (ScrollPane) window.wiring().window().screen().lookup(".screen-scroll");
    }

    @Test
    void theChoiceKeepsScreenPlaceAndFocus() {
        interact(() -> window.wiring().navigation().go("settings"));
        var page = page();
        interact(() -> page.setVvalue(0.6));
        interact(lookup("#settings-language-french_canada").queryAs(ToggleButton.class)::fire);
        assertEquals("settings", window.wiring().navigation().currentProperty().get());
        assertEquals(Language.FRENCH_CANADA, window.wiring().words().language());
        assertEquals(0.6, page().getVvalue(), 0.01);
        assertNull(page.getScene());

        interact(() -> lookup("#settings-language-english").query().requestFocus());
        interact(lookup("#settings-language-english").queryAs(ToggleButton.class)::fire);
        assertTrue(lookup("#settings-language-english").query().isFocused());
        assertTrue(
                lookup("#settings-language-english").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void whatIsTypedIsThereAgain() {
        interact(() -> window.wiring().navigation().go("today"));
        var scale = lookup(".scale-button").queryAs(ToggleButton.class);
        interact(scale::fire);
        String chosen = scale.getId();
        interact(() -> window.speak(Language.Choice.FRENCH_CANADA));
        assertTrue(lookup("#" + chosen).queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void aDayTypedInAFormIsTheSameDayInAnotherLanguage() {
        interact(window.wiring()::repeatLastSession);
        interact(() -> lookup("#session-note").queryAs(TextArea.class).setText("half typed"));
        String day = text("#session-date");
        interact(() -> window.wiring().navigation().go("settings"));
        assertEquals(
                "2026-03-03", thread.got(() -> store.drafts().find("session")).get("date"));
        interact(() -> window.speak(Language.Choice.FRENCH_CANADA));
        interact(window.wiring()::repeatLastSession);
        assertEquals(
                "half typed", lookup("#session-note").queryAs(TextArea.class).getText());
        assertEquals(day, text("#session-date"));
    }

    @Test
    void whatWasDoneCanStillBeUndoneAndIsSaidInTheNewLanguage() {
        interact(() -> window.wiring().navigation().go("sessions"));
        int before = thread.got(() -> store.sessions().all()).size();
        interact(lookup("#session-0-delete").queryAs(Button.class)::fire);
        assertEquals(before - 1, thread.got(() -> store.sessions().all()).size());
        interact(() -> window.speak(Language.Choice.FRENCH_CANADA));
        interact(() -> window.scene().getRoot().requestFocus());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, thread.got(() -> store.sessions().all()).size());
        assertEquals(
                "La séance est de retour.",
                lookup("#notice-text").queryAs(Label.class).getText());
        assertTrue(lookup("#session-list").queryListView().getItems().size() >= before, "and is shown");
    }

    @Test
    void anExerciseThatIsHalfTypedIsThereAgain() {
        interact(() -> window.wiring().navigation().go("today"));
        interact(() -> lookup("#training-change").queryAs(TitledPane.class).setExpanded(true));
        interact(lookup("#exercise-add").queryAs(Button.class)::fire);
        interact(() -> lookup("#exercise-name").queryAs(TextField.class).setText("Half a na"));
        interact(lookup("#like-squat").queryAs(ToggleButton.class)::fire);
        interact(() -> window.speak(Language.Choice.FRENCH_CANADA));
        assertEquals(
                "Half a na", lookup("#exercise-name").queryAs(TextField.class).getText());
        assertTrue(lookup("#like-squat").queryAs(ToggleButton.class).isSelected());
        assertTrue(lookup("#training-change").queryAs(TitledPane.class).isExpanded(), "in view");
    }

    private String text(String id) {
        return lookup(id).queryAs(DatePicker.class).getEditor().getText();
    }

    @Test
    void noReminderIsToldTwiceAndOneThatIsAnsweredGoes() {
        interact(window.wiring()::tick);
        told.clear();
        for (int minutes = 0; told.isEmpty() && minutes < 24 * 60; minutes += 10) {
            clock.pass(Duration.ofMinutes(10));
            interact(window.wiring()::look);
        }
        assertEquals(1, told.size());
        interact(() -> window.speak(Language.Choice.FRENCH_CANADA));
        interact(window.wiring()::look);
        assertEquals(1, told.size());
        var notice = told.getFirst();
        interact(() -> window.wiring().chosen(notice, Notice.Choice.SKIP));
        assertTrue(closed.contains(notice.key()), closed::toString);
    }

    @Test
    void aRunningTimerGoesOnAndOnlyThere() throws Exception {
        interact(window.wiring()::tick);
        told.clear();
        for (int minutes = 0; timer().isEmpty() && minutes < 24 * 60; minutes += 10) {
            clock.pass(Duration.ofMinutes(10));
            interact(window.wiring()::look);
            List.copyOf(told).forEach(notice -> interact(() -> window.wiring().chosen(notice, Notice.Choice.ACCEPT)));
            told.clear();
        }
        String left = timer();
        assertTrue(left.matches("\\d+:00"), left);
        var old = window.scene().lookup("#heat-timer");
        interact(() -> window.speak(Language.Choice.FRENCH_CANADA));
        assertEquals(left, timer());
        clock.pass(Duration.ofSeconds(30));
        // A timer that goes on counts within a second.
        letMove(javafx.util.Duration.millis(1100));
        assertTrue(timer().endsWith(":30"), timer());
        assertTrue(((Label) old.lookup("#heat-left")).getText().endsWith(":00"));
    }

    private String timer() {
        var left = lookup("#heat-left").queryAll().stream()
                .filter(node -> node.getParent().getParent().isVisible())
                .findFirst();
        return left.map(Label.class::cast).map(Label::getText).orElse("");
    }

    @Test
    void theSameLanguageAgainChangesNothing() {
        var before = window.wiring();
        interact(() -> window.speak(Language.Choice.ENGLISH));
        assertSame(before, window.wiring());
    }
}
