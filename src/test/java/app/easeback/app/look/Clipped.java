package app.easeback.app.look;

import app.easeback.app.Walk;
import app.easeback.app.Walk.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds what cannot be read where it stands: text that was cut short, and what sticks
/// out of a parent or of the window where nothing scrolls.
public final class Clipped {

    /// Pixels of rounding that nobody sees.
    private static final double SLACK = 1.5;

    /// The least height of something that scrolls, in pixels: four lines of the largest text.
    private static final double LEAST_HEIGHT = 140;

    /// What shows words only where there is room, and says them all in an accessible text and a tooltip or beside:
    /// the strip of phases, and the muscles in a day of the calendar.
    private static final List<String> MAY_BE_CUT = List.of("phase", "day-muscles");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private static final List<String> SCROLLING = List.of("viewport", "clipped-container");

    /// Where it was seen first, by what was found.
    private final Map<String, String> found = new LinkedHashMap<>();
    private final List<String> sideways = new ArrayList<>();
    private int texts;
    private int heights;
    private int words;

    /// Looks at everything that is shown in `place`.
    public void look(Place place) {
        for (Node node : place.nodes()) {
            if (node instanceof Labeled labeled && isWritten(labeled)) {
                texts++;
                cutShort(labeled).ifPresent(shown -> report(place, node, "shows only “" + shown + "”"));
                drawn(labeled).ifPresent(text -> text(place, labeled, text));
            }
            if (node instanceof Text text && isWords(text) && !(text.getParent() instanceof Labeled)) {
                heights++;
                outside(text)
                        // The space at the end of a line of a flow stands outside of it.
                        .filter(where -> !(text.getParent() instanceof TextFlow) || where.endsWith("down"))
                        .ifPresent(where -> report(place, text, "“" + text.getText() + "” sticks out of " + where));
                brokenWord(text).ifPresent(word -> report(place, text, "breaks “" + word + "”"));
            }
            if (node instanceof ScrollBar bar
                    && bar.getOrientation() == Orientation.HORIZONTAL
                    && bar.getParent() instanceof ScrollPane) {
                sideways.add(place.name() + ": " + Walk.name(bar.getParent()));
            }
            if ((node instanceof Labeled || node instanceof Control) && !isPartOfControl(node)) {
                outside(node).ifPresent(where -> report(place, node, "sticks out of " + where));
            }
            boolean scrolls = node instanceof ScrollPane || node instanceof ListView;
            if (scrolls && !isPartOfControl(node)) {
                squeezed((Control) node).ifPresent(why -> report(place, node, why));
            }
        }
    }

    /// What was found, one line each with the place where it was seen first.
    public List<String> found() {
        return found.entrySet().stream()
                .map(what -> what.getValue() + ": " + what.getKey())
                .toList();
    }

    /// The pages that scroll sideways; at the usual size none should.
    List<String> sideways() {
        return sideways;
    }

    /// How many texts were looked at.
    public int texts() {
        return texts;
    }

    /// How many texts were measured in height.
    int heights() {
        return heights;
    }

    /// How many words in texts of several lines were looked at.
    int words() {
        return words;
    }

    /// Whether all lines of a text have room, and no word goes on in the next line.
    private void text(Place place, Labeled labeled, Text text) {
        heights++;
        Bounds drawn = labeled.sceneToLocal(text.localToScene(text.getLayoutBounds()));
        if (drawn.getMinY() < -SLACK || drawn.getMaxY() > labeled.getHeight() + SLACK) {
            report(place, labeled, "is %.0f high and its text %.0f".formatted(labeled.getHeight(), drawn.getHeight()));
        }
        brokenWord(text).ifPresent(word -> report(place, labeled, "breaks “" + word + "”"));
    }

    /// A word of which the end stands in another line than its beginning.
    private Optional<String> brokenWord(Text text) {
        // In a flow JavaFX tells the carets of another text; a flow is as wide as the page, and no word is.
        if (text.getParent() instanceof TextFlow
                || text.getLayoutBounds().getHeight() < 2 * text.getFont().getSize()) {
            return Optional.empty();
        }
        var word = WORD.matcher(text.getText());
        while (word.find()) {
            words++;
            if (Math.abs(lineOf(text, word.start()) - lineOf(text, word.end() - 1)) > SLACK) {
                return Optional.of(word.group());
            }
        }
        return Optional.empty();
    }

    private static double lineOf(Text text, int character) {
        return Stream.of(text.caretShape(character, true))
                .filter(MoveTo.class::isInstance)
                .mapToDouble(element -> ((MoveTo) element).getY())
                .findFirst()
                .orElse(0);
    }

    private static boolean isWords(Text text) {
        return text.getText() != null
                && !text.getText().isBlank()
                && ancestors(text).noneMatch(parent -> parent instanceof TextInputControl || isIcon(parent))
                && !isIcon(text);
    }

    private static boolean isIcon(Node node) {
        return node instanceof FontIcon;
    }

    private void report(Place place, Node node, String what) {
        String text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        found.putIfAbsent(Walk.name(node) + text + " " + what, place.name());
    }

    private static boolean isWritten(Labeled labeled) {
        boolean onlyPicture = labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        boolean mayBeCut = MAY_BE_CUT.stream().anyMatch(labeled.getStyleClass()::contains);
        return labeled.getText() != null && !labeled.getText().isBlank() && !onlyPicture && !mayBeCut;
    }

    /// The text as it is drawn, where that is not the whole text.
    private static Optional<String> cutShort(Labeled labeled) {
        return drawn(labeled).map(Text::getText).filter(text -> !words(text).equals(words(labeled.getText())));
    }

    private static Optional<Text> drawn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .filter(child -> child.getStyleClass().contains("text"))
                .map(Text.class::cast)
                .findFirst();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean isPartOfControl(Node node) {
        return ancestors(node)
                .anyMatch(parent ->
                        parent instanceof Control && !(parent instanceof ScrollPane) && !(parent instanceof ListView));
    }

    /// What the node sticks out of: its parent, or what clips it. What scrolls brings it into view along, and sideways
    /// only where it has a bar for that.
    private static Optional<String> outside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            Bounds room = parent.localToScene(parent.getLayoutBounds());
            boolean isNext = parent.equals(node.getParent()) && node.isManaged();
            boolean scrolls = !isNext && SCROLLING.stream().anyMatch(parent.getStyleClass()::contains);
            boolean clips = scrolls || parent.getParent() == null || parent.getClip() != null;
            boolean across = bounds.getMinX() < room.getMinX() - SLACK || bounds.getMaxX() > room.getMaxX() + SLACK;
            boolean along = bounds.getMinY() < room.getMinY() - SLACK || bounds.getMaxY() > room.getMaxY() + SLACK;
            if ((isNext || clips) && ((across && !(scrolls && scrollsSideways(parent))) || (along && !scrolls))) {
                return Optional.of(Walk.name(parent) + (across ? " sideways" : " up or down"));
            }
            if (scrolls) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean scrollsSideways(Parent viewport) {
        return ancestors(viewport)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .filter(pane -> pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER)
                .isPresent();
    }

    private static Optional<String> squeezed(Control control) {
        return control.getHeight() < LEAST_HEIGHT
                ? Optional.of("is only " + Math.round(control.getHeight()) + " high")
                : Optional.empty();
    }

    private static Stream<Parent> ancestors(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Parent::getParent);
    }
}
