package app.easeback.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.body.drawing.Patch;
import app.easeback.ui.body.drawing.PatchNode;
import app.easeback.ui.body.list.MuscleCell;
import app.easeback.ui.body.list.MuscleList;
import app.easeback.ui.common.look.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The map and the list of one selection show the same, whoever changed it.
@Tag("fx")
class SameStateTest extends WindowTest {

    private static final int ACTIONS = 10_000;
    private static final List<Muscle> MUSCLES = MuscleCatalog.standard().muscles();

    private static final List<Side> SIDES = List.of(Side.values());

    private final Random random = new Random(5);
    private final BodySelection selection = new BodySelection();
    private final Words words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.body.body");

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
    }

    @Test
    void neitherEverShowsAnythingElseThanTheSelection() {
        interact(() -> {
            var map = new BodyMap(words, selection);
            var cells = laidOut(map, new MuscleList(words, selection));
            for (int i = 0; i < ACTIONS; i++) {
                act(map, cells);
                assertEquals(Set.copyOf(selection.sites()), ticked(cells), "list after action " + i);
                for (Patch patch : map.drawing().patches()) {
                    assertEquals(numbers(patch), shown(map.drawing().node(patch)), "map after action " + i);
                }
            }
        });
    }

    /// The cells of the list when it is high enough for every row to have one; more than a screen, so out of any
    /// window.
    private static List<MuscleCell> laidOut(BodyMap map, MuscleList list) {
        list.setMinWidth(400);
        var both = new HBox(map, list);
        Theme.apply(new Scene(both, 900, 4000), false);
        both.applyCss();
        both.layout();
        return List.copyOf(list.cells());
    }

    private void act(BodyMap map, List<MuscleCell> cells) {
        var patches = map.drawing().patches();
        var patch = patches.get(random.nextInt(patches.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> map.choose(Optional.of(patch), false);
            case 2 -> map.choose(Optional.of(patch), true);
            case 3, 4 -> tick(cells);
            default -> changeFromOutside();
        }
    }

    private void tick(List<MuscleCell> cells) {
        var muscle = MUSCLES.get(random.nextInt(MUSCLES.size()));
        var side = SIDES.get(random.nextInt(SIDES.size()));
        shownBy(cells)
                .filter(cell -> cell.muscle().orElseThrow().equals(muscle))
                .forEach(cell -> cell.box(side).fire());
    }

    private void changeFromOutside() {
        var sites = new ArrayList<>(selection.sites());
        if (sites.size() > 30) {
            selection.setAll(sites.subList(20, sites.size()));
        } else if (!sites.isEmpty()) {
            selection.remove(sites.get(random.nextInt(sites.size())));
        }
    }

    private static Stream<MuscleCell> shownBy(List<MuscleCell> cells) {
        return cells.stream().filter(cell -> cell.muscle().isPresent());
    }

    private static Set<Site> ticked(List<MuscleCell> cells) {
        var muscles = new HashSet<Muscle>();
        var ticked = new HashSet<Site>();
        shownBy(cells).forEach(cell -> {
            var muscle = cell.muscle().orElseThrow();
            muscles.add(muscle);
            for (Side side : Side.values()) {
                if (cell.box(side).isSelected()) {
                    ticked.add(new Site(muscle, side));
                }
            }
        });
        assertEquals(MUSCLES.size(), muscles.size());
        return ticked;
    }

    /// The numbers that belong on a patch, reckoned apart from the code under test.
    private String numbers(Patch patch) {
        var sites = selection.sites();
        return sites.stream()
                .filter(site -> patch.muscles().contains(site.muscle()))
                .filter(site -> site.side() == patch.side() || site.side() == Side.MIDLINE)
                .map(site -> Integer.toString(sites.indexOf(site) + 1))
                .collect(Collectors.joining(" · "));
    }

    private static String shown(PatchNode node) {
        assertEquals(node.badge().isVisible(), node.edge().getStyleClass().contains("chosen"));
        return node.badge().isVisible() ? node.badge().getText() : "";
    }
}
