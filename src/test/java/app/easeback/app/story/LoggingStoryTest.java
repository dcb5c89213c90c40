package app.easeback.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.app.StoreThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.Rating;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.WindowTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logging as it is done all the time, once by the mouse alone and once by the keyboard alone, with every action
/// counted.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class LoggingStoryTest extends WindowTest {

    private final SettableClock clock =
            new SettableClock(ZonedDateTime.of(2026, 3, 2, 17, 30, 0, 0, ZoneId.of("Europe/Berlin")));

    @TempDir
    private Path folder;

    private final StoreThread thread = new StoreThread();
    private SqliteStore store;
    private Wiring wiring;
    private int actions;

    @Override
    public void start(Stage stage) {
        store = thread.got(() -> SqliteStore.open(folder.resolve("easeback.db")));
        wiring = Wirings.of(store, folder, clock, thread, Computer.NONE);
        Wirings.show(stage, wiring, 980, 860);
    }

    @AfterEach
    void closeTheStore() {
        interact(() -> {
            wiring.window().getScene().getWindow().hide();
        });
        thread.close();
        store.close();
    }

    @Test
    void byMouseAlone() {
        click("#today-empty-log");
        for (String patch : List.of("thigh-front-left", "thigh-front-right", "calf-left", "low-back-outer-right")) {
            click("#body-" + patch);
        }
        click("#muscle-0-twitches-many");
        click("#muscle-1-twitches-few");
        click("#muscle-2-twitches-none");
        click("#muscle-3-twitches-many");
        click("#session-save");
        assertActions(10, "to log four muscles with twitches");
        assertEquals(
                List.of(
                        "rectus-femoris LEFT",
                        "rectus-femoris RIGHT",
                        "gastrocnemius LEFT",
                        "iliocostalis-lumborum RIGHT"),
                names(newest()));
        assertEquals(
                List.of(
                        Twitches.About.SIX_OR_MORE,
                        Twitches.About.ONE_TO_FIVE,
                        Twitches.counted(0),
                        Twitches.About.SIX_OR_MORE),
                newest().muscles().stream()
                        .map(TreatedMuscle::twitches)
                        .flatMap(Optional::stream)
                        .toList());

        tomorrow();
        goTo("today");
        click("#repeat-last");
        click("#session-save");
        assertActions(2, "to repeat the last session");
        assertEquals(2, thread.got(() -> store.sessions().all()).size());

        tomorrow();
        goTo("today");
        for (Node scale : scales()) {
            click("#" + scale.getId() + "-2");
        }
        click("#check-in-save");
        assertActions(5, "to check in four muscles, each in a region of its own");
        assertEquals(
                List.of(2, 2, 2, 2),
                thread.got(() -> store.checkIns().all()).getFirst().ratings().stream()
                        .map(Rating::soreness)
                        .toList());

        goTo("sessions");
        actions = 0;
        click("#session-0-edit");
        click("#muscle-0-twitches-few");
        click("#session-save");
        assertActions(3, "to edit");
        assertEquals(
                Optional.of(Twitches.About.ONE_TO_FIVE),
                newest().muscles().getFirst().twitches());

        click("#session-0-delete");
        assertEquals(1, thread.got(() -> store.sessions().all()).size());
        click("#notice-undo");
        assertActions(2, "to delete and to undo");
        assertEquals(2, thread.got(() -> store.sessions().all()).size());

        click("#session-search");
        actions = 0;
        write("quads");
        assertEquals(2, rows());
    }

    @Test
    void byKeyboardAlone() {
        keys(KeyCode.CONTROL, KeyCode.N);
        text("quads");
        key(KeyCode.DOWN, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE);
        text("calf");
        key(KeyCode.DOWN, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE);
        keys(KeyCode.CONTROL, KeyCode.S);
        assertActions(19, "to log four muscles");
        assertEquals(
                List.of("rectus-femoris LEFT", "rectus-femoris RIGHT", "gastrocnemius LEFT", "gastrocnemius RIGHT"),
                names(newest()));

        tomorrow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        key(KeyCode.R);
        assertEquals("", lookup("#muscle-list-search").queryAs(TextField.class).getText());
        keys(KeyCode.CONTROL, KeyCode.S);
        assertActions(3, "to repeat the last session");
        assertEquals(names(thread.got(() -> store.sessions().all()).getFirst()), names(newest()));

        tomorrow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        interact(() -> scales().getFirst().requestFocus());
        for (int i = 0; i < scales().size(); i++) {
            key(KeyCode.DIGIT3);
            if (i < scales().size() - 1) {
                key(KeyCode.TAB);
            }
        }
        keys(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                4, thread.got(() -> store.checkIns().all()).getFirst().ratings().size());
        actions = 0;

        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        key(KeyCode.DELETE);
        assertActions(2, "to delete");
        assertEquals(1, thread.got(() -> store.sessions().all()).size());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, thread.got(() -> store.sessions().all()).size());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), thread.got(() -> store.checkIns().all()), "the check-in before it");
        assertActions(2, "to undo two changes");

        key(KeyCode.E);
        assertTrue(lookup("#session-save").tryQuery().isPresent());
        key(KeyCode.ESCAPE);
        assertTrue(lookup("#session-list").tryQuery().isPresent());
    }

    @Test
    void aSessionLoggedWhileTheClockWasAheadIsCorrectedFromToday() {
        clock.pass(Duration.ofDays(1));
        click("#today-empty-log");
        click("#body-calf-left");
        click("#session-now");
        click("#session-save");
        clock.pass(Duration.ofDays(-1));
        interact(wiring::tick);
        goTo("today");
        assertTrue(lookup("#today-empty-log").query().isVisible(), "it does not count");
        click("#session-ahead-act");
        click("#session-now");
        click("#session-save");
        assertEquals(clock.instant(), newest().at().toInstant());
        goTo("today");
        assertFalse(lookup("#session-ahead").query().isVisible());
        assertFalse(lookup("#today-empty-log").tryQuery().isPresent(), "it counts");
    }

    private List<Node> scales() {
        return Stream.of(lookup(".soreness-scale").queryAll())
                .flatMap(Set::stream)
                .filter(scale -> scale.getId().startsWith("sore-"))
                .toList();
    }

    private int rows() {
        return lookup("#session-list").queryAs(ListView.class).getItems().size();
    }

    private void tomorrow() {
        clock.pass(Duration.ofHours(20));
        interact(wiring::tick);
    }

    private void goTo(String screen) {
        interact(() -> wiring.navigation().go(screen));
        actions = 0;
    }

    private void assertActions(int most, String what) {
        System.out.printf("%d actions %s%n", actions, what);
        assertTrue(actions <= most, actions + " actions " + what);
        actions = 0;
    }

    private ImsSession newest() {
        return thread.got(() -> store.sessions().all()).getLast();
    }

    private static List<String> names(ImsSession session) {
        return session.sites().stream().map(LoggingStoryTest::name).toList();
    }

    private static String name(Site site) {
        return site.muscle().id() + " " + site.side();
    }

    /// A click; turning the wheel of the mouse until the thing is in view is none.
    private void click(String id) {
        interact(() -> bringIntoView(lookup(id).query()));
        clickOn(id);
        actions++;
    }

    private static void bringIntoView(Node node) {
        Node parent = node;
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        if (parent instanceof ScrollPane pane) {
            pane.layout();
            double height = pane.getContent().getLayoutBounds().getHeight();
            double view = pane.getViewportBounds().getHeight();
            double middle = pane.getContent()
                    .sceneToLocal(node.localToScene(node.getLayoutBounds()))
                    .getCenterY();
            pane.setVvalue(Math.clamp((middle - view / 2) / Math.max(1, height - view), 0, 1));
            pane.layout();
        }
    }

    private void key(KeyCode... codes) {
        for (KeyCode code : codes) {
            type(code);
            actions++;
        }
    }

    private void keys(KeyCode... together) {
        push(together);
        actions++;
    }

    private void text(String typed) {
        write(typed);
        actions += typed.length();
    }
}
