package app.easeback.ui.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notice.Choice;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The longest reminder there is, in the smallest window.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class ToastTest extends WindowTest {

    private static final Notice LONG = new Notice(
            "check-in",
            "Avant l’entraînement : à quel point est-ce endolori maintenant ?",
            "Il y a 26 heures que vos muscles « extérieur de la cuisse gauche » et « haut de l’épaule droite » ont été"
                    + " traités. Un coup d’œil dit si l’entraînement de ce soir leur convient.",
            Optional.empty(),
            List.of(
                    new Notice.Button(Choice.OPEN, "Faire le point maintenant"),
                    new Notice.Button(Choice.SNOOZE, "Me le rappeler plus tard"),
                    new Notice.Button(Choice.SKIP, "Pas aujourd’hui")));

    private static final double SLACK = 0.5;

    /// Longer than the bar slides.
    private static final Duration SLIDE = Duration.millis(400);

    private Stage stage;
    private WindowNotifier notifier;

    @Override
    public void start(Stage window) {
        stage = window;
        Theme.loadFonts();
        stage.setScene(new Scene(new StackPane(), 900, 600));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        notifier = new WindowNotifier(stage, Runnable::run, (_, _) -> {}, () -> "Fermer", () -> false);
    }

    @AfterEach
    void closeIt() {
        interact(() -> notifier.close(LONG.key()));
    }

    @ParameterizedTest
    @EnumSource
    void allOfItIsInTheWindow(TextSize size) throws Exception {
        interact(() -> {
            Theme.apply(stage.getScene(), false, size);
            notifier.show(LONG);
        });
        letMove(SLIDE);
        var window = new BoundingBox(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        var bar = lookup(".notification-bar").query();
        for (String part : List.of(".toast .button", ".toast .label", ".notification-bar > .button")) {
            assertTrue(!lookup(part).queryAll().isEmpty(), part);
            for (Node node : lookup(part).queryAll()) {
                assertTrue(contains(window, onScreen(node)), node + " at " + onScreen(node));
                assertTrue(contains(onScreen(bar), onScreen(node)), node + " outside of " + onScreen(bar));
            }
        }
        for (Node label : lookup(".toast .label").queryAll()) {
            assertEquals(((Label) label).getText(), ((Text) label.lookup(".text")).getText());
        }
        if (size == TextSize.USUAL) {
            double width = lookup(".toast").query().getLayoutBounds().getWidth();
            assertTrue(width <= 784 + SLACK, width + " wide");
        }
    }

    @Test
    void whatWasClosedByItsCrossIsHeldNoMore() throws Exception {
        interact(() -> notifier.show(LONG));
        letMove(SLIDE);
        assertEquals(Set.of(LONG.key()), notifier.onScreen());
        interact(() -> lookup(".notification-bar > .button").queryButton().fire());
        letMove(SLIDE);
        assertEquals(Set.of(), notifier.onScreen());
    }

    @Test
    void aNoticeThatTakesThePlaceOfAnotherCanBeClosed() throws Exception {
        interact(() -> {
            notifier.show(LONG);
            notifier.show(LONG);
        });
        letMove(SLIDE);
        assertEquals(1, lookup(".toast").queryAll().size());
        interact(() -> notifier.close(LONG.key()));
        assertTrue(lookup(".toast").tryQuery().isEmpty());
    }

    @Test
    void theNewestStandsAtTheFootAndTheOthersAboveIt() throws Exception {
        var other = new Notice("heat", "Chaleur", "Maintenant", Optional.empty(), LONG.buttons());
        interact(() -> {
            notifier.show(LONG);
            notifier.show(other);
        });
        letMove(SLIDE);
        var bars = lookup(".notification-bar").queryAll().stream()
                .map(ToastTest::onScreen)
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .toList();
        assertEquals(2, bars.size());
        assertEquals(15, bars.getLast().getMinY() - bars.getFirst().getMaxY(), SLACK);
        assertEquals(15, stage.getHeight() - bars.getLast().getMaxY(), SLACK);
        interact(() -> notifier.close(other.key()));
        assertEquals(15, distanceToTheFoot(), SLACK);
    }

    @Test
    void itStaysInTheWindowThatIsMoved() throws Exception {
        interact(() -> notifier.show(LONG));
        letMove(SLIDE);
        interact(() -> {
            stage.setX(60);
            stage.setY(40);
        });
        letMove(SLIDE);
        assertEquals(15, distanceToTheFoot(), SLACK);
        assertEquals(15, onScreen(lookup(".notification-bar").query()).getMinX() - stage.getX(), SLACK);
    }

    @Test
    void itStaysInTheWindowThatIsMadeNarrower() throws Exception {
        interact(() -> notifier.show(LONG));
        letMove(SLIDE);
        interact(() -> stage.setWidth(600));
        letMove(SLIDE);
        var bar = onScreen(lookup(".notification-bar").query());
        double room = stage.getX() + stage.getWidth() - bar.getMaxX();
        assertTrue(room >= 15 - SLACK, room + " beside it");
        assertEquals(15, distanceToTheFoot(), SLACK);
    }

    private double distanceToTheFoot() {
        return stage.getY()
                + stage.getHeight()
                - onScreen(lookup(".notification-bar").query()).getMaxY();
    }

    /// Such as Escape, which leaves a form.
    @Test
    void noKeyThatIsPressedInTheWindowIsCaught() throws Exception {
        var pressed = new AtomicReference<>(KeyCode.UNDEFINED);
        interact(() -> {
            stage.getScene().setOnKeyPressed(event -> pressed.set(event.getCode()));
            notifier.show(LONG);
        });
        letMove(SLIDE);
        interact(() -> Event.fireEvent(
                stage.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertEquals(KeyCode.ESCAPE, pressed.get());
        assertEquals(Set.of(LONG.key()), notifier.onScreen());
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - SLACK
                && inner.getMaxX() <= outer.getMaxX() + SLACK
                && inner.getMinY() >= outer.getMinY() - SLACK
                && inner.getMaxY() <= outer.getMaxY() + SLACK;
    }
}
