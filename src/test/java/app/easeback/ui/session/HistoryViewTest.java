package app.easeback.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.session.ImsSession;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class HistoryViewTest extends WindowTest {

    private final SessionBench bench = new SessionBench();

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        bench.keep(Samples.smallSession("old", Samples.MONDAY.minusDays(20)));
        bench.keep(Samples.smallSession("new", Samples.MONDAY));
        bench.journal.put(Samples.smallCheckIn("one", Samples.MONDAY.plusHours(2), 4));
        bench.journal.put(Samples.smallCheckIn("two", Samples.MONDAY.plusHours(5), 6));
        var view = bench.view();
        var scene = new Scene(view.build(), 800, 900);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void aPageOpensByKeyboardAndACheckInDeletedOnItComesBack() {
        select(0);
        type(KeyCode.ENTER);
        assertEquals("6 of 10", text("page-worst"));
        assertEquals("not yet", text("page-full"));
        focus("entry-two-delete");
        type(KeyCode.SPACE);
        assertEquals("4 of 10", text("page-worst"));
        assertTrue(node("entry-one-delete").isFocused(), "the one that took its place");
        interact(bench.notices::undo);
        assertEquals("6 of 10", text("page-worst"));
        type(KeyCode.ESCAPE);
        assertTrue(node("session-list").isFocused());
    }

    @Test
    void theCountOfAllFollowsAlsoWhereTheNewOneDoesNotMatch() {
        interact(() -> bench.list.filters().searchProperty().set("thigh"));
        String before = text("session-count");
        interact(() -> bench.keep(Samples.smallSession("neck", Samples.MONDAY.minusDays(1), Samples.RIGHT_NECK)));
        assertEquals(before.replace("of 2", "of 3"), text("session-count"));
        assertTrue(before.contains("of 2"), before);
    }

    @Test
    void whatIsDoneElsewhereIsAskedForThere() {
        clickOn("#session-repeat-last");
        clickOn("#session-1-repeat");
        select(0);
        type(KeyCode.R, KeyCode.ENTER);
        clickOn("#page-repeat").clickOn("#page-timeline");
        interact(() -> node("entry-one-edit").requestFocus());
        type(KeyCode.SPACE);
        assertEquals(
                List.of("new", "old", "new", "new"),
                bench.repeated.stream().map(session -> session.id().value()).toList());
        assertEquals(1, bench.onTimeline.size());
        assertEquals("one", bench.edited.getFirst().id().value());
    }

    @Test
    void aClickOnARowOpensItsPageAndEditReturnsToIt() {
        clickOn("#session-list .session-card");
        clickOn("#page-edit");
        assertTrue(bench.form.editingProperty().get());
        type(KeyCode.ESCAPE);
        assertTrue(exists("page-title"));
        clickOn("#page-delete");
        assertEquals("old", bench.onlySession().id().value());
        assertTrue(exists("session-list"));
    }

    @Test
    void aDoubleClickOnTheBinDeletesOneSession() {
        doubleClickOn("#session-0-delete");
        assertEquals("old", bench.onlySession().id().value());
    }

    @Test
    void onADayTheFocusGoesToWhatTakesThePlaceOfADeletedCheckIn() {
        clickOn("#session-look-calendar").clickOn("#day-2026-03-02");
        focus("entry-one-delete");
        type(KeyCode.SPACE);
        assertTrue(node("entry-two-delete").isFocused());
        interact(bench.notices::undo);
        assertTrue(node("entry-two-delete").isFocused());
    }

    @Test
    void aDoubleClickOnTheBinOfACheckInDeletesOne() {
        clickOn("#session-look-calendar").clickOn("#day-2026-03-02");
        // The second press is where the next check-in stands by then.
        clickOn("#entry-one-delete").clickOn("#entry-two-delete");
        assertEquals(1, bench.store.checkIns().all().size());
    }

    @Test
    void deleteHeldDownDeletesOneSession() {
        select(0);
        fire(KeyEvent.KEY_PRESSED);
        fire(KeyEvent.KEY_PRESSED);
        assertEquals("old", bench.onlySession().id().value());
        fire(KeyEvent.KEY_RELEASED);
        fire(KeyEvent.KEY_PRESSED);
        assertTrue(bench.store.sessions().all().isEmpty());
    }

    private void fire(EventType<KeyEvent> type) {
        interact(() ->
                node("session-list").fireEvent(new KeyEvent(type, "", "", KeyCode.DELETE, false, false, false, false)));
    }

    @Test
    void theCalendarIsWalkedByKeyboardAndOpensAPage() {
        clickOn("#session-look-calendar");
        assertTrue(node("day-2026-03-03").isFocused());
        type(KeyCode.PAGE_UP);
        assertEquals("February 2026", text("calendar-month"));
        assertTrue(node("day-2026-02-03").isFocused());
        type(KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("Thursday 12 February", text("calendar-day-title"));
        type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.DOWN);
        type(KeyCode.UP);
        assertEquals("Tuesday 10 February", text("calendar-day-title"));
        type(KeyCode.ENTER);
        assertTrue(exists("page-title"));
        type(KeyCode.ESCAPE);
        assertTrue(node("day-2026-02-10").isFocused());
    }

    @Test
    void aClickOnADayShowsWhatIsOnIt() {
        clickOn("#session-look-calendar");
        clickOn("#day-2026-03-02");
        assertTrue(exists("open-new"));
        assertTrue(exists("entry-two-delete"));
        clickOn("#open-new");
        assertTrue(exists("page-title"));
    }

    @Test
    void theCountFollowsWhatIsLookedForAndOneButtonShowsAllAgain() {
        assertEquals("2 sessions", text("session-count"));
        interact(() -> bench.list.filters().timeProperty().set(new TimeFilter.InYear(2026)));
        clickOn("#session-search").write("some").press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals("", lookup("#session-search").queryAs(TextField.class).getText());
        clickOn("#session-search").write("nowhere");
        assertEquals("0 of 2 sessions", text("session-count"));
        clickOn("#session-search-clear");
        assertEquals("2 sessions", text("session-count"));
        assertFalse(node("session-filter-clear").isVisible());
        assertTrue(node("session-search").isFocused());
    }

    @Test
    void noCellIsMadeToMeasureRowsOutOfView() {
        var cells = lookup(".session-cell").queryAll();
        assertTrue(cells.size() >= 2, cells.size() + " cells");
        assertTrue(cells.stream().allMatch(Node::isVisible));
    }

    @Test
    void ofAThousandSessionsOnlyTheRowsInViewHaveCells() {
        keepAThousand();
        ListView<?> list = lookup("#session-list").query();
        assertEquals(1002, list.getItems().size());
        interact(() -> {
            list.scrollTo(500);
            list.layout();
            list.scrollTo(1000);
            list.layout();
        });
        interact(() -> bench.list.filters().searchProperty().set("thigh"));
        int cells = lookup(".session-cell").queryAll().size();
        assertTrue(cells < 40, cells + " cells");
        assertTrue(bench.uses < 200, "courses are read for rows in view only: " + bench.uses);
    }

    @Test
    void theEndKeyShowsTheLastRowToItsEnd() {
        keepAThousand();
        select(0);
        type(KeyCode.END);
        interact(() -> {});
        var list = node("session-list");
        double bottom = list.localToScene(list.getBoundsInLocal()).getMaxY();
        double lastRow = lookup(".session-cell").queryAll().stream()
                .filter(Node::isVisible)
                .mapToDouble(cell -> cell.localToScene(cell.getBoundsInLocal()).getMaxY())
                .max()
                .orElseThrow();
        assertEquals(bottom, lastRow, 1.5);
    }

    private void keepAThousand() {
        interact(() -> bench.journal.together(() -> {
            for (int i = 0; i < 1000; i++) {
                bench.journal.put(many(i));
            }
            return 1000;
        }));
    }

    private static ImsSession many(int i) {
        return Samples.smallSession("many-" + i, Samples.MONDAY.minusDays(30 + i * 3L));
    }

    private void select(int row) {
        ListView<?> list = lookup("#session-list").query();
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(row);
        });
    }

    private void focus(String id) {
        interact(() -> node(id).requestFocus());
    }

    private boolean exists(String id) {
        return lookup("#" + id).tryQuery().isPresent();
    }

    private String text(String id) {
        return lookup("#" + id).queryAs(Label.class).getText();
    }

    private Node node(String id) {
        return lookup("#" + id).query();
    }
}
