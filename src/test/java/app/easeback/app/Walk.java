package app.easeback.app;

import app.easeback.Samples;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.WindowTexts;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import app.easeback.core.guide.Topic;
import app.easeback.core.intake.Import;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A walk through the real window for the checks of accessibility: every screen there is, without data, with data,
/// with an open warning sign and Today with two muscles that differ, as it comes and with everything opened that opens,
/// and the forms, pages and dialogs that
/// stand behind a button. On the FX thread.
public final class Walk {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 3, 11, 30, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    /// One state of the window, or of a dialog over it.
    ///
    /// @param name says which: `sample today opened`
    public record Place(String name, Scene scene) {

        /// Every node that is shown, parents first, in the order of the scene graph.
        public List<Node> nodes() {
            var shown = new ArrayList<Node>();
            collect(scene.getRoot(), shown);
            return shown;
        }

        private static void collect(Node node, List<Node> shown) {
            if (node.isVisible() && node.getOpacity() > 0) {
                shown.add(node);
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().forEach(child -> collect(child, shown));
                }
            }
        }
    }

    /// What the store holds.
    private enum Data {
        EMPTY,
        SAMPLE,
        WARNED,
        /// Two muscles that were needled together, of which one is sore.
        APART
    }

    private final Stage stage;
    private final Path folder;
    private final Words words;
    private final boolean dark;
    private final TextSize textSize;
    private final Consumer<Place> look;

    /// @param folder for throw-away stores
    /// @param look is shown each state
    private Walk(Stage stage, Path folder, Words words, boolean dark, TextSize textSize, Consumer<Place> look) {
        this.stage = stage;
        this.folder = folder;
        this.words = words;
        this.dark = dark;
        this.textSize = textSize;
        this.look = look;
    }

    /// Walks through everything in English.
    public static void through(Stage stage, Path folder, boolean dark, TextSize textSize, Consumer<Place> look) {
        through(stage, folder, WindowTexts.in(Language.ENGLISH, Locale.UK), dark, textSize, look);
    }

    /// Walks through everything.
    public static void through(
            Stage stage, Path folder, Words words, boolean dark, TextSize textSize, Consumer<Place> look) {
        var walk = new Walk(stage, folder, words, dark, textSize, look);
        for (Data data : Data.values()) {
            walk.through(data);
        }
    }

    private void through(Data data) {
        String kind = data.name().toLowerCase(Locale.ROOT);
        var clock = Clock.fixed(NOW.toInstant(), NOW.getZone());
        try (var thread = new StoreThread();
                var store = thread.got(() -> SqliteStore.open(folder.resolve(kind + "-" + dark + textSize + ".db")))) {
            thread.got(() -> fill(store, clock, data));
            Theme.loadFonts();
            var computer = Computer.NONE.with(store, new DataFolder(folder), clock);
            var wiring = Wirings.of(store, folder, clock, words, thread, _ -> {}, true, computer);
            wiring.tick();
            var scene = new Scene(wiring.window(), WIDTH, HEIGHT);
            Theme.apply(scene, dark, textSize);
            stage.setScene(scene);
            // The headless screen has 1000 x 1000 pixels.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            for (String screen : data == Data.APART ? List.of("today") : wiring.screens()) {
                wiring.navigation().go(screen);
                see(kind + " " + screen);
                openAll();
                see(kind + " " + screen + " opened");
            }
            if (data == Data.SAMPLE) {
                behindButtons(wiring, kind);
            }
            stage.hide();
        }
    }

    private void behindButtons(Wiring wiring, String kind) {
        wiring.navigation().go("guide");
        for (Topic topic : Topic.values()) {
            settle();
            fire("#guide-topic-" + topic.name());
            see(kind + " guide " + topic);
        }
        wiring.navigation().go("sessions");
        settle();
        fire("#session-look-calendar");
        see(kind + " calendar");
        fire("#session-look-list");
        settle();
        var list = (ListView<?>) stage.getScene().lookup("#session-list");
        list.getSelectionModel().select(0);
        press(list, KeyCode.ENTER);
        see(kind + " page of a session");
        fire("#page-entries .entry-row > .button");
        dialogs(kind + " check-in editor");
        wiring.repeatLastSession();
        see(kind + " session form");
        openAll();
        see(kind + " session form opened");
        press(stage.getScene().getRoot(), KeyCode.F1);
        dialogs(kind + " shortcuts");
    }

    private void see(String name) {
        settle();
        look.accept(new Place(name, stage.getScene()));
    }

    /// Shows the dialogs that stand over the window, and closes them.
    private void dialogs(String name) {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage dialog && !dialog.equals(stage)) {
                settle(dialog.getScene().getRoot());
                look.accept(new Place(name, dialog.getScene()));
                dialog.hide();
            }
        }
    }

    private void settle() {
        settle(stage.getScene().getRoot());
    }

    private static void settle(Parent root) {
        // What a layout adds, such as the cells of a list, has its looks only with the next one.
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /// Opens folds, and presses whatever stays pressed and stands alone: what opens by it is there then.
    private void openAll() {
        for (int depth = 0; depth < 3; depth++) {
            settle();
            for (Node node : new Place("", stage.getScene()).nodes()) {
                if (node instanceof TitledPane fold) {
                    fold.setExpanded(true);
                } else if (node instanceof ToggleButton toggle
                        && toggle.getToggleGroup() == null
                        && !toggle.isSelected()
                        && !toggle.getStyleClass().contains("nav-button")) {
                    toggle.fire();
                }
            }
        }
    }

    private void fire(String selector) {
        var button = stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + selector));
        button.fire();
    }

    public static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private Data fill(SqliteStore store, Clock clock, Data data) {
        if (data == Data.EMPTY) {
            return data;
        }
        var journal = new Journal(store, clock);
        if (data == Data.APART) {
            var then = NOW.minusHours(20);
            journal.put(Samples.smallSession("apart", then, Samples.LEFT_THIGH, Samples.RIGHT_NECK));
            journal.put(CheckIn.of(
                    Id.random(),
                    NOW.minusHours(1),
                    List.of(new Rating(Samples.LEFT_THIGH, 7), new Rating(Samples.RIGHT_NECK, 0))));
            return data;
        }
        new Import(journal, store).run(SampleData.of(NOW, SampleData.SEED, words.language()), false);
        if (data == Data.WARNED) {
            journal.put(new CheckIn(
                    Id.random(),
                    NOW,
                    NOW,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(Symptom.SHORT_OF_BREATH),
                    Optional.empty(),
                    Optional.empty()));
        }
        return data;
    }

    /// A node as a message names it: by the ids and classes on the way to it.
    public static String name(Node node) {
        return Stream.iterate(node, candidate -> candidate.getParent() != null, Node::getParent)
                .limit(4)
                .map(Walk::shortName)
                .toList()
                .reversed()
                .toString();
    }

    private static String shortName(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getTypeSelector() + id + "." + String.join(".", node.getStyleClass());
    }
}
