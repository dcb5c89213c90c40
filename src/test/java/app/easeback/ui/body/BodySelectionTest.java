package app.easeback.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.ui.body.drawing.Figure;
import app.easeback.ui.body.drawing.Patch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodySelectionTest {

    private static final Patch ARM = patch("upper-arm-front");
    private static final Patch LEG = patch("lower-leg-inner");
    private static final Site BICEPS = site("biceps-brachii", Side.LEFT);
    private static final Site BRACHIALIS = site("brachialis", Side.LEFT);
    private static final Site GASTROCNEMIUS = site("gastrocnemius", Side.LEFT);
    private static final Site SOLEUS = site("soleus", Side.LEFT);
    private static final Site TIBIALIS = site("tibialis-posterior", Side.LEFT);

    private final BodySelection selection = new BodySelection();

    @Test
    void clicksGoThroughTheMusclesOfAPatchFromTheSurfaceAndEndWithNone() {
        assertEquals(Optional.of(BICEPS), selection.next(ARM));
        selection.click(ARM);
        assertEquals(List.of(BICEPS), selection.sites());
        assertEquals(Optional.of(BRACHIALIS), selection.next(ARM));
        selection.click(ARM);
        assertEquals(List.of(BRACHIALIS), selection.sites());
        assertEquals(Optional.empty(), selection.next(ARM));
        selection.click(ARM);
        assertEquals(List.of(), selection.sites());
    }

    @Test
    void theNextMuscleTakesThePlaceOfTheOneBefore() {
        selection.click(ARM);
        selection.click(LEG);
        selection.click(ARM);
        assertEquals(List.of(BRACHIALIS, GASTROCNEMIUS), selection.sites());
        assertEquals(1, selection.numberOf(BRACHIALIS));
        assertEquals(0, selection.numberOf(BICEPS));
    }

    @Test
    void aMuscleThatIsChosenAlreadyIsSkipped() {
        selection.choose(SOLEUS);
        selection.choose(GASTROCNEMIUS);
        selection.click(LEG);
        assertEquals(List.of(SOLEUS, TIBIALIS), selection.sites());
        selection.click(LEG);
        assertEquals(List.of(SOLEUS), selection.sites());
    }

    @Test
    void clicksThatAddChooseOneMoreEachAndTakeAllAwayInTheEnd() {
        selection.click(ARM);
        selection.clickToAdd(LEG);
        selection.clickToAdd(LEG);
        selection.clickToAdd(LEG);
        assertEquals(List.of(BICEPS, GASTROCNEMIUS, SOLEUS, TIBIALIS), selection.sites());
        selection.clickToAdd(LEG);
        assertEquals(List.of(BICEPS), selection.sites());
    }

    @Test
    void theOtherSideIsAnother() {
        selection.click(ARM);
        selection.click(new Patch(ARM.surface(), Side.RIGHT));
        assertEquals(List.of(BICEPS, site("biceps-brachii", Side.RIGHT)), selection.sites());
    }

    @Test
    void aSiteInTheMiddleCountsOnBothSides() {
        var middle = site("biceps-brachii", Side.MIDLINE);
        selection.choose(middle);
        assertEquals(List.of(middle), selection.on(ARM));
        assertEquals(List.of(middle), selection.on(new Patch(ARM.surface(), Side.RIGHT)));
        selection.click(ARM);
        assertEquals(List.of(BRACHIALIS), selection.sites());
    }

    @Test
    void aSiteIsChosenOnce() {
        selection.setAll(List.of(BICEPS, SOLEUS, BICEPS));
        selection.choose(BICEPS);
        assertEquals(List.of(BICEPS, SOLEUS), selection.sites());
        selection.toggle(BICEPS);
        selection.toggle(TIBIALIS);
        assertEquals(List.of(SOLEUS, TIBIALIS), selection.sites());
    }

    private static Patch patch(String id) {
        return Figure.standard().patches().stream()
                .filter(patch -> patch.surface().id().equals(id) && patch.side() == Side.LEFT)
                .findFirst()
                .orElseThrow();
    }

    private static Site site(String muscle, Side side) {
        return new Site(MuscleCatalog.standard().find(muscle).orElseThrow(), side);
    }
}
