package app.easeback.ui.body.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.ui.body.BodySelection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Apart
class FigureTest {

    /// The drawing is scaled to this part of its size when the whole map is 420 pixels high.
    private static final double SMALLEST = 0.6;

    private static final double EASY_TO_HIT = 14 * 14;

    private final Hit hit = new Hit(Figure.standard());

    @ParameterizedTest
    @MethodSource("muscles")
    void everyMuscleIsReachedOnBothSidesByClicksAlone(Muscle muscle) {
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            assertTrue(Figure.standard().patches().stream().anyMatch(patch -> reached(patch, new Site(muscle, side))));
        }
    }

    private static Stream<Muscle> muscles() {
        return MuscleCatalog.standard().muscles().stream();
    }

    private static boolean reached(Patch patch, Site site) {
        var selection = new BodySelection();
        return patch.muscles().stream().anyMatch(_ -> {
            selection.click(patch);
            return selection.isChosen(site);
        });
    }

    @Test
    void noSurfaceNamesAMuscleTwiceAndNoTwoHaveTheSameName() {
        var names = new HashSet<String>();
        for (Surface surface : Figure.standard().surfaces()) {
            assertEquals(surface.muscles().size(), new HashSet<>(surface.muscles()).size(), surface.id());
            assertFalse(surface.muscles().isEmpty(), surface.id());
            assertTrue(names.add(surface.id()), surface.id());
        }
    }

    @Test
    void leftIsThePatientsOwn() {
        var front = patch("thigh-outer", Side.LEFT);
        var back = patch("thigh-outer-back", Side.LEFT);
        assertTrue(BodyDrawing.centre(front).getX() > BodyDrawing.middle(BodyView.FRONT));
        assertTrue(BodyDrawing.centre(back).getX() < BodyDrawing.middle(BodyView.BACK));
    }

    @Test
    void theHalvesAreMirrorImages() {
        for (BodyView view : BodyView.values()) {
            double middle = BodyDrawing.middle(view);
            for (double x = 1; x < Figure.HALF_WIDTH; x += 3) {
                for (double y = 0; y < Figure.HEIGHT; y += 3) {
                    var right = hit.at(new Point2D(middle + x, y));
                    var left = hit.at(new Point2D(middle - x, y));
                    assertEquals(right.map(Patch::surface), left.map(Patch::surface));
                    assertTrue(
                            right.isEmpty() || right.get().side() != left.get().side());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("patches")
    void aNumberStandsOnThePatchItIsAbout(Patch patch) {
        assertEquals(Optional.of(patch), hit.at(BodyDrawing.centre(patch)));
    }

    private static Stream<Patch> patches() {
        return Figure.standard().patches().stream();
    }

    @Test
    void everyPatchIsLargeEnoughToHitAtTheSmallestSize() {
        var pixels = new HashMap<Surface, Integer>();
        double step = 1 / SMALLEST;
        for (BodyView view : BodyView.values()) {
            for (double x = 0; x < Figure.HALF_WIDTH; x += step) {
                for (double y = -10; y < Figure.HEIGHT + 10; y += step) {
                    hit.at(new Point2D(BodyDrawing.middle(view) + x, y))
                            .ifPresent(patch -> pixels.merge(patch.surface(), 1, Integer::sum));
                }
            }
        }
        var small = pixels.entrySet().stream()
                .filter(entry -> entry.getValue() < EASY_TO_HIT)
                .map(entry -> Map.entry(entry.getKey().id(), entry.getValue()))
                .toList();
        assertEquals(List.of(), small);
        assertEquals(Figure.standard().surfaces().size(), pixels.size());
    }

    private static Patch patch(String id, Side side) {
        return patches()
                .filter(patch -> patch.surface().id().equals(id) && patch.side() == side)
                .findFirst()
                .orElseThrow();
    }
}
