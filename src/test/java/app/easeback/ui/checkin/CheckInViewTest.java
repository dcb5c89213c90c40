package app.easeback.ui.checkin;

import static app.easeback.Samples.MONDAY;
import static app.easeback.ui.checkin.Bench.FRONT;
import static app.easeback.ui.checkin.Bench.NECK;
import static app.easeback.ui.checkin.Bench.THIGH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.body.Side;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.look.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Two groups: the left thigh with two muscles, and one muscle of the right neck.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class CheckInViewTest extends WindowTest {

    private static final String NECK_SCALE = "#sore-trapezius-descending-part-RIGHT";
    private static final String THIGH_SCALE = "#sore-thigh-LEFT";

    private final Bench bench = new Bench();
    private Stage stage;
    private Optional<Window> owner = Optional.empty();
    private int actions;

    @Override
    public void start(Stage window) {
        stage = window;
        owner = Optional.of(window);
        Theme.loadFonts();
        var edit = new EditDialog(bench.editing(), bench.words, () -> owner);
        var scene = new Scene(new CheckInView(bench.model(), bench.words, edit), 800, 700);
        Theme.apply(scene, false);
        window.setScene(scene);
        // The headless screen breaks where a dialog is partly outside of it.
        window.setX(0);
        window.setY(0);
        window.show();
    }

    @Test
    void byMouseItTakesAClickAGroupAndSave() {
        click(NECK_SCALE + "-2");
        click(THIGH_SCALE + "-5");
        click("#check-in-save");
        assertEquals(3, actions);
        var kept = bench.kept().getFirst();
        assertEquals(Optional.of(2), kept.soreness(NECK));
        assertEquals(Optional.of(5), kept.soreness(THIGH));
        assertEquals(Optional.of(5), kept.soreness(FRONT));
    }

    @Test
    void byKeyboardItTakesADigitAndTabAGroupAndControlS() {
        interact(() -> lookup(NECK_SCALE + "-0").query().requestFocus());
        key(KeyCode.DIGIT1);
        key(KeyCode.DIGIT0);
        key(KeyCode.TAB);
        // The button that opens the thigh.
        key(KeyCode.TAB);
        key(KeyCode.DIGIT4);
        key(KeyCode.RIGHT);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertEquals(6, actions);
        assertEquals(Optional.of(10), bench.kept().getFirst().soreness(NECK));
        assertEquals(Optional.of(5), bench.kept().getFirst().soreness(FRONT));
    }

    @Test
    void aGroupOpensToItsMusclesWhichMayDiffer() {
        clickOn(THIGH_SCALE + "-5");
        assertTrue(lookup("#sore-rectus-femoris-LEFT").tryQuery().isEmpty());
        clickOn("#open-thigh-LEFT");
        assertTrue(selected("#sore-rectus-femoris-LEFT-5"));
        clickOn("#sore-rectus-femoris-LEFT-1");
        assertFalse(selected(THIGH_SCALE + "-5"));
        assertTrue(lookup("they differ: 1–5").tryQuery().isPresent());
        clickOn("#check-in-save");
        assertEquals(Optional.of(1), bench.kept().getFirst().soreness(FRONT));
        assertEquals(Optional.of(5), bench.kept().getFirst().soreness(THIGH));
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldWhichGetsTheFocus() {
        clickOn(THIGH_SCALE + "-5").clickOn("#check-in-when-exact");
        interact(() -> lookup("#check-in-time").queryAs(TextField.class).setText("17:00"));
        clickOn("#check-in-save");
        assertTrue(text("#check-in-time-problem").startsWith("Your left front of thigh was treated today, 17:30"));
        assertTrue(lookup("#check-in-time").query().isFocused());
        assertTrue(bench.kept().isEmpty());
    }

    @Test
    void earlierIsReachedByKeyboardWhereThereIsNoMorning() {
        clickOn(THIGH_SCALE + "-5");
        interact(() -> lookup("#check-in-when-now").query().requestFocus());
        type(KeyCode.RIGHT);
        assertTrue(selected("#check-in-when-exact"));
        assertTrue(lookup("#check-in-when-exact").query().isFocused());
        interact(() -> lookup("#check-in-time").queryAs(TextField.class).setText("19:00"));
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertEquals(MONDAY.plusMinutes(90), bench.kept().getFirst().at());
    }

    @Test
    void aDayThatIsNoneIsNotSaved() {
        clickOn(THIGH_SCALE + "-5").clickOn("#check-in-when-exact");
        for (String typed : List.of("02/03/2026", "yesterday")) {
            interact(() -> lookup("#check-in-day").query().requestFocus());
            press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
            write(typed).type(KeyCode.TAB);
        }
        assertEquals(
                "yesterday",
                lookup("#check-in-day").queryAs(DatePicker.class).getEditor().getText());
        assertTrue(text("#check-in-day-problem").contains("25/03/2026"));
        clickOn("#check-in-save");
        assertTrue(bench.kept().isEmpty());
    }

    @Test
    void enterOpensAndClosesTheRest() {
        var fold = lookup("#more").queryAs(TitledPane.class);
        interact(fold::requestFocus);
        type(KeyCode.ENTER);
        assertTrue(fold.isExpanded());
        type(KeyCode.ENTER);
        assertFalse(fold.isExpanded());
    }

    @Test
    void sinceWhenItIsGoneIsAskedInPlace() {
        interact(() -> bench.rated("c", MONDAY.plusHours(1), 3));
        clickOn(THIGH_SCALE + "-0").clickOn("#gone-thigh-LEFT-since-time");
        clickOn("#gone-thigh-LEFT-time").write("1 h");
        clickOn("#check-in-save");
        assertEquals(MONDAY.plusHours(2), bench.kept().get(1).at());
        assertFalse(InView.of(lookup("#gone-thigh-LEFT").query()).getValue());
    }

    @Test
    void theSwitchInTheFoldAddsTheQuestionAfterThePainThatIsTreated() {
        interact(() -> lookup("#more").queryAs(TitledPane.class).setExpanded(true));
        interact(() -> lookup("#check-in-ask-complaint").query().requestFocus());
        type(KeyCode.SPACE);
        interact(() -> lookup("#more").queryAs(TitledPane.class).setExpanded(false));
        clickOn("#complaint-6").clickOn(THIGH_SCALE + "-5").clickOn("#check-in-save");
        assertEquals(6, bench.store.complaints().all().getFirst().pain());
    }

    @Test
    void aSavedCheckInIsEditedFromTheCard() {
        clickOn(THIGH_SCALE + "-5").clickOn("#check-in-save");
        assertEquals("Saved 20:30 ·", text("#check-in-saved"));
        clickOn("#check-in-edit");
        assertTrue(selected("#edit-sore-thigh-LEFT-5"));
        clickOn("#edit-sore-thigh-LEFT-2").clickOn("#edit-save");
        assertTrue(lookup("#check-in-editor").tryQuery().isEmpty());
        assertEquals(1, bench.kept().size());
        assertEquals(Optional.of(2), bench.kept().getFirst().soreness(THIGH));
        interact(bench.notices::undo);
        assertEquals(Optional.of(5), bench.kept().getFirst().soreness(THIGH));
    }

    @Test
    void controlSSavesTheEditedWhateverHasTheFocus() {
        clickOn(THIGH_SCALE + "-5").clickOn("#check-in-save").clickOn("#check-in-edit");
        clickOn("#edit-sore-thigh-LEFT-2");
        interact(() -> lookup("#edit-cancel").query().requestFocus());
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertTrue(lookup("#check-in-editor").tryQuery().isEmpty());
        assertEquals(Optional.of(2), bench.kept().getFirst().soreness(THIGH));
    }

    @Test
    void twoClicksOpenOneEditorAndAWindowThatIsGoneNone() {
        clickOn(THIGH_SCALE + "-5").clickOn("#check-in-save");
        var edit = lookup("#check-in-edit").queryAs(ButtonBase.class);
        interact(edit::fire);
        interact(edit::fire);
        assertEquals(1, lookup("#check-in-editor").queryAll().size());
        clickOn("#edit-cancel");
        owner = Optional.empty();
        interact(edit::fire);
        assertTrue(lookup("#check-in-editor").tryQuery().isEmpty());
        owner = Optional.of(stage);
        interact(edit::fire);
        assertEquals(1, lookup("#check-in-editor").queryAll().size());
        clickOn("#edit-cancel");
    }

    @Test
    void whatWasChangedInAnEditorThatIsLeftComesBack() {
        clickOn(THIGH_SCALE + "-5").clickOn("#check-in-save").clickOn("#check-in-edit");
        int said = bench.notices.said.size();
        clickOn("#edit-cancel");
        assertEquals(said, bench.notices.said.size(), "nothing was changed");
        clickOn("#check-in-edit").clickOn("#edit-sore-thigh-LEFT-2");
        type(KeyCode.ESCAPE);
        assertTrue(lookup("#check-in-editor").tryQuery().isEmpty());
        assertEquals("The check-in was closed without saving.", bench.notices.said.getLast());
        interact(bench.notices::undo);
        assertTrue(selected("#edit-sore-thigh-LEFT-2"));
        clickOn("#edit-save");
        assertEquals(Optional.of(2), bench.kept().getFirst().soreness(THIGH));
    }

    @Test
    void deleteInTheEditorClosesItAndIsUndone() {
        clickOn(THIGH_SCALE + "-5").clickOn("#check-in-save").clickOn("#check-in-edit");
        clickOn("#edit-remove");
        assertTrue(lookup("#check-in-editor").tryQuery().isEmpty());
        assertTrue(bench.kept().isEmpty());
        assertFalse(lookup("#check-in-edit").query().getParent().isVisible());
        interact(bench.notices::undo);
        assertEquals(1, bench.kept().size());
    }

    @Test
    void theDraftIsKeptWhenTheWindowGoes() {
        clickOn(THIGH_SCALE + "-5");
        assertEquals(Map.of(), bench.store.drafts().find("check-in"));
        interact(stage::hide);
        assertEquals("5", bench.store.drafts().find("check-in").get("soreness.vastus-lateralis-LEFT"));
    }

    @Test
    void theDraftIsKeptAMomentAfterTheLastChange() throws Exception {
        clickOn(THIGH_SCALE + "-5");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !bench.store.drafts().find("check-in").isEmpty());
        assertEquals("5", bench.store.drafts().find("check-in").get("soreness.vastus-lateralis-LEFT"));
    }

    private void click(String id) {
        actions++;
        clickOn(id);
    }

    private void key(KeyCode code) {
        actions++;
        type(code);
    }

    private boolean selected(String id) {
        return lookup(id).queryAs(ToggleButton.class).isSelected();
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void aNewSessionTakesNoFocusFromTheMusclesThatStay() {
        clickOn(THIGH_SCALE + "-5");
        interact(() ->
                bench.journal.put(Samples.smallSession("t", MONDAY.plusHours(2), Samples.site("soleus", Side.LEFT))));
        assertTrue(lookup("#sore-soleus-LEFT-0").tryQuery().isPresent());
        assertTrue(selected(THIGH_SCALE + "-5"));
        assertTrue(lookup(THIGH_SCALE + "-5").query().isFocused());
    }
}
