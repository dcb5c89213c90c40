package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.app.Walk.Place;
import app.easeback.app.instance.FirstStartLock;
import app.easeback.app.instance.RaiseAnswer;
import app.easeback.app.look.Clipped;
import app.easeback.app.window.Next;
import app.easeback.core.Journal;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profile;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.WindowTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// The program as it is started, on a folder that is not there yet, by keyboard alone.
@Tag("fx")
@Timeout(240)
class FirstStartTest extends WindowTest {

    private final SettableClock clock =
            new SettableClock(ZonedDateTime.of(2026, 3, 2, 17, 30, 0, 0, ZoneId.of("Europe/Berlin")));

    @TempDir
    private Path temporary;

    private final Locale before = Locale.getDefault();
    private Optional<CompletableFuture<Integer>> program = Optional.empty();

    @Override
    public void start(Stage stage) {
        // The program opens its own.
    }

    @AfterEach
    void endTheProgram() throws Exception {
        // The window speaks for the whole of Java.
        Locale.setDefault(before);
        if (program.isPresent() && !program.get().isDone()) {
            push(KeyCode.ESCAPE);
            push(KeyCode.CONTROL, KeyCode.Q);
            program.get().get(30, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void leftAtAnyStepItLeavesNoTrace(int steps) throws Exception {
        opens(Next.OWN, "#welcome-title");
        for (int step = 0; step < steps; step++) {
            type(KeyCode.ENTER);
        }
        assertEquals(List.of(), content(temporary));

        type(KeyCode.ESCAPE);

        assertEquals(0, ended());
        assertEquals(List.of(), content(temporary));
        assertFalse(Files.exists(lockFolder()));
    }

    @Test
    void theWindowsCloseButtonLeavesNoTraceEither() throws Exception {
        opens(Next.OWN, "#welcome-title");
        interact(() -> Window.getWindows().stream()
                .filter(window -> window.getScene().lookup("#welcome-title") != null)
                .toList()
                .forEach(window ->
                        window.getOnCloseRequest().handle(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST))));
        assertEquals(0, ended());
        assertEquals(List.of(), content(temporary));
    }

    @Test
    void whatWasTickedIsKeptWhenTheUserStartsForReal() throws Exception {
        opens(Next.OWN, "#welcome-title");
        type(KeyCode.ENTER);
        focus("#caution-DIABETES");
        type(KeyCode.SPACE);
        push(KeyCode.ALT, KeyCode.LEFT);
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(lookup("#caution-DIABETES").queryAs(CheckBox.class).isSelected());
        type(KeyCode.ENTER);
        assertFalse(Files.exists(folder().path()));

        type(KeyCode.ENTER);

        appears("#session-save");
        end();
        assertEquals(Optional.of(Profile.USUAL.withCautions(Set.of(Caution.DIABETES))), profile());
        assertFalse(Files.exists(lockFolder()));
    }

    @Test
    void theLanguageAndTheSizeOfTextChosenFirstHoldFromThenOn() throws Exception {
        opens(Next.OWN, "#welcome-title");
        focus("#welcome-language-french_canada");
        type(KeyCode.SPACE);
        assertTrue(lookup("#welcome-title").queryAs(Label.class).getText().startsWith("Bienvenue"));
        assertTrue(lookup("#welcome-language-french_canada").query().isFocused());
        double before = lookup("#welcome-title").queryAs(Label.class).getFont().getSize();
        focus("#welcome-text-size-largest");
        type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                2 * before,
                lookup("#welcome-title").queryAs(Label.class).getFont().getSize());
        nothingIsClipped();
        focus("#welcome-next");
        type(KeyCode.ENTER);
        nothingIsClipped();
        type(KeyCode.ENTER);
        nothingIsClipped();
        focus("#welcome-LOOK_AROUND");
        type(KeyCode.ENTER);
        appears("#nav-today");
        assertEquals(
                "Aujourd’hui", lookup("#nav-today").queryAs(ToggleButton.class).getText());
        assertEquals(
                28, lookup("#nav-today").queryAs(ToggleButton.class).getFont().getSize());
        end();
        assertEquals(Optional.of(Profile.USUAL), profile());
    }

    private void nothingIsClipped() {
        var clipped = new Clipped();
        var scene = lookup("#welcome-title").query().getScene();
        interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            clipped.look(new Place(lookup("#welcome-title").queryAs(Label.class).getText(), scene));
        });
        assertTrue(clipped.texts() > 5);
        assertTrue(clipped.found().isEmpty(), () -> String.join("\n", clipped.found()));
    }

    @Test
    void whoLooksAroundFirstIsNotWelcomedAgain() throws Exception {
        opens(Next.OWN, "#welcome-title");
        type(KeyCode.ENTER, KeyCode.ENTER);
        focus("#welcome-LOOK_AROUND");
        type(KeyCode.ENTER);
        appears("#nav-today");
        assertTrue(lookup("#session-save").tryQuery().isEmpty());
        end();
        assertEquals(Optional.of(Profile.USUAL), profile());

        opens(Next.OWN, "#nav-today");
        assertTrue(lookup("#welcome-title").tryQuery().isEmpty());
        end();
    }

    @Test
    void theSampleLeavesNoTraceAndComesBackToTheWelcome() throws Exception {
        opens(Next.OWN, "#welcome-title");
        type(KeyCode.ENTER);
        focus("#caution-EPILEPSY");
        type(KeyCode.SPACE);
        push(KeyCode.ALT, KeyCode.RIGHT);
        focus("#welcome-SAMPLE");
        type(KeyCode.ENTER);
        appears("#banner-own");
        assertFalse(Files.exists(folder().path()));
        darkAndLarge();
        focus("#banner-own");
        type(KeyCode.SPACE);
        appears("#welcome-title");
        assertEquals(21, lookup("#welcome-next").queryAs(Button.class).getFont().getSize());
        assertTrue(lookup("#welcome-title").query().getScene().getStylesheets().stream()
                .anyMatch(sheet -> sheet.endsWith("/dark.css")));
        push(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(lookup("#caution-EPILEPSY").queryAs(CheckBox.class).isSelected());
        type(KeyCode.ESCAPE);
        assertEquals(0, ended());
        assertEquals(List.of(), content(temporary));
    }

    @Test
    void whoHasDataIsNotWelcomed() throws Exception {
        try (var store = SqliteStore.open(folder().create().database())) {
            new Journal(store, clock).put(Profile.USUAL.withCautions(Set.of(Caution.IMPLANT)));
        }
        opens(Next.OWN, "#nav-today");
        assertTrue(lookup("#welcome-title").tryQuery().isEmpty());
        end();
        assertEquals(Optional.of(Profile.USUAL.withCautions(Set.of(Caution.IMPLANT))), profile());
    }

    @Test
    void aStoreInWhichNothingWasEverKeptIsWelcomed() throws Exception {
        SqliteStore.open(folder().create().database()).close();
        opens(Next.OWN, "#welcome-title");
        type(KeyCode.ESCAPE);
        assertEquals(0, ended());
        assertEquals(Optional.empty(), profile());
    }

    @Test
    void behindALinkThatLeadsNowhereNobodyIsWelcomed() throws Exception {
        var link = Files.createSymbolicLink(temporary.resolve("above"), temporary.resolve("not mounted"));
        opens(Next.OWN, ".dialog-pane");
        assertTrue(lookup("#welcome-title").tryQuery().isEmpty());
        type(KeyCode.ESCAPE);
        assertEquals(1, ended());
        assertEquals(List.of(link), content(temporary));
        assertFalse(Files.exists(lockFolder()));
    }

    @Test
    void aStartWithTheComputerMakesNothingWhereThereIsNoData() throws Exception {
        starts(Next.OWN_HIDDEN);
        assertEquals(0, ended());
        assertEquals(List.of(), content(temporary));
    }

    @Test
    void aStartWithTheComputerDoesNotStayWhereNothingWasEverKept() throws Exception {
        SqliteStore.open(folder().create().database()).close();
        starts(Next.OWN_HIDDEN);
        assertEquals(0, ended());
        opens(Next.OWN, "#welcome-title");
    }

    @Test
    void aSecondStartRaisesTheWelcome() throws Exception {
        opens(Next.OWN, "#welcome-title");
        assertEquals(RaiseAnswer.RAISED, FirstStartLock.of(folder()).raiseOther());
        type(KeyCode.ESCAPE);
        assertEquals(0, ended());
        assertEquals(RaiseAnswer.SILENT, FirstStartLock.of(folder()).raiseOther());
    }

    private void opens(Next first, String shows) throws Exception {
        starts(first);
        appears(shows);
    }

    private void starts(Next first) {
        program = Optional.of(CompletableFuture.supplyAsync(
                () -> new Program(folder(), clock, Locale.UK, new StartUp(clock)).run(first)));
    }

    private void darkAndLarge() throws Exception {
        push(KeyCode.CONTROL, KeyCode.DIGIT6);
        appears("#settings-text-size-large");
        focus("#settings-text-size-large");
        type(KeyCode.SPACE);
        focus("#settings-theme-dark");
        type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void appears(String id) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> lookup(id).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(String id) {
        interact(() -> lookup(id).query().requestFocus());
    }

    private void end() throws Exception {
        push(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(0, ended());
    }

    private int ended() throws Exception {
        return program.orElseThrow().get(60, TimeUnit.SECONDS);
    }

    private DataFolder folder() {
        return new DataFolder(temporary.resolve("above").resolve("data"));
    }

    private Optional<Profile> profile() {
        try (var store = SqliteStore.open(folder().database())) {
            return store.profiles().saved();
        }
    }

    private Path lockFolder() {
        return FirstStartLock.of(folder()).folder();
    }

    private static List<Path> content(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
