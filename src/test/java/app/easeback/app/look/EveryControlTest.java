package app.easeback.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.app.Walk;
import app.easeback.app.Walk.Place;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.TextSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever cannot see the window or has no mouse can use all of it: names, roles and help for a screen reader, and Tab
/// to everything in the order it is read, with the focus seen.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class EveryControlTest extends WindowTest {

    /// What a click on something that is no control does, and the keys that do the same.
    private static final Map<String, String> TWINS = Map.of(
            "story-line", "its button story-open",
            "session-card", "Enter in the list",
            "muscle-box", "Space in the list");

    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final double SLACK = 2;
    private static final double LEAST_HEIGHT = 24;

    @TempDir
    private Path folder;

    private Stage stage;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> looksSeen = new LinkedHashSet<>();
    private final Set<String> mouse = new LinkedHashSet<>();
    private int controls;
    private int steps;
    private int byArrows;
    private double weakest = Double.MAX_VALUE;

    @Override
    public void start(Stage window) {
        stage = window;
    }

    @Test
    void isNamedReachedAndSeen() {
        interact(() -> Walk.through(stage, folder, false, TextSize.USUAL, place -> {
            names(place);
            pictures(place);
            mouse(place);
            tab(place);
        }));
        System.out.println("Scene walk: " + controls + " controls named, " + steps + " steps by Tab, " + byArrows
                + " controls by arrow keys, " + mouse.size() + " kinds of mouse handlers with keys");
        assertTrue(controls > 500 && steps > 300);
        assertTrue(found.isEmpty(), () -> String.join("\n", found));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsTheFocus(boolean dark) {
        interact(() -> Walk.through(stage, folder, dark, TextSize.USUAL, this::focusIsSeen));
        System.out.println("Scene walk in " + (dark ? "dark" : "light") + ": " + looksSeen.size()
                + " looks of the focus (the weakest %.1f times what is asked)".formatted(weakest));
        assertTrue(looksSeen.size() > 20);
        assertTrue(found.isEmpty(), () -> String.join("\n", found));
    }

    @Test
    void whatHasNoNameIsFound() {
        interact(() -> {
            var nameless = new Button();
            nameless.setId("nameless");
            names(new Place("made up", new Scene(new VBox(nameless))));
        });
        assertEquals(1, found.size());
    }

    private void names(Place place) {
        for (Node node : place.nodes()) {
            if (!node.isFocusTraversable() || node.isDisabled()) {
                continue;
            }
            controls++;
            expect(place, node, !NO_ROLE.contains(node.getAccessibleRole()), "has no role");
            String name = nameOf(place, node);
            expect(place, node, !name.isBlank() && !name.equals(node.getId()), "has no name");
            boolean helped = place.nodes().stream()
                    .anyMatch(other -> node.getId() != null
                            && (node.getId() + "-help").equals(other.getId())
                            && other instanceof Label label
                            && !label.getText().isEmpty());
            expect(place, node, !helped || node.getAccessibleHelp() != null, "does not say its help");
            expect(
                    place,
                    node,
                    isLargeEnough(node),
                    "is only " + node.getLayoutBounds().getHeight() + " pixels high");
        }
    }

    /// Whether what is clicked is 24 pixels high, which WCAG 2.2 asks for.
    private static boolean isLargeEnough(Node node) {
        boolean small = node instanceof CheckBox || node.getStyleClass().contains("guide-link");
        return !small || !isStop(node) || node.getLayoutBounds().getHeight() >= LEAST_HEIGHT;
    }

    private static String nameOf(Place place, Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return place.nodes().stream()
                .filter(other -> other instanceof Label label && node.equals(label.getLabelFor()))
                .map(other -> ((Label) other).getText())
                .findFirst()
                .orElse("");
    }

    private void pictures(Place place) {
        for (Node node : place.nodes()) {
            if (node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW) {
                String said = node.getAccessibleText();
                expect(place, node, said != null && !said.isBlank(), "is a picture that says nothing");
            }
            if ("timeline-chart".equals(node.getId())) {
                boolean twin = place.scene().lookup("#timeline-tables") instanceof TitledPane fold
                        && (!fold.isExpanded() || isFilled(fold.lookup("#timeline-table")));
                expect(place, node, twin, "has no table of the same");
            }
        }
    }

    private static boolean isFilled(Node node) {
        return node instanceof TableView<?> table && !table.getItems().isEmpty();
    }

    private void mouse(Place place) {
        for (Node node : place.nodes()) {
            if (node.getOnMouseClicked() != null && !(node instanceof Control)) {
                var twin = TWINS.keySet().stream()
                        .filter(node.getStyleClass()::contains)
                        .findFirst();
                twin.ifPresent(mouse::add);
                expect(place, node, twin.isPresent(), "is for the mouse alone");
            }
        }
    }

    /// Presses Tab until it is back at the start.
    private void tab(Place place) {
        var stops = place.nodes().stream().filter(EveryControlTest::isStop).toList();
        if (stops.isEmpty()) {
            return;
        }
        var reached = new ArrayList<Node>();
        stops.getFirst().requestFocus();
        for (int i = 0; i <= 2 * stops.size(); i++) {
            Node now = place.scene().getFocusOwner();
            if (now == null || reached.contains(now)) {
                break;
            }
            if (!reached.isEmpty()) {
                order(place, reached.getLast(), now);
            }
            reached.add(now);
            steps++;
            now.requestFocusTraversal(TraversalDirection.NEXT);
            place.scene().getRoot().layout();
        }
        for (Node stop : stops) {
            boolean byArrows = reached.stream().anyMatch(other -> isReachedByArrows(place, stop, other));
            // The list of muscles hands the focus on to a box in it.
            boolean within = reached.stream().anyMatch(other -> isWithin(other, stop));
            expect(place, stop, within || byArrows || !isStop(stop), "is not reached by Tab");
        }
    }

    /// Presses the arrow keys in a group that Tab reached, forth and back, until they have gone all the way.
    private boolean isReachedByArrows(Place place, Node stop, Node reached) {
        if (!inOneGroup(stop, reached)) {
            return false;
        }
        for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DOWN, KeyCode.UP)) {
            reached.requestFocus();
            var seen = new ArrayList<Node>();
            for (Node now = reached; !seen.contains(now) && inOneGroup(now, reached); now = focusOwner(place)) {
                seen.add(now);
                Walk.press(now, arrow);
            }
            if (seen.contains(stop)) {
                byArrows++;
                return true;
            }
        }
        return false;
    }

    private static Node focusOwner(Place place) {
        return place.scene().getFocusOwner();
    }

    private static boolean isWithin(Node node, Node parent) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(parent::equals);
    }

    /// Of buttons of which one is chosen Tab reaches one, and the arrow keys the others.
    private static boolean inOneGroup(Node one, Node other) {
        return one instanceof ToggleButton first
                && other instanceof ToggleButton second
                && first.getToggleGroup() != null
                && first.getToggleGroup().equals(second.getToggleGroup());
    }

    /// A stop is below the one before, or right of it, or at the top of what stands to the right. The sidebar is a
    /// place of its own that comes after the screen.
    private void order(Place place, Node before, Node now) {
        var from = before.localToScene(before.getLayoutBounds());
        var to = now.localToScene(now.getLayoutBounds());
        boolean above = to.getMaxY() <= from.getMinY() + SLACK;
        boolean sidebar = now.getStyleClass().contains("nav-button");
        boolean right = to.getMinX() >= from.getMinX() + SLACK;
        expect(place, now, !above || right || sidebar, "comes after what stands below it: " + Walk.name(before));
    }

    private static boolean isStop(Node node) {
        boolean stop = node.isFocusTraversable() && !node.isDisabled();
        for (Node each = node; stop && each != null; each = each.getParent()) {
            stop = each.isVisible();
        }
        return stop;
    }

    /// Looks at pictures with and without the focus: enough of what changes has to stand out 3:1 from what was there
    /// before and from what is beside it.
    private void focusIsSeen(Place place) {
        for (Node node : place.nodes()) {
            String kind = node.getTypeSelector() + node.getStyleClass();
            if (isStop(node) && node instanceof Parent parent && !looksSeen.contains(kind)) {
                node.requestFocus();
                place.scene().getRoot().layout();
                FocusLook.of(place.scene(), parent).ifPresent(look -> {
                    looksSeen.add(kind);
                    weakest = Math.min(weakest, look.strong() / look.wanted());
                    expect(
                            place,
                            node,
                            look.strong() >= look.wanted(),
                            "with the focus has %.0f pixels that stand out 3:1, of %.0f"
                                    .formatted(look.strong(), look.wanted()));
                });
            }
        }
    }

    private void expect(Place place, Node node, boolean holds, String otherwise) {
        if (!holds) {
            found.add(place.name() + ": " + Walk.name(node) + " " + otherwise);
        }
    }
}
