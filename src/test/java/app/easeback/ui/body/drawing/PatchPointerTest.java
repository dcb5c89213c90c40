package app.easeback.ui.body.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class PatchPointerTest {

    private static final List<Point2D> DIRECTIONS =
            List.of(new Point2D(-1, 0), new Point2D(1, 0), new Point2D(0, -1), new Point2D(0, 1));

    private final List<Patch> patches = Figure.standard().patches();

    @Test
    void theArrowKeysReachEveryPatch() {
        var reached = new HashSet<Patch>();
        var open = new ArrayDeque<Patch>(List.of(patches.getFirst()));
        while (!open.isEmpty()) {
            var patch = open.remove();
            if (reached.add(patch)) {
                DIRECTIONS.forEach(way -> PatchPointer.next(patches, patch, way).ifPresent(open::add));
            }
        }
        assertEquals(Set.copyOf(patches), reached);
    }
}
