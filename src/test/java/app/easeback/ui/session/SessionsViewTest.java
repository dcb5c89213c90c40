package app.easeback.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.body.Side;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class SessionsViewTest extends WindowTest {

    private final SessionBench bench = new SessionBench();

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var view = bench.view();
        var scene = new Scene(view.build(), 800, 900);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void aSessionWithTwoMusclesIsLoggedByKeyboardAlone() {
        interact(bench.form::openNew);
        write("outer thigh").type(KeyCode.DOWN, KeyCode.SPACE);
        write("gastroc").type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.SPACE);
        interact(() -> node("muscle-0-twitches-counted").requestFocus());
        type(KeyCode.SPACE);
        write("8");
        push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of(
                        new TreatedMuscle(
                                Samples.LEFT_THIGH,
                                Optional.of(Twitches.counted(8)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        TreatedMuscle.of(Samples.site("gastrocnemius", Side.RIGHT))),
                bench.onlySession().muscles());
        assertTrue(lookup("#session-list").tryQuery().isPresent());
    }

    @Test
    void theFocusStaysOnAMuscleWhenARemovedOneComesBack() {
        interact(() -> {
            bench.form.openNew();
            bench.treat("soleus", Side.LEFT);
            bench.treat("gastrocnemius", Side.LEFT);
        });
        interact(() -> node("muscle-0-remove").requestFocus());
        type(KeyCode.SPACE);
        assertTrue(node("muscle-0-remove").isFocused());
        interact(bench.notices::undo);
        assertTrue(node("muscle-0-remove").isFocused());
    }

    @Test
    void whatAnArrowKeyShowsAsChosenIsSaved() {
        interact(() -> {
            bench.form.openNew();
            bench.treat("soleus", Side.LEFT);
        });
        for (String steps : List.of("side-left", "tightness-unknown", "twitches-unknown")) {
            interact(() -> node("muscle-0-" + steps).requestFocus());
            type(KeyCode.RIGHT);
        }
        push(KeyCode.CONTROL, KeyCode.S);
        var kept = bench.onlySession().muscles().getFirst();
        assertEquals(Side.RIGHT, kept.site().side());
        assertTrue(kept.tightness().isPresent());
        assertTrue(kept.twitches().isPresent());
    }

    @Test
    void theSearchForTheMuscleHasTheFocusAtFirst() {
        clickOn("#session-add-first");
        assertTrue(node("muscle-list-search").isFocused());
    }

    @Test
    void theFirstPageThatIsOpenedHasTheFocusOnItsWayBack() {
        interact(() -> {
            bench.keep(Samples.fullSession());
            bench.page.open(Samples.fullSession().id());
        });
        assertTrue(node("page-back").isFocused());
    }

    @Test
    void whatIsTypedIsKeptASecondLater() throws Exception {
        interact(bench.form::openNew);
        clickOn("#session-time");
        interact(() -> bench.note().fill("typed"));
        type(KeyCode.TAB);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> "typed".equals(bench.store.drafts().find("session").get("note")));
    }

    @Test
    void thePractitionerOfTheFirstSessionThatIsOpenedIsShown() {
        interact(() -> {
            bench.keep(Samples.fullSession());
            bench.form.openEdit(Samples.fullSession().id());
        });
        assertEquals("Zoë O’Neill", text(((ComboBox<?>) node("session-practitioner")).getEditor()));
        push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(Optional.of("Zoë O’Neill"), bench.onlySession().practitioner());
    }

    @Test
    void thePractitionerOfADraftIsShown() {
        interact(() -> {
            bench.journal.keepDraft(
                    "session",
                    Map.of(
                            "practitioner",
                            "Zoe",
                            "purpose",
                            "OTHER",
                            "muscles",
                            "0",
                            "date",
                            "03/03/2026",
                            "time",
                            "17:00"));
            bench.form.openNew();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Zoe", text(((ComboBox<?>) node("session-practitioner")).getEditor()));
        clickOn("#session-time");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Zoe", text(((ComboBox<?>) node("session-practitioner")).getEditor()));
    }

    @Test
    void aTypedPractitionerIsKeptAndShownAgain() throws Exception {
        interact(bench.form::openNew);
        interact(() -> node("session-practitioner").requestFocus());
        write("Zoe");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> "Zoe".equals(bench.store.drafts().find("session").get("practitioner")));
        assertEquals(
                "Zoe", ((ComboBox<?>) node("session-practitioner")).getEditor().getText());
    }

    @Test
    void whatIsTypedIsKeptWhenTheWindowCloses() {
        interact(() -> {
            bench.form.openNew();
            bench.note().fill("typed");
            node("session-time").getScene().getWindow().hide();
        });
        assertEquals("typed", bench.store.drafts().find("session").get("note"));
    }

    @Test
    void enterGoesToTheNextField() {
        interact(bench.form::openNew);
        interact(() -> node("session-time").requestFocus());
        type(KeyCode.ENTER);
        assertTrue(node("session-now").isFocused());
    }

    @Test
    void theMusclesAreKeptAsUsualAndTakenFromTheMenu() {
        interact(() -> {
            bench.form.openNew();
            bench.treat("soleus", Side.LEFT);
        });
        interact(() -> ((Button) node("session-usual-keep")).fire());
        write("Calf").type(KeyCode.ENTER);
        assertEquals(
                "Calf", bench.store.profiles().current().usuals().getFirst().name());
        type(KeyCode.ESCAPE);
        interact(() -> {
            bench.form.openNew();
            ((MenuButton) node("session-usual")).getItems().getFirst().fire();
        });
        push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of(Samples.site("soleus", Side.LEFT)), bench.onlySession().sites());
    }

    @Test
    void savingGoesToTheFirstFieldWithAProblemAndLosesNothing() {
        interact(() -> {
            bench.form.openNew();
            bench.treat("soleus", Side.LEFT);
            bench.note().fill("typed");
        });
        interact(() -> ((ToggleButton) node("muscle-0-twitches-counted")).fire());
        write("201");
        clickOn("#session-save");
        assertTrue(problem("muscle-0-twitches").contains("from 0 to 200"));
        assertTrue(node("muscle-0-count").isFocused());
        assertEquals("201", text("muscle-0-count"));
        assertEquals("typed", text("session-note"));
    }

    @Test
    void whyItIsNotSavedStandsBesideSaveUntilItIsMended() {
        interact(bench.form::openNew);
        clickOn("#session-save");
        String said = problem("session-muscles");
        assertFalse(said.isEmpty());
        assertEquals(said, ((Label) node("session-not-saved")).getText());
        interact(() -> bench.treat("soleus", Side.LEFT));
        assertEquals("", ((Label) node("session-not-saved")).getText());
    }

    @Test
    void aFieldSaysWhatIsWrongWhenItIsLeft() {
        interact(bench.form::openNew);
        interact(() -> ((TextInputControl) node("session-time")).clear());
        clickOn("#session-time").write("late");
        assertEquals("", problem("session-time"));
        type(KeyCode.TAB);
        assertTrue(problem("session-time").contains("17:30"));
        assertEquals("late", text("session-time"));
    }

    @Test
    void aDayThatIsNoneStaysAsItWasTyped() {
        interact(bench.form::openNew);
        interact(() -> bench.day().fill(""));
        clickOn("#session-date").write("soonish");
        clickOn("#session-time");
        assertEquals("soonish", bench.day().textProperty().get());
        assertTrue(problem("session-date").contains("25/03/2026"));
    }

    @ParameterizedTest
    @CsvSource({"yesterday, TAB", "31 Feb, TAB", "yesterday, ENTER"})
    void aDayThatIsNoneStaysAlsoAfterAGoodOne(String typed, KeyCode leave) {
        interact(bench.form::openNew);
        interact(() -> bench.treat("soleus", Side.LEFT));
        retype("01/03/2026", KeyCode.TAB);
        retype(typed, leave);
        clickOn("#session-time");
        assertEquals(typed, bench.day().textProperty().get());
        assertEquals(typed, text(((DatePicker) node("session-date")).getEditor()));
        assertTrue(problem("session-date").contains("25/03/2026"));
        clickOn("#session-save");
        assertEquals(List.of(), bench.store.sessions().all());
        retype("2/3/26", KeyCode.TAB);
        assertEquals("02/03/2026", bench.day().textProperty().get());
        retype("", KeyCode.TAB);
        assertEquals("", bench.day().textProperty().get());
    }

    @Test
    void aDayIsPickedWhereWhatIsTypedIsNone() {
        interact(bench.form::openNew);
        retype("01/03/2026", KeyCode.TAB);
        retype("yesterday", KeyCode.TAB);
        var picker = (DatePicker) node("session-date");
        interact(picker::show);
        assertEquals("yesterday", bench.day().textProperty().get());
        interact(() -> picker.setValue(LocalDate.of(2026, 3, 1)));
        interact(picker::hide);
        assertEquals("01/03/2026", bench.day().textProperty().get());
    }

    private void retype(String typed, KeyCode leave) {
        interact(() -> node("session-date").requestFocus());
        push(KeyCode.CONTROL, KeyCode.A);
        type(KeyCode.DELETE);
        write(typed).type(leave);
    }

    @Test
    void aNumberOfTwitchesIsAskedForAndNotOfferedToStayUnknown() {
        interact(() -> {
            bench.form.openNew();
            bench.treat("soleus", Side.LEFT);
        });
        interact(() -> ((ToggleButton) node("muscle-0-twitches-counted")).fire());
        assertEquals("", ((TextInputControl) node("muscle-0-count")).getPromptText());
        write("x").clickOn("#session-save");
        assertEquals("Please write a whole number from 0 to 200.", problem("muscle-0-twitches"));
    }

    @Test
    void escapeLeavesTheFormAndUndoBringsItBack() {
        interact(bench.form::openNew);
        interact(() -> bench.note().fill("typed"));
        clickOn("#session-time").type(KeyCode.ESCAPE);
        assertFalse(bench.form.openProperty().get());
        interact(bench.notices::undo);
        assertEquals("typed", text("session-note"));
    }

    @Test
    void aSessionIsEditedByEAndDeletedByDelete() {
        interact(() -> {
            bench.keep(Samples.smallSession("old", Samples.MONDAY.minusDays(3)));
            bench.keep(Samples.smallSession("new", Samples.MONDAY));
        });
        ListView<?> list = lookup("#session-list").query();
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        type(KeyCode.DOWN, KeyCode.E);
        assertTrue(bench.form.editingProperty().get());
        assertEquals("27/02/2026", bench.day().textProperty().get());
        type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        interact(list::requestFocus);
        type(KeyCode.DELETE);
        assertEquals("new", bench.onlySession().id().value());
        interact(bench.notices::undo);
        assertEquals(2, list.getItems().size());
    }

    @Test
    void theMouseDeletesFromTheList() {
        interact(() -> bench.keep(Samples.smallSession("one", Samples.MONDAY)));
        clickOn("#session-0-delete");
        assertEquals(List.of(), bench.store.sessions().all());
        assertTrue(lookup("#session-add-first").tryQuery().isPresent());
    }

    @Test
    void onlyWhatMayStayEmptyIsCalledUnknown() {
        interact(bench.form::openNew);
        var prompts = Stream.of("session-time", "session-full-time")
                .map(id -> lookup("#" + id).queryAs(TextField.class).getPromptText());
        var days = Stream.of("session-date", "session-full-date")
                .map(id -> lookup("#" + id).queryAs(DatePicker.class).getPromptText());
        assertEquals(List.of("17:30", "unknown"), prompts.toList());
        assertEquals(List.of("25/03/2026", "unknown"), days.toList());
    }

    @Test
    void whoIsNotSureOfTheTwitchesIsToldToChooseUnknown() {
        interact(() -> {
            bench.form.openNew();
            bench.treat("soleus", Side.LEFT);
        });
        String help = node("muscle-0-twitches-unknown").getAccessibleHelp();
        assertTrue(help.endsWith("choose “Unknown”."), help);
    }

    @Test
    void tabbingKeepsTheFieldInView() {
        interact(bench.form::openNew);
        interact(() -> node("session-full-time").requestFocus());
        var scroll = lookup(".screen-scroll").queryAs(ScrollPane.class);
        var field = node("session-full-time");
        double bottom = field.localToScene(field.getLayoutBounds()).getMaxY();
        double end = scroll.localToScene(scroll.getLayoutBounds()).getMaxY();
        assertTrue(bottom <= end, bottom + " is below " + end);
    }

    private String problem(String id) {
        return lookup("#" + id + "-problem").queryAs(Label.class).getText();
    }

    private static String text(TextInputControl input) {
        return input.getText();
    }

    private String text(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private Node node(String id) {
        return lookup("#" + id).query();
    }
}
