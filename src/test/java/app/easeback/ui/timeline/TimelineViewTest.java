package app.easeback.ui.timeline;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.timeline.course.Mark;
import app.easeback.ui.timeline.course.MarkKind;
import app.easeback.ui.timeline.grades.GradesModel;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class TimelineViewTest extends WindowTest {

    private static final ImsSession SESSION = Samples.smallSession("both", MONDAY, LEFT_THIGH, RIGHT_NECK);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final TimelineModel model =
            new TimelineModel(store, recovery, journal, new Work(new SameThread(), new NotedNotices()), clock);

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        keep(SESSION);
        keep(checkIn("first", MONDAY.plusMinutes(130), 4, 1));
        keep(checkIn("second", MONDAY.plusHours(15), 3, 1));
        clock.set(MONDAY.plusHours(20));
        var words = words();
        var view = new TimelineView(
                model,
                new GradesModel(recovery, journal, new Work(new SameThread(), new NotedNotices()), clock),
                words,
                () -> {});
        var scene = new Scene(view.build(), 900, 950);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        view.shown();
        lookup("#timeline-tables").queryAs(TitledPane.class).setExpanded(true);
    }

    @Test
    void aFewMinutesLaterOnlyWhatTellsTheTimeIsDrawnAnew() {
        var grid = lookup(".chart-grid").queryAll();
        var curves = lookup(".chart-curve").queryAll();
        var phases = lookup(".phase").queryAll();
        var level = lookup("#replay-level").query();
        String moment = lookup("#replay-moment").queryAs(Label.class).getText();
        double now = lookup(".chart-now").queryAs(Line.class).getStartX();
        clock.set(MONDAY.plusHours(20).plusMinutes(25));
        interact(model::refresh);
        assertEquals(grid, lookup(".chart-grid").queryAll());
        assertEquals(curves, lookup(".chart-curve").queryAll());
        assertEquals(phases, lookup(".phase").queryAll());
        assertSame(level, lookup("#replay-level").query());
        assertNotEquals(moment, lookup("#replay-moment").queryAs(Label.class).getText());
        assertTrue(lookup(".chart-now").queryAs(Line.class).getStartX() > now);
    }

    @Test
    void aWindowThatIsOpenedAgainShowsWhatIsSoNow() {
        var window = lookup("#timeline-chart").query().getScene().getWindow();
        interact(window::hide);
        clock.set(MONDAY.plusHours(38));
        interact(model::tick);
        interact(() -> ((Stage) window).show());
        assertEquals("Wed 4 Mar, 07:30", text("#replay-moment"));
    }

    @Test
    void aMidnightThatTheClocksLeaveOutBeginsItsDayAllTheSame() {
        var saturday = ZonedDateTime.parse("2026-09-05T12:00-04:00[America/Santiago]");
        interact(() -> {
            clock.travel(saturday.getZone());
            keep(Samples.smallSession("saturday", saturday));
            clock.set(saturday.plusHours(20));
            model.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
        var days = lookup("#timeline-chart .chart-label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.contains("Sep"))
                .toList();
        assertEquals(List.of("Sun 6 Sept", "Mon 7 Sept"), days);
    }

    @Test
    void aSessionOfAnotherYearIsToChooseByIt() {
        var old = Samples.smallSession("old", MONDAY.minusYears(1));
        interact(() -> {
            journal.put(old);
            model.refresh();
            model.chosenProperty().set(Optional.of(old.id()));
        });
        assertEquals("Sun 2 Mar 2025 · left outer thigh", chosen());
        interact(() -> model.chosenProperty().set(Optional.of(SESSION.id())));
        assertTrue(chosen().startsWith("Mon 2 Mar · "), this::chosen);
        clock.set(MONDAY.plusYears(1));
        interact(model::refresh);
        assertTrue(chosen().startsWith("Mon 2 Mar 2026 · "), this::chosen);
    }

    private String chosen() {
        return lookup("#timeline-session")
                .queryAs(ComboBox.class)
                .getButtonCell()
                .getText();
    }

    @Test
    void whatWasDoneStandsInLineWithThePictureAndInATable() {
        assertTrue(lookup("#timeline-lanes").tryQuery().filter(Node::isVisible).isEmpty());
        interact(() -> {
            keep(Samples.smallTape("tape", MONDAY.plusMinutes(5)));
            keep(Samples.heat("heat", MONDAY.plusHours(6)));
            clock.set(MONDAY.plusHours(20));
            model.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
        var bars = List.copyOf(lookup(".course-mark").queryAllAs(Region.class));
        assertEquals(2, bars.size());
        double now = lookup(".chart-now").query().localToScene(0, 0).getX()
                + lookup(".chart-now").queryAs(Line.class).getStartX();
        var tape = bars.get(1).localToScene(bars.get(1).getLayoutBounds());
        assertEquals(now, tape.getMaxX(), 2, "tape that is on reaches to now");
        assertTrue(bars.get(0).localToScene(0, 0).getX() > tape.getMinX());
        var rows = lookup("#timeline-marks").<Mark>queryTableView().getItems();
        assertEquals(
                List.of(MarkKind.HEAT, MarkKind.TAPE),
                rows.stream().map(Mark::kind).toList());
        assertEquals(
                "Tape, left outer thigh: on since Mon 2 Mar, 17:35", rows.get(1).text(words()));
    }

    private static Words words() {
        return Words.of(
                Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.timeline.timeline", "app.easeback.ui.body.body");
    }

    @Test
    void aSessionOfAnotherYearIsToldWithIt() {
        clock.set(MONDAY.plusYears(1));
        interact(model::refresh);
        press("#replay-previous");
        assertEquals("Tue 3 Mar 2026, 08:30", text("#replay-moment"));
        var reasons = lookup(".reasons .label").queryAllAs(Label.class);
        assertTrue(reasons.stream().anyMatch(label -> label.getText().contains(" Mar 2026, ")), reasons::toString);
    }

    @Test
    void theNameOfASessionTakesTheLinesThatItNeeds() {
        var many = Samples.smallSession(
                "many",
                MONDAY.plusHours(1),
                MuscleCatalog.standard().muscles().stream()
                        .limit(12)
                        .map(muscle -> Samples.site(muscle.id(), Side.LEFT))
                        .toArray(Site[]::new));
        interact(() -> {
            keep(many);
            model.refresh();
        });
        interact(() -> model.chosenProperty().set(Optional.of(many.id())));
        WaitForAsyncUtils.waitForFxEvents();
        var choice = lookup("#timeline-session").queryAs(ComboBox.class);
        var name = (Text) choice.getButtonCell().lookup(".text");
        assertTrue(name.getText().endsWith(" + 9 more"), name::getText);
        assertTrue(name.getLayoutBounds().getWidth() < 900, () -> "width " + name.getLayoutBounds());
        double height = choice.getHeight();
        assertTrue(height > name.getLayoutBounds().getHeight(), () -> height + " high, with " + name.getLayoutBounds());
    }

    @Test
    void theMuscleThatIsLookedAtLiesOverTheOthers() {
        for (int site : List.of(0, 1, 0)) {
            clickOn("#timeline-key-" + site);
            var curves = List.copyOf(lookup(".chart-curve").<Node>queryAll());
            assertTrue(curves.getLast().getStyleClass().contains("site-" + site), curves::toString);
        }
    }

    @Test
    void theSliderStandsAtNowAndItsKeysGoThroughTime() {
        var slider = lookup("#replay-slider").queryAs(Slider.class);
        assertEquals("Tue 3 Mar, 13:30", text("#replay-moment"));
        assertFalse(isThere(".chart-then"));
        interact(slider::requestFocus);
        type(KeyCode.LEFT);
        assertEquals("Tue 3 Mar, 13:00", text("#replay-moment"));
        assertTrue(isThere(".chart-then"));
        type(KeyCode.PAGE_DOWN);
        assertEquals("Tue 3 Mar, 07:00", text("#replay-moment"));
        type(KeyCode.RIGHT);
        assertEquals("Tue 3 Mar, 07:30", text("#replay-moment"));
        type(KeyCode.HOME);
        assertEquals("Mon 2 Mar, 17:30", text("#replay-moment"));
        type(KeyCode.PAGE_UP);
        assertEquals("Mon 2 Mar, 23:30", text("#replay-moment"));
        assertEquals("Look back. Mon 2 Mar, 23:30: Gentle", slider.getAccessibleText());
        type(KeyCode.END);
        assertEquals("Tue 3 Mar, 13:30", text("#replay-moment"));
        assertEquals(slider.getMax(), slider.getValue());
    }

    @Test
    void theButtonsGoToJustAfterACheckInAndBackToNow() {
        press("#replay-previous");
        assertEquals("Tue 3 Mar, 08:30", text("#replay-moment"));
        press("#replay-previous");
        assertEquals("Mon 2 Mar, 20:00", text("#replay-moment"));
        assertTrue(lookup("#replay-previous").query().isDisabled());
        assertTrue(isThere(".later"));
        press("#replay-next");
        assertEquals("Tue 3 Mar, 08:30", text("#replay-moment"));
        assertFalse(isThere(".later"));
        press("#replay-now");
        assertEquals("Tue 3 Mar, 13:30", text("#replay-moment"));
        assertTrue(lookup("#replay-now").query().isDisabled());
    }

    @Test
    void theBandIsOfTheSorestSiteOrOfTheOneChosenInTheKey() {
        assertTrue(isThere("#timeline-band"));
        assertTrue(isThere(".band-wide.tint-0"));
        assertEquals(
                recovery.expected(SESSION, LEFT_THIGH, recovery.now()).steps().getFirst(), firstExpected());
        press("#timeline-key-1");
        assertTrue(isThere(".band-wide.tint-1"));
        assertFalse(isThere(".band-wide.tint-0"));
        assertEquals(
                recovery.expected(SESSION, RIGHT_NECK, recovery.now()).steps().getFirst(), firstExpected());
    }

    @Test
    void anArrowKeyChoosesInTheKey() {
        interact(() -> lookup("#timeline-key-0").query().requestFocus());
        type(KeyCode.RIGHT);
        assertTrue(isThere(".band-wide.tint-1"));
        type(KeyCode.RIGHT);
        assertTrue(isThere(".band-wide.tint-0"));
        type(KeyCode.RIGHT, KeyCode.SPACE);
        assertTrue(isThere(".band-wide.tint-1"));
        assertTrue(lookup("#timeline-key-1").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void theMapOfSorenessFollowsTheSlider() {
        assertEquals("left outer thigh: sore 3 of 10, level Gentle.", thighOnTheMap());
        press("#replay-previous");
        press("#replay-previous");
        assertEquals("left outer thigh: sore 4 of 10, level Gentle.", thighOnTheMap());
        interact(lookup("#replay-slider").queryAs(Slider.class)::requestFocus);
        type(KeyCode.HOME);
        assertEquals("left outer thigh: soreness not known now, level Gentle.", thighOnTheMap());
    }

    @Test
    void anUnusualCourseHasNoBandAndSaysSo() {
        interact(() -> {
            for (int hours = 24; hours <= 84; hours += 12) {
                keep(checkIn("at-" + hours, MONDAY.plusHours(hours), 8, 1));
            }
        });
        assertFalse(isThere("#timeline-band"));
        assertFalse(lookup("#timeline-band-key").query().isVisible());
        assertFalse(lookup("#timeline-expected").query().isVisible());
        assertTrue(lookup("#timeline-withheld").query().isVisible());
        interact(lookup("#replay-slider").queryAs(Slider.class)::requestFocus);
        type(KeyCode.HOME);
        assertTrue(isThere("#timeline-band"));
        assertFalse(lookup("#timeline-withheld").query().isVisible());
    }

    @Test
    void whileAWarningSignIsOpenNothingIsForecastAtAnyMoment() {
        assertTrue(isThere("#replay-window"));
        interact(() -> keep(Samples.warning("w", MONDAY.plusHours(20), Optional.empty())));
        assertNothingIsForecast();
        assertEquals("Stop", text("#replay-level"));
        interact(lookup("#replay-slider").queryAs(Slider.class)::requestFocus);
        type(KeyCode.HOME);
        assertNothingIsForecast();
        assertEquals("Gentle", text("#replay-level"));
        assertEquals("This no longer holds: a warning sign is open now.", text("#replay-overtaken"));
    }

    private void assertNothingIsForecast() {
        for (String gone : List.of("#timeline-band", "#timeline-band-key", "#timeline-expected", "#replay-window")) {
            assertFalse(isThere(gone), gone);
        }
        assertEquals("A warning sign is open, so there is no forecast.", text("#timeline-withheld"));
        assertTrue(isThere("#timeline-withheld"));
    }

    private String thighOnTheMap() {
        return text("#soreness-map-pointed").lines().findFirst().orElseThrow();
    }

    private void press(String id) {
        interact(lookup(id).queryAs(ButtonBase.class)::fire);
    }

    private Object firstExpected() {
        return lookup("#timeline-expected").queryAs(TableView.class).getItems().getFirst();
    }

    private boolean isThere(String query) {
        return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private static CheckIn checkIn(String id, ZonedDateTime at, int thigh, int neck) {
        return CheckIn.of(new Id(id), at, List.of(new Rating(LEFT_THIGH, thigh), new Rating(RIGHT_NECK, neck)));
    }

    /// Records an entry at the moment it names.
    private void keep(Entry entry) {
        clock.set(entry.recordedAt());
        journal.put(entry);
    }
}
