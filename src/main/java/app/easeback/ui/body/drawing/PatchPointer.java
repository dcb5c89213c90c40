package app.easeback.ui.body.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Changes which patch is pointed at: by the mouse, and by the arrow keys to the next one in that direction.
final class PatchPointer {

    /// How many times more a distance counts to the side than in the direction of the key.
    private static final double ASIDE = 2.5;

    private final BodyDrawing drawing;

    PatchPointer(BodyDrawing drawing) {
        this.drawing = drawing;
        drawing.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(drawing.at(event.getX(), event.getY())));
        drawing.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            if (!drawing.isFocused()) {
                point(Optional.empty());
            }
        });
        drawing.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        drawing.focusedProperty().subscribe(focused -> {
            if (!focused) {
                point(Optional.empty());
            }
        });
    }

    private void point(Optional<Patch> patch) {
        drawing.currentProperty().set(patch);
    }

    private void keyPressed(KeyEvent event) {
        Point2D direction = switch (event.getCode()) {
            case LEFT -> new Point2D(-1, 0);
            case RIGHT -> new Point2D(1, 0);
            case UP -> new Point2D(0, -1);
            case DOWN -> new Point2D(0, 1);
            default -> Point2D.ZERO;
        };
        if (!direction.equals(Point2D.ZERO)) {
            event.consume();
            var from = drawing.currentProperty().get();
            point(
                    from.isEmpty()
                            ? Optional.of(drawing.patches().getFirst())
                            : next(drawing.patches(), from.get(), direction).or(() -> from));
        }
    }

    /// The next of `patches` in a direction; empty where there is none.
    static Optional<Patch> next(List<Patch> patches, Patch from, Point2D direction) {
        Point2D start = BodyDrawing.centre(from);
        return patches.stream()
                .filter(patch -> BodyDrawing.centre(patch).subtract(start).dotProduct(direction) > 1)
                .min(Comparator.comparingDouble(
                        patch -> effort(BodyDrawing.centre(patch).subtract(start), direction)));
    }

    private static double effort(Point2D way, Point2D direction) {
        return way.dotProduct(direction)
                + ASIDE * Math.abs(way.crossProduct(direction).getZ());
    }
}
