package app.easeback.ui.body.drawing;

import app.easeback.core.body.Side;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Both views of the body side by side, as large as there is room for. It shows what it is told to, and knows
/// which patch is pointed at, by mouse or by keyboard.
public final class BodyDrawing extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double CAPTION = 24;
    private static final double MARGIN = 4;
    private static final double WIDTH_OF_BOTH = 4 * Figure.HALF_WIDTH;
    private static final double SIDE_X = 88;
    private static final double SIDE_Y = 52;

    private final double height;
    private final Hit hit = new Hit(Figure.standard());
    private final Group figures = new Group();
    private final Scale zoom = new Scale();
    private final Map<Patch, PatchNode> nodes = new LinkedHashMap<>();
    private final Map<Label, Point2D> captions = new LinkedHashMap<>();
    private final ObjectProperty<Optional<Patch>> current = new SimpleObjectProperty<>(Optional.empty());

    private Runnable fired = () -> {};

    /// @param height the height that it asks for, in pixels; it asks for more where its words need that
    public BodyDrawing(Words words, double height) {
        this.height = height;
        getStyleClass().add("body-drawing");
        setFocusTraversable(true);
        figures.getTransforms().add(zoom);
        figures.setManaged(false);
        getChildren().add(figures);
        var figure = Figure.standard();
        draw(figure.outlines(), "body-outline");
        figure.patches().forEach(this::add);
        draw(figure.grooves(), "body-groove");
        draw(figure.lines(), "body-line");
        nodes.values().forEach(node -> whileVisible(node.badge()));
        for (BodyView view : BodyView.values()) {
            caption(words.text(view == BodyView.FRONT ? "body.front" : "body.back"), "body-view", middle(view), 0);
            boolean facing = view == BodyView.FRONT;
            side(words, facing ? Side.RIGHT : Side.LEFT, middle(view) - SIDE_X);
            side(words, facing ? Side.LEFT : Side.RIGHT, middle(view) + SIDE_X);
        }
        current.subscribe((before, now) -> {
            before.ifPresent(patch -> node(patch).edge().pseudoClassStateChanged(CURRENT, false));
            now.ifPresent(patch -> node(patch).edge().pseudoClassStateChanged(CURRENT, true));
        });
        new PatchPointer(this);
    }

    /// Sets what happens when a screen reader presses the drawing.
    public void onFired(Runnable action) {
        fired = action;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fired.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// The patch that is pointed at; empty while none is.
    public ObjectProperty<Optional<Patch>> currentProperty() {
        return current;
    }

    /// All patches, in the order of the drawing.
    public List<Patch> patches() {
        return List.copyOf(nodes.keySet());
    }

    public PatchNode node(Patch patch) {
        return Objects.requireNonNull(nodes.get(patch));
    }

    /// Where the badge of a patch stands, in units of the drawing.
    static Point2D centre(Patch patch) {
        var surface = patch.surface();
        double x = patch.isMirrored() ? -surface.badgeX() : surface.badgeX();
        return new Point2D(middle(surface.view()) + x, surface.badgeY());
    }

    /// The patch at a place of this node, or the nearest one if that is close by.
    public Optional<Patch> at(double x, double y) {
        return hit.at(figures.parentToLocal(x, y));
    }

    /// The x of the middle line of a view, in units of the drawing.
    static double middle(BodyView view) {
        return view == BodyView.FRONT ? Figure.HALF_WIDTH : 3 * Figure.HALF_WIDTH;
    }

    private void draw(List<Figure.Line> lines, String style) {
        lines.forEach(line -> figures.getChildren().add(path(line.view(), line.path(), style)));
    }

    private void add(Patch patch) {
        var edge = path(patch.surface().view(), patch.surface().path(), "surface");
        if (patch.isMirrored()) {
            edge.getTransforms().add(new Scale(-1, 1));
        }
        edge.setId(("body-" + patch.surface().id() + "-" + patch.side()).toLowerCase(Locale.ROOT));
        figures.getChildren().add(edge);
        nodes.put(patch, new PatchNode(edge));
    }

    /// Keeps a badge in the scene only while it is seen. Few of them are at a time; the others would cost
    /// styling at each visit.
    private void whileVisible(Label badge) {
        badge.visibleProperty().subscribe(visible -> {
            if (visible) {
                getChildren().add(badge);
            } else {
                getChildren().remove(badge);
            }
        });
    }

    private static SVGPath path(BodyView view, String data, String style) {
        var path = new SVGPath();
        path.setContent(data);
        path.setTranslateX(middle(view));
        path.setMouseTransparent(true);
        path.getStyleClass().add(style);
        return path;
    }

    private void side(Words words, Side side, double x) {
        caption(words.text("body.side." + side), "body-side", x, SIDE_Y);
    }

    private void caption(String text, String style, double x, double y) {
        var label = Labels.styled(text, style);
        label.setMouseTransparent(true);
        captions.put(label, new Point2D(x, y));
        getChildren().add(label);
    }

    /// The height that was asked for, or more where the names of the sides would run into one another between
    /// the figures.
    @Override
    protected double computePrefHeight(double width) {
        double widest = captions.keySet().stream()
                .filter(caption -> caption.getStyleClass().contains("body-side"))
                .mapToDouble(caption -> caption.prefWidth(-1))
                .max()
                .orElse(0);
        double scale = (widest + 2 * MARGIN) / (2 * (Figure.HALF_WIDTH - SIDE_X));
        return Math.max(height, scale * Figure.HEIGHT + CAPTION + 2 * MARGIN);
    }

    @Override
    protected double computePrefWidth(double height) {
        double high = height < 0 ? prefHeight(-1) : height;
        return (high - CAPTION - 2 * MARGIN) / Figure.HEIGHT * WIDTH_OF_BOTH;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.max(
                0.01, Math.min(getWidth() / WIDTH_OF_BOTH, (getHeight() - CAPTION - 2 * MARGIN) / Figure.HEIGHT));
        zoom.setX(scale);
        zoom.setY(scale);
        figures.setLayoutX((getWidth() - scale * WIDTH_OF_BOTH) / 2);
        figures.setLayoutY(CAPTION + MARGIN);
        captions.forEach((label, place) -> {
            if (place.getY() == 0) {
                putAbove(label, place);
            } else {
                centre(label, place);
            }
        });
        nodes.forEach((patch, node) -> {
            if (node.badge().isVisible()) {
                centre(node.badge(), centre(patch));
            }
        });
    }

    private void putAbove(Label label, Point2D place) {
        label.setLayoutY(Math.rint(centreAcross(label, place).getY() - CAPTION));
    }

    private void centre(Label label, Point2D place) {
        label.setLayoutY(Math.rint(centreAcross(label, place).getY() - label.getHeight() / 2));
    }

    /// Gives a label its size, and puts its middle at the x of a place of the drawing.
    ///
    /// @return that place, in pixels
    private Point2D centreAcross(Label label, Point2D place) {
        Point2D middle = figures.localToParent(place);
        label.autosize();
        label.setLayoutX(Math.rint(middle.getX() - label.getWidth() / 2));
        return middle;
    }
}
