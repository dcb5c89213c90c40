package app.easeback.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.HostileTexts;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.Walk;
import app.easeback.app.Walk.Place;
import app.easeback.app.Wirings;
import app.easeback.app.window.LocalisedWindow;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.intake.Import;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import app.easeback.ui.reminder.WindowNotifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody who presses, types and chooses at random, faster than the store answers, while time goes by and another
/// program writes. Nothing may go wrong, and a screen that has been there all the time has to say what one that is
/// made anew says. `-Deaseback.random-steps=5000`
/// goes on for longer, and `-Deaseback.random-seed=2` does something else.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class RandomUseTest extends WindowTest {

    private static final int STEPS = Integer.getInteger("easeback.random-steps", 60);

    private static final long SEED = Long.getLong("easeback.random-seed", 1);

    /// How many steps a message names.
    private static final int LAST = 12;

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T10:00+01:00[Europe/Berlin]");
    private static final Dimension2D SIZE = new Dimension2D(760, 600);

    /// Screens of which nothing stays as it was left, such as what is searched for or opened.
    private static final List<String> COMPARED = List.of("today", "timeline", "reminders");

    private static final List<String> TYPED =
            List.of("", "7", "12:30", "25:99", "03/03/2026", "-1", "1,5", "99999999999", "neck", "08:00");

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.DELETE,
            KeyCode.DIGIT7,
            KeyCode.F1,
            KeyCode.END);

    private static final List<KeyCode> WITH_CONTROL =
            List.of(KeyCode.Z, KeyCode.Z, KeyCode.S, KeyCode.S, KeyCode.N, KeyCode.ENTER, KeyCode.DIGIT1);

    private final SettableClock clock = new SettableClock(NOW);
    private final FxBackground worker = new FxBackground();
    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final Deque<String> last = new ArrayDeque<>();
    private final Logger log = Logger.getLogger("app.easeback");
    private final Handler listener = new Listener();
    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    private Stage stage;
    private SqliteStore store;
    private LocalisedWindow window;

    /// Notes what is logged as gone wrong.
    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord told) {
            if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
                trouble.add(told.getMessage() + " " + told.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Override
    public void start(Stage shown) throws Exception {
        stage = shown;
        store = worker.begin(() -> SqliteStore.open(folder.resolve("easeback.db")))
                .get();
        var sample = SampleData.of(NOW, SampleData.SEED, Language.ENGLISH);
        worker.begin(() -> new Import(new Journal(store, clock), store).run(sample, false))
                .get();
        log.addHandler(listener);
        Theme.loadFonts();
        window = new LocalisedWindow(Locale.UK, Language.Choice.SYSTEM, SIZE, this::wire);
        stage.setScene(window.scene());
        // The headless screen has 1000 x 1000 pixels and breaks beyond them.
        stage.setX(0);
        stage.setY(0);
        stage.sizeToScene();
        Theme.apply(stage.getScene(), false);
        window.wiring().tick();
        stage.show();
    }

    private Wiring wire(Words words) {
        var wiring =
                Wirings.of(store, folder, clock, words, worker, choice -> window.speak(choice), false, Computer.NONE);
        wiring.tellBy(new WindowNotifier(stage, Platform::runLater, wiring::chosen, () -> "Close"));
        return wiring;
    }

    @AfterEach
    void close() {
        log.removeHandler(listener);
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        worker.close();
        store.close();
    }

    @Test
    void nothingGoesWrongAndNothingSaysWhatIsOver() throws Exception {
        var before = onFx(() -> {
            var thread = Thread.currentThread();
            var handler = thread.getUncaughtExceptionHandler();
            thread.setUncaughtExceptionHandler((_, e) -> trouble.add(e.toString()));
            return handler;
        });
        try {
            use();
        } finally {
            onFx(() -> {
                Thread.currentThread().setUncaughtExceptionHandler(before);
                return true;
            });
        }
    }

    private void use() throws Exception {
        int compared = 0;
        for (int step = 0; step < STEPS; step++) {
            last.add(onFx(this::act));
            if (last.size() > LAST) {
                last.remove();
            }
            if (random.nextInt(3) > 0) {
                settle();
                compared += random.nextInt(5) == 0 && compare() ? 1 : 0;
            }
            assertEquals(List.of(), trouble, () -> "seed " + SEED + " after\n" + String.join("\n", last));
        }
        settle();
        assertEquals(List.of(), trouble);
        assertTrue(compared > STEPS / 30, "only " + compared + " screens were compared");
    }

    /// Does one thing.
    ///
    /// @return what
    private String act() {
        var nodes = new Place("", front())
                .nodes().stream().filter(node -> !node.isDisabled()).toList();
        return switch (random.nextInt(20)) {
            case 0, 1 -> type(nodes);
            case 2, 3 -> press(nodes);
            case 4 -> choose(nodes);
            case 5 -> later();
            case 6 -> elsewhere();
            case 7 -> speak();
            case 8, 9 -> go();
            default -> fire(nodes);
        };
    }

    /// What the mouse can reach: a dialog, or else the window or what stands over it.
    private Scene front() {
        var open = Window.getWindows().stream().filter(Window::isShowing).toList();
        Optional<Window> dialog = open.stream()
                .filter(one -> one instanceof Stage other && other.getModality() != Modality.NONE)
                .findFirst();
        return dialog.or(() -> random.nextBoolean() ? one(open) : Optional.of(stage))
                .orElse(stage)
                .getScene();
    }

    private String fire(List<Node> nodes) {
        return one(kind(nodes, ButtonBase.class))
                .map(button -> {
                    // The place where it stood, which what it does may change.
                    String name = Walk.name(button);
                    button.fire();
                    return "press " + name;
                })
                .orElse("no button");
    }

    private String type(List<Node> nodes) {
        return one(kind(nodes, TextInputControl.class).stream()
                        .filter(TextInputControl::isEditable)
                        .toList())
                .map(field -> {
                    var texts = random.nextInt(4) == 0 ? HostileTexts.all() : TYPED;
                    String text = one(texts).orElseThrow();
                    field.requestFocus();
                    field.replaceText(0, field.getLength(), text);
                    return "type “" + text + "” in " + Walk.name(field);
                })
                .orElse("no field");
    }

    private String press(List<Node> nodes) {
        one(nodes.stream().filter(Node::isFocusTraversable).toList()).ifPresent(Node::requestFocus);
        boolean control = random.nextInt(3) == 0;
        var code = one(control ? WITH_CONTROL : KEYS).orElseThrow();
        var scene = front();
        Node owner = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
        String name = Walk.name(owner);
        Event.fireEvent(
                owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getChar(), code, false, control, false, false));
        return (control ? "Ctrl " : "") + code + " on " + name;
    }

    private String choose(List<Node> nodes) {
        return one(nodes.stream().filter(RandomUseTest::canBeChosen).toList())
                .map(node -> {
                    switch (node) {
                        case ComboBox<?> box ->
                            box.getSelectionModel()
                                    .select(random.nextInt(box.getItems().size() + 1) - 1);
                        case DatePicker picker ->
                            picker.setValue(NOW.toLocalDate().minusDays(random.nextInt(30)));
                        case Slider slider ->
                            slider.setValue(
                                    slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
                        case TitledPane fold -> fold.setExpanded(!fold.isExpanded());
                        default -> throw new AssertionError(node);
                    }
                    return "choose in " + Walk.name(node);
                })
                .orElse("no choice");
    }

    private static boolean canBeChosen(Node node) {
        return node instanceof ComboBox<?>
                || node instanceof DatePicker
                || node instanceof Slider
                || node instanceof TitledPane;
    }

    private String later() {
        var time = Duration.ofMinutes(1L << random.nextInt(12));
        clock.pass(time);
        window.wiring().tick();
        return time + " later";
    }

    /// Another program adds or removes an entry.
    private String elsewhere() {
        var journal = new Journal(store, clock);
        boolean adds = random.nextBoolean();
        int soreness = random.nextInt(11);
        worker.run(
                () -> {
                    if (adds) {
                        var rating = new Rating(Samples.LEFT_THIGH, soreness);
                        journal.put(CheckIn.of(Id.random(), ZonedDateTime.now(clock), List.of(rating)));
                    } else {
                        store.sessions().all().stream().findFirst().ifPresent(journal::remove);
                    }
                    return adds;
                },
                _ -> window.wiring().changedElsewhere(),
                problem -> trouble.add(problem.toString()));
        return adds ? "a check-in elsewhere" : "a session deleted elsewhere";
    }

    private String speak() {
        var choice = one(List.of(Language.Choice.values())).orElseThrow();
        window.speak(choice);
        return "in " + choice;
    }

    private String go() {
        String screen = one(window.wiring().screens()).orElseThrow();
        window.wiring().navigation().go(screen);
        return "go to " + screen;
    }

    /// Whether the screen in view could be compared with the same screen of a window that is made anew.
    private boolean compare() throws Exception {
        String screen =
                onFx(() -> window.wiring().navigation().currentProperty().get());
        if (!COMPARED.contains(screen)) {
            return false;
        }
        onFx(() -> {
            window.wiring().tick();
            return screen;
        });
        var other = onFx(() -> {
            var wiring =
                    Wirings.of(store, folder, clock, window.wiring().words(), worker, _ -> {}, false, Computer.NONE);
            wiring.navigation().go(screen);
            Theme.apply(new Scene(wiring.window(), SIZE.getWidth(), SIZE.getHeight()), false);
            wiring.tick();
            return wiring;
        });
        settle();
        var missing = new ArrayList<>(onFx(() -> said(other.window().screen())));
        onFx(() -> said(window.wiring().window().screen())).forEach(missing::remove);
        assertEquals(List.of(), missing, () -> screen + " does not say this after\n" + String.join("\n", last));
        onFx(() -> {
            other.window().getScene().setRoot(new StackPane());
            return screen;
        });
        return true;
    }

    /// The labels of a screen, but for what is typed in it.
    private static List<String> said(Node node) {
        if (!node.isVisible() || node.getStyleClass().contains("check-in") || node instanceof TextInputControl) {
            return List.of();
        }
        var own = node instanceof Label label && label.getText() != null
                ? Stream.of(label.getText())
                : Stream.<String>of();
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> said(child).stream())
                : Stream.<String>of();
        return Stream.concat(own, below).filter(text -> !text.isBlank()).toList();
    }

    /// Waits until everything that was asked for so far is answered and shown.
    private void settle() throws Exception {
        for (int answers = 0; answers < 4; answers++) {
            worker.begin(() -> true).get();
            onFx(() -> true);
        }
        onFx(() -> {
            for (var open : Window.getWindows()) {
                open.getScene().getRoot().applyCss();
                open.getScene().getRoot().layout();
            }
            return true;
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private static <T> List<T> kind(List<Node> nodes, Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <T> Optional<T> one(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
