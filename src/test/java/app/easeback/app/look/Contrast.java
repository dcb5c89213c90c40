package app.easeback.app.look;

import app.easeback.app.Walk;
import app.easeback.app.Walk.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// The contrast, by WCAG 2.2 (1.4.3 and 1.4.11), of all text and of the marks and edges that have to be seen, against
/// what is painted behind them. What is disabled is exempt, as in WCAG.
final class Contrast {

    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double SHAPE = 3;

    /// From these sizes on text is large, in pixels: 18 pt, or 14 pt when it is bold.
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.66;

    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    /// Lines and dots of the charts that carry meaning; the grid behind them only helps the eye.
    private static final List<String> MARKS = List.of(
            "spark-line",
            "spark-dot",
            "chart-minimum",
            "chart-now",
            "chart-then",
            "chart-curve",
            "course-full",
            "level-rim");

    /// Told by an icon, by the colour of their words, or, as the days of a calendar, by their place in a grid.
    private static final List<String> FLAT = List.of("flat", "nav-button", "calendar-day");

    private final Map<String, String> found = new LinkedHashMap<>();
    private int texts;
    private int shapes;
    private int edges;

    /// Looks at everything that is shown in `place`.
    void look(Place place) {
        for (Node node : place.nodes()) {
            if (isExempt(node)) {
                continue;
            }
            switch (node) {
                case FontIcon icon -> shape(place, icon, icon.getIconColor());
                case Text text when isWords(text) -> text(place, text);
                case Line line when isMark(line) -> shape(place, line, line.getStroke());
                case Polyline line when isMark(line) -> shape(place, line, line.getStroke());
                case Circle dot when dot.getStyleClass().contains("level-rim") -> shape(place, dot, dot.getStroke());
                case Circle dot when isMark(dot) -> shape(place, dot, dot.getFill());
                case TextInputControl input -> edge(place, input);
                case Control control when isTold(control) -> edge(place, control);
                case Region box when box.getStyleClass().contains("box") -> edge(place, box);
                case Region mark
                when mark.getStyleClass().contains("site-mark") ->
                    fills(mark).ifPresent(colour -> shape(place, mark, colour));
                default -> {}
            }
        }
    }

    List<String> found() {
        return List.copyOf(found.values());
    }

    int texts() {
        return texts;
    }

    int shapes() {
        return shapes;
    }

    /// The contrast of two opaque colours: 1 to 21 (WCAG 2.2, “contrast ratio”).
    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// What is painted behind a node: the ancestors’ fills, the nearest on top, over white.
    static Color behind(Node node) {
        Color below = node.getParent() == null ? Color.WHITE : behindAndIn(node.getParent());
        return below;
    }

    private static Color behindAndIn(Node node) {
        Color behind = behind(node);
        return node instanceof Region region ? over(region.getBackground(), behind, node.getOpacity()) : behind;
    }

    private static Color over(Background background, Color behind, double opacity) {
        Color result = behind;
        if (background != null) {
            for (BackgroundFill fill : background.getFills()) {
                result = over(colour(fill.getFill()), result, opacity);
            }
        }
        return result;
    }

    private static Color over(Color top, Color below, double opacity) {
        return below.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity() * opacity);
    }

    /// Of a gradient, which here only shades or hatches, its first colour.
    private static Color colour(Paint paint) {
        return switch (paint) {
            case Color color -> color;
            case LinearGradient gradient ->
                gradient.getStops().stream().findFirst().map(Stop::getColor).orElse(Color.TRANSPARENT);
            case null, default -> Color.TRANSPARENT;
        };
    }

    private void text(Place place, Text text) {
        texts++;
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold")
                || text.getFont().getFamily().contains("Semi Bold");
        double size = text.getFont().getSize();
        boolean large = size >= LARGE || (bold && size >= LARGE_BOLD);
        check(place, text, colour(text.getFill()), large ? LARGE_TEXT : TEXT, "“" + text.getText() + "”");
    }

    private void shape(Place place, Node node, Paint paint) {
        shapes++;
        check(place, node, colour(paint), SHAPE, node.getTypeSelector());
    }

    /// How many edges of controls were looked at.
    int edges() {
        return edges;
    }

    /// The edge of a control or a box against what is around it: its border, or else the fill that shows where it ends.
    private void edge(Place place, Region region) {
        edges++;
        Color around = behind(region);
        double best = 1;
        if (region.getBorder() != null) {
            for (var stroke : region.getBorder().getStrokes()) {
                best = Math.max(best, ratio(over(colour(stroke.getTopStroke()), around, 1), around));
            }
        }
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                best = Math.max(best, ratio(over(colour(fill.getFill()), around, 1), around));
            }
        }
        if (best < SHAPE) {
            report(place, region, "edge", best, around);
        }
    }

    private void check(Place place, Node node, Color colour, double least, String what) {
        Color behind = behind(node);
        Color seen = over(colour, behind, opacity(node));
        double ratio = ratio(seen, behind);
        if (ratio < least) {
            report(place, node, what + " " + seen, ratio, behind);
        }
    }

    private void report(Place place, Node node, String what, double ratio, Color behind) {
        String name = Walk.name(node).replaceAll("#[\\w-]+", "");
        found.putIfAbsent(
                name + behind, "%s: %s %s on %s has %.2f : 1".formatted(place.name(), name, what, behind, ratio));
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    private static boolean isExempt(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.isDisabled() || each.getPseudoClassStates().contains(DISABLED)) {
                return true;
            }
        }
        return false;
    }

    /// Whether its edge, or the colour that fills it, tells that it is a control. What is flat is told by its icon
    /// or by the colour of its words; the boxes of check boxes are looked at themselves.
    private static boolean isTold(Control control) {
        return switch (control) {
            case CheckBox _, RadioButton _, Hyperlink _ -> false;
            case ButtonBase button ->
                FLAT.stream().noneMatch(button.getStyleClass()::contains) && !(button.getParent() instanceof Control);
            case ComboBoxBase<?> _ -> true;
            default -> false;
        };
    }

    private static boolean isWords(Text text) {
        return text.getText() != null && !text.getText().isBlank();
    }

    private static boolean isMark(Node node) {
        return MARKS.stream().anyMatch(node.getStyleClass()::contains);
    }

    private static Optional<Color> fills(Region region) {
        return Optional.ofNullable(region.getBackground())
                .map(background -> colour(background.getFills().getLast().getFill()));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
