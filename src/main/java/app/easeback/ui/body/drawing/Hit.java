package app.easeback.ui.body.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.shape.SVGPath;

/// Finds the patch that is meant by a point of the drawing. Narrow patches can also be hit from beside them.
final class Hit {

    private static final double[] REACHES = {2, 4, 6, 8, 10};
    private static final int DIRECTIONS = 16;

    private final Map<Surface, SVGPath> shapes = new LinkedHashMap<>();

    Hit(Figure figure) {
        for (Surface surface : figure.surfaces()) {
            var shape = new SVGPath();
            shape.setContent(surface.path());
            shapes.put(surface, shape);
        }
    }

    /// The patch at a point, or else the nearest one within reach.
    Optional<Patch> at(Point2D point) {
        var view = point.getX() < 2 * Figure.HALF_WIDTH ? BodyView.FRONT : BodyView.BACK;
        double x = point.getX() - BodyDrawing.middle(view);
        return surface(view, Math.abs(x), point.getY()).map(surface -> Patch.of(surface, x < 0));
    }

    private Optional<Surface> surface(BodyView view, double x, double y) {
        Optional<Surface> found = exactly(view, x, y);
        for (double reach : REACHES) {
            for (int i = 0; i < DIRECTIONS && found.isEmpty(); i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                found = exactly(view, x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            }
        }
        return found;
    }

    private Optional<Surface> exactly(BodyView view, double x, double y) {
        return shapes.entrySet().stream()
                .filter(entry ->
                        entry.getKey().view() == view && entry.getValue().contains(x, y))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
