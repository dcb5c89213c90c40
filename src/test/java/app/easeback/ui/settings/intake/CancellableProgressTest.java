package app.easeback.ui.settings.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.intake.CancelledException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellableProgressTest {

    private final List<Double> shown = new ArrayList<>();
    private final CancellableProgress progress = new CancellableProgress(Runnable::run, (_, done) -> shown.add(done));

    @Test
    void eachHundredthIsShownOnceAndWhatIsNotKnownIsNot() {
        progress.at(0, 0);
        for (int done = 0; done <= 1000; done++) {
            progress.at(done, 1000);
        }
        assertEquals(100, shown.size());
        assertEquals(0.01, shown.getFirst());
        assertEquals(1.0, shown.getLast());
    }

    @Test
    void whatIsStoppedGoesNoFurther() {
        progress.at(1, 2);
        progress.stop();
        assertTrue(progress.isStopped());
        assertThrows(CancelledException.class, () -> progress.at(2, 2));
        assertEquals(List.of(0.5), shown);
    }
}
