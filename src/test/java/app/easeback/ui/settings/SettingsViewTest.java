package app.easeback.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class SettingsViewTest extends WindowTest {

    private final MemoryStore store = new MemoryStore();
    private final NotedNotices notices = new NotedNotices();
    private final List<Look> dressed = new ArrayList<>();
    private final List<Language.Choice> spoken = new ArrayList<>();
    private final SettableAutostart autostart = new SettableAutostart();
    private final SimpleObjectProperty<Delivery> delivery = new SimpleObjectProperty<>(Delivery.UNKNOWN);
    private SettingsView view;
    private int tests;
    private int quits;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var clock = Clock.fixed(Samples.MONDAY.toInstant(), Samples.MONDAY.getZone());
        var words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.settings.settings");
        var journal = new Journal(store, clock);
        var model = new QuietHoursModel(store, journal, new Work(new SameThread(), notices), words);
        var you =
                new AboutYouCard(new AboutYouModel(store, journal, new Work(new SameThread(), notices), words), words);
        var running = new RunningCards(
                new RunningModel(store, new Work(new SameThread(), notices), new SameThread(), autostart),
                words,
                delivery,
                () -> tests++,
                () -> quits++);
        var look = new LookCard(new LookModel(store, new Work(new SameThread(), notices), dressed::add), words);
        view = new SettingsView(
                words,
                model,
                you,
                new LanguageCard(new LanguageModel(store, new Work(new SameThread(), notices), spoken::add), words),
                running,
                look,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Path.of("data", "easeback")),
                "1.2.3");
        var scene = new Scene(view.build(), 800, 900);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void aThemeIsChosenWithOneClick() {
        press("#settings-theme-dark");
        assertEquals(List.of(new Look(Theme.Choice.DARK, TextSize.USUAL)), dressed);
        assertEquals(Optional.of("DARK"), store.preferences().find("theme"));
    }

    @Test
    void textIsMadeLargerWithOneClick() {
        press("#settings-text-size-largest");
        assertEquals(TextSize.LARGEST, dressed.getLast().textSize());
        assertEquals(Optional.of("LARGEST"), store.preferences().find("text-size"));
    }

    @Test
    void aLanguageIsKeptAndSpokenAndEachIsNamedInItself() {
        assertTrue(
                lookup("#settings-language-system").queryAs(ToggleButton.class).isSelected());
        assertEquals(
                "Français (Canada)",
                lookup("#settings-language-french_canada")
                        .queryAs(ToggleButton.class)
                        .getText());
        press("#settings-language-french_canada");
        assertEquals(List.of(Language.Choice.FRENCH_CANADA), spoken);
        assertEquals(Optional.of("FRENCH_CANADA"), store.preferences().find("language"));
    }

    @Test
    void quietHoursAreKeptWhenTheFieldIsLeft() {
        interact(() -> lookup("#settings-quiet-from").query().requestFocus());
        push(KeyCode.CONTROL, KeyCode.A).write("21:15").type(KeyCode.TAB);
        assertEquals(
                new QuietHours(LocalTime.of(21, 15), LocalTime.of(7, 0)),
                store.profiles().current().quietHours());
        interact(notices::undo);
        assertEquals(QuietHours.USUAL, store.profiles().current().quietHours());
        assertEquals(
                "22:00", lookup("#settings-quiet-from").queryAs(TextField.class).getText());
    }

    @Test
    void aCautionIsKeptWithOneKeyAndSaysWhatItChanges() {
        var box = lookup("#caution-DIABETES").queryAs(CheckBox.class);
        assertEquals("Heat waits until you have asked · Note with tape", box.getAccessibleHelp());
        interact(box::requestFocus);
        type(KeyCode.SPACE);
        assertEquals(Set.of(Caution.DIABETES), store.profiles().current().cautions());
        assertTrue(box.isSelected());
        assertEquals(List.of("Noted: diabetes."), notices.said);
        interact(notices::undo);
        assertEquals(Set.of(), store.profiles().current().cautions());
        assertFalse(box.isSelected());
    }

    @Test
    void howNotificationsArriveIsSaidAndATestIsOneClick() {
        assertTrue(text("#settings-delivery").startsWith("Not tried yet"));
        press("#settings-test");
        interact(() -> delivery.set(Delivery.NO_SERVICE));
        assertEquals(1, tests);
        assertTrue(text("#settings-delivery").contains("only in this window"));
    }

    @Test
    void switchesAreUsedByKeyboardAndKept() {
        interact(() -> lookup("#settings-chime").query().requestFocus());
        type(KeyCode.SPACE);
        type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals(Optional.of("true"), store.preferences().find("chime"));
        assertEquals(Optional.of("true"), store.preferences().find("keep-running"));
        type(KeyCode.SPACE);
        assertEquals(Optional.of("false"), store.preferences().find("keep-running"));
    }

    @Test
    void theStartWithTheComputerIsReadFromTheSystemEachTimeTheScreenIsShown() {
        var start = lookup("#settings-autostart").queryAs(CheckBox.class);
        assertFalse(start.isSelected());
        autostart.set(true);
        interact(view::shown);
        assertTrue(start.isSelected());
        autostart.possible = false;
        interact(view::shown);
        assertTrue(start.isDisabled());
        assertTrue(lookup("#settings-autostart-installed").query().isVisible());
    }

    @Test
    void quitIsOneClick() {
        press("#settings-quit");
        assertEquals(1, quits);
    }

    @Test
    void theFolderAndTheVersionAreShown() {
        var folder = lookup("#settings-folder").queryAs(TextField.class);
        assertEquals(Path.of("data", "easeback").toString(), folder.getText());
        assertFalse(folder.isEditable());
        assertEquals(
                "Easeback 1.2.3",
                lookup("#settings-version").queryAs(Label.class).getText());
    }

    /// Presses a button that may have to be scrolled to.
    private void press(String id) {
        interact(() -> lookup(id).queryAs(ButtonBase.class).fire());
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }
}
