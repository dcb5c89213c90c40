package app.easeback.app.story;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.StoreThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Region;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.SignGroup;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.WindowTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A patient with a warning sign, from the tick to the day it is settled.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class SignStoryTest extends WindowTest {

    private final SettableClock clock = new SettableClock(MONDAY);

    @TempDir
    private Path folder;

    private final StoreThread thread = new StoreThread();
    private SqliteStore store;
    private Journal journal;
    private Wiring wiring;
    private Stage window;

    @Override
    public void start(Stage stage) {
        window = stage;
        store = thread.got(() -> SqliteStore.open(folder.resolve("easeback.db")));
        journal = new Journal(store, clock);
        thread.got(() -> journal.change(_ -> Profile.USUAL.withEmergencyNumber(Optional.of("112"))));
        thread.got(() -> journal.put(Samples.smallSession("s", MONDAY, Samples.site("infraspinatus", Side.LEFT))));
        clock.pass(Duration.ofHours(2));
        wiring = Wirings.of(store, folder, clock, thread, Computer.NONE);
        Wirings.show(stage, wiring, 900, 600);
    }

    @AfterEach
    void closeTheStore() {
        interact(window::hide);
        thread.close();
        store.close();
    }

    @Test
    void byKeyboardASignIsTickedSavedToldSettledAndUndone() {
        var tick = lookup("#sign-short-of-breath").queryAs(CheckBox.class);
        assertFalse(tick.isSelected());
        interact(tick::requestFocus);
        type(KeyCode.SPACE);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);

        assertEquals("Call 112 now.", text("#sign-call"));
        assertEquals("You ticked: short of breath, or blue lips and a racing heart.", text("#sign-ticked"));
        for (String gone : List.of("#decision", "#check-in", "#movements", "#next", "#repeat-last")) {
            assertFalse(shown(gone), gone);
        }
        assertEverythingIsInView();

        assertTrue(lookup("#sign-copy").query().isFocused());
        type(KeyCode.SPACE);
        String told = lookup("#sign-tell").queryAs(TextArea.class).getText();
        assertTrue(told.startsWith("Dry needling of the shoulder on Monday 2 March at 17:30.\n"), told);
        assertTrue(told.contains("left back of shoulder blade (Infraspinatus)"), told);
        interact(() -> assertEquals(told, Clipboard.getSystemClipboard().getString()));

        type(KeyCode.TAB);
        assertTrue(lookup("#sign-tell").query().isFocused());
        type(KeyCode.TAB);
        assertTrue(lookup("#settle-seen").query().isFocused());
        clock.pass(Duration.ofHours(3));
        type(KeyCode.SPACE);
        var settled = thread.got(() -> store.checkIns().all())
                .getFirst()
                .symptomsResolved()
                .orElseThrow();
        assertEquals(How.SEEN_BY_PROFESSIONAL, settled.how());
        assertEquals(clock.instant(), settled.at().toInstant());
        assertTrue(shown("#decision") && shown("#check-in") && !shown("#sign"));
        var focused = lookup("#decision").query().getScene().getFocusOwner();
        assertTrue(focused.getStyleClass().contains("screen-title"), focused::toString);
        assertEquals("Noted: seen by a professional.", text("#notice-text"));

        clickOn("#notice-undo");
        assertEquals("Call 112 now.", text("#sign-call"));
        assertFalse(shown("#decision"));
        assertFalse(shown("#seen-signs"));
    }

    @Test
    void aSessionCanBeLoggedWhileASignStopsTrainingWhateverCameBefore() {
        sign("c", Symptom.FEVER);
        assertTrue(shown("#log-session"));
        interact(() -> {
            thread.got(
                    () -> store.sessions().all().stream().map(journal::remove).toList());
            thread.got(() -> store.checkIns().all().stream()
                    .map(kept -> journal.put(kept.resolved(new SymptomsResolved(kept.at(), How.WAS_A_MISTAKE))))
                    .toList());
            wiring.changedElsewhere();
        });
        assertTrue(shown("#today-empty-log") && !shown("#log-session"));
        sign("d", Symptom.FEVER);
        assertTrue(shown("#log-session"));
    }

    @Test
    void anEmergencyThatComesBackIsToBeCalledFor() {
        sign("c", Symptom.CHEST_PAIN);
        interact(() -> lookup("#settle-seen").queryAs(Button.class).fire());
        assertTrue(lookup("If it comes back or gets worse, call 112. Tick it here too, and whatever else feels wrong.")
                .tryQuery()
                .isPresent());
    }

    @Test
    void whatWasSeenIsRememberedForAWeekWithAWayToTellItAgain() {
        sign("c", Symptom.FEVER);
        interact(() -> lookup("#settle-seen").queryAs(Button.class).fire());
        assertTrue(shown("#seen-signs"));
        assertEquals("Seen by a professional, noted Mon 2 Mar: fever or shivers.", text(".seen-sign"));
        clock.pass(Duration.ofDays(6));
        interact(wiring::tick);
        assertFalse(shown("#sign-fever"), "nothing is asked any more");
        interact(() -> lookup("#seen-signs-act").query().requestFocus());
        type(KeyCode.SPACE);
        var group = lookup(".sign-group").query();
        assertTrue(group.isFocused());
        var view = lookup(".screen-scroll").query().lookup(".viewport");
        assertTrue(view.localToScene(view.getLayoutBounds()).contains(group.localToScene(group.getLayoutBounds())));
        clock.pass(Duration.ofDays(1));
        interact(wiring::tick);
        assertFalse(shown("#seen-signs"));
    }

    @Test
    void manyLongNamesLeaveWhatSettlesTheSignInView() {
        var all = MuscleCatalog.standard().muscles().stream()
                .filter(muscle -> Region.of(muscle).nearTheLungs())
                .map(muscle -> new Site(muscle, Side.RIGHT))
                .toArray(Site[]::new);
        interact(() -> thread.got(() -> journal.put(Samples.smallSession("many", MONDAY.plusHours(1), all))));
        var gravest = Stream.of(Symptom.values())
                .filter(symptom -> symptom.urgency() == Urgency.EMERGENCY)
                .toArray(Symptom[]::new);
        sign("c", gravest);
        interact(() -> window.getScene().getRoot().layout());
        assertEverythingIsInView();
    }

    @Test
    void aTickOfTheClockLeavesTheCardAsItIs() {
        sign("c", Symptom.FEVER);
        interact(() -> lookup("#settle-mistake").query().requestFocus());
        clock.pass(Duration.ofSeconds(15));
        interact(wiring::tick);
        assertTrue(lookup("#settle-mistake").query().isFocused());
    }

    @Test
    void onTheSameDayASignCanBeAddedAndTheGravestLeads() {
        sign("c", Symptom.FEVER);
        assertEquals("See a doctor today.", text("#sign-call"));
        assertFalse(shown("#decision"));
        var noticed = clock.instant();
        clock.pass(Duration.ofHours(5));
        interact(wiring::tick);
        tell(SignGroup.BREATHING_AND_CHEST, "#sign-chest-pain");
        assertEquals("Call 112 now.", text("#sign-call"));
        assertFalse(shown("#check-in"));
        var kept = thread.got(() -> store.checkIns().all());
        assertEquals(
                List.of(Set.of(Symptom.FEVER), Set.of(Symptom.CHEST_PAIN)),
                kept.stream().map(CheckIn::symptoms).toList());
        assertEquals(
                List.of(noticed, clock.instant()),
                kept.stream().map(checkIn -> checkIn.at().toInstant()).toList());
    }

    @Test
    void whereThePractitionerIsToBeCalledNothingIsWithheld() {
        sign("c", Symptom.LARGE_BRUISE);
        assertEquals("Call your practitioner.", text("#sign-call"));
        for (String there : List.of("#decision", "#check-in", "#movements", "#sign-copy")) {
            assertTrue(shown(there), there);
        }
        clickOn("#settle-mistake");
        assertFalse(shown("#sign"));
        assertEquals(
                Optional.of(How.WAS_A_MISTAKE),
                thread.got(() -> store.checkIns().all())
                        .getFirst()
                        .symptomsResolved()
                        .map(resolved -> resolved.how()));
    }

    @Test
    void whomToCallIsReadAtOnceFromWhereTheSignWasTold() {
        interact(() -> lookup("#sign-group-skin-swelling-bleeding")
                .queryAs(ToggleButton.class)
                .fire());
        var tick = lookup("#sign-large-bruise").queryAs(CheckBox.class);
        interact(tick::requestFocus);
        type(KeyCode.SPACE);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertEquals("Call your practitioner.", text("#sign-call"));
        assertTrue(lookup("#sign-copy").query().isFocused());
        var call = lookup("#sign-call").query();
        double top = call.localToScene(call.getBoundsInLocal()).getMinY();
        assertTrue(0 < top && top < window.getScene().getHeight() / 2, "begins at " + top);
    }

    @Test
    void longAfterTheLastSessionAnOpenSignIsStillShown() {
        sign("c", Symptom.SHORT_OF_BREATH);
        clock.pass(Duration.ofDays(30));
        interact(wiring::tick);
        assertEquals("Call 112 now.", text("#sign-call"));
        assertTrue(lookup("#sign-tell").queryAs(TextArea.class).getText().startsWith("Dry needling of the shoulder"));
    }

    @Test
    void noOtherScreenSuggestsAnything() {
        sign("c", Symptom.CHEST_PAIN);
        interact(() -> wiring.navigation().go("timeline"));
        assertEquals("Stop", text("#replay-level"));
        assertEquals("Emergency", text("#replay-care"));
        assertTrue(lookup("#replay-window").tryQuery().isEmpty());
        interact(() -> wiring.navigation().go("reminders"));
        assertTrue(lookup(".reminder-row").queryAll().stream().noneMatch(SignStoryTest::seen));
        interact(() -> wiring.navigation().go("sessions"));
        assertTrue(lookup("a warning sign is open").tryQuery().isPresent()
                || lookup(".session-card").queryAll().stream()
                        .flatMap(card -> card.lookupAll(".label").stream())
                        .map(label -> ((Label) label).getText())
                        .noneMatch(line -> line != null && line.contains("full after")));
    }

    @Test
    void whatNobodyAsksAboutIsToldByTheQuietLine() {
        interact(() -> {
            thread.got(
                    () -> store.sessions().all().stream().map(journal::remove).toList());
            thread.got(() -> journal.put(Samples.smallSession("t", MONDAY, Samples.site("soleus", Side.LEFT))));
            clock.pass(Duration.ofHours(80));
            wiring.changedElsewhere();
        });
        assertFalse(shown("#sign-group-skin-swelling-bleeding"));
        interact(() -> lookup("#signs-more").queryAs(ToggleButton.class).fire());
        assertTrue(shown("#sign-group-skin-swelling-bleeding"));
        interact(() -> lookup("#sign-group-skin-swelling-bleeding")
                .queryAs(ToggleButton.class)
                .fire());
        assertTrue(shown("#sign-calf-swollen-hot"));
    }

    @Test
    void longAfterTheLastSessionASignCanStillBeTold() {
        clock.pass(Duration.ofDays(400));
        interact(wiring::tick);
        assertFalse(shown("#check-in-save"));
        assertFalse(shown("#more"));
        tell(SignGroup.WHOLE_BODY, "#sign-fever");
        assertEquals("See a doctor today.", text("#sign-call"));
        assertEquals(
                clock.instant(),
                thread.got(() -> store.checkIns().all()).getFirst().at().toInstant());
    }

    @Test
    void aSavedSignThatIsTakenBackIsNamedKeptAndComesBack() {
        interact(() -> lookup("#sign-short-of-breath").queryAs(CheckBox.class).fire());
        interact(() -> lookup("#check-in-save").queryAs(Button.class).fire());
        interact(() -> lookup("#notice-undo").queryAs(Button.class).fire());
        assertFalse(shown("#sign"));
        assertEquals(
                "Taken back: short of breath, or blue lips and a racing heart. Tick it again if it is there.",
                text("#notice-text"));
        assertEquals(
                Optional.of(How.WAS_A_MISTAKE),
                thread.got(() -> store.checkIns().all())
                        .getFirst()
                        .symptomsResolved()
                        .map(resolved -> resolved.how()));
        interact(() -> lookup("#notice-undo").queryAs(Button.class).fire());
        assertEquals("Call 112 now.", text("#sign-call"));
    }

    private void tell(SignGroup group, String sign) {
        interact(() -> lookup("#signs-more").queryAs(ToggleButton.class).fire());
        interact(() -> lookup(
                        "#sign-group-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .queryAs(ToggleButton.class)
                .fire());
        interact(() -> lookup(sign).queryAs(CheckBox.class).fire());
        interact(() -> lookup("#check-in-save").queryAs(Button.class).fire());
    }

    private void sign(String id, Symptom... symptoms) {
        var now = clock.instant().atZone(MONDAY.getZone());
        interact(() -> {
            thread.got(() -> journal.put(CheckIn.ofSigns(new Id(id), now, now, Set.of(symptoms))));
            wiring.changedElsewhere();
        });
    }

    private void assertEverythingIsInView() {
        var foot = lookup("#settle-mistake").query();
        double bottom = foot.localToScene(foot.getBoundsInLocal()).getMaxY();
        assertTrue(bottom <= window.getScene().getHeight(), "ends at " + bottom);
    }

    private boolean shown(String id) {
        return lookup(id).queryAll().stream().anyMatch(SignStoryTest::seen);
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }
}
