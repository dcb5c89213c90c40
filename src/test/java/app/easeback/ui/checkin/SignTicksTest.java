package app.easeback.ui.checkin;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.SignGroup;
import app.easeback.core.checkin.Symptom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The warning signs of a check-in that is being made.
class SignTicksTest {

    private final Bench bench = new Bench();

    @Test
    void noSignIsTickedAndBreathingIsAskedAtOnceAfterNeedlingNearTheLungs() {
        var signs = bench.model().fields().signs();
        assertEquals(Set.of(), signs.chosen());
        assertTrue(signs.askedProperty().get());
        assertTrue(signs.openProperty(SignGroup.BREATHING_AND_CHEST).get());
        assertFalse(signs.openProperty(SignGroup.WHOLE_BODY).get());
    }

    @Test
    void aSignAloneIsSaved() {
        var model = bench.model();
        assertFalse(model.fields().savableProperty().get());
        model.fields().signs().tickProperty(Symptom.SHORT_OF_BREATH).set(true);
        assertTrue(model.fields().savableProperty().get());
        assertTrue(model.save());
        var kept = bench.kept().getFirst();
        assertEquals(Set.of(Symptom.SHORT_OF_BREATH), kept.symptoms());
        assertEquals(List.of(), kept.ratings());
        assertEquals(bench.clock.instant(), kept.recordedAt().toInstant());
        assertEquals(Set.of(), model.fields().signs().chosen());
    }

    @Test
    void aSignGoesWithTheSoreness() {
        var model = bench.model();
        Bench.click(model, Bench.NECK, 4);
        model.fields().signs().tickProperty(Symptom.FEVER).set(true);
        model.save();
        var kept = bench.kept().getFirst();
        assertEquals(Set.of(Symptom.FEVER), kept.symptoms());
        assertEquals(4, kept.soreness(Bench.NECK).orElseThrow());
    }

    @Test
    void theDraftKeepsTheTicks() {
        var model = bench.model();
        model.fields().signs().tick(Set.of(Symptom.FEVER, Symptom.CHEST_PAIN));
        model.keepDraft();
        assertEquals("CHEST_PAIN,FEVER", bench.store.drafts().find("check-in").get("signs"));
        var later = bench.model().fields().signs();
        assertEquals(Set.of(Symptom.FEVER, Symptom.CHEST_PAIN), later.chosen());
        assertTrue(later.openProperty(SignGroup.WHOLE_BODY).get());
    }

    @Test
    void aDraftWithAnUnknownSignIsLeftAlone() {
        bench.journal.keepDraft(
                "check-in", Map.of("written", bench.clock.instant().toString(), "signs", "GREEN_EARS"));
        assertEquals(Set.of(), bench.model().fields().signs().chosen());
    }

    @Test
    void whenNothingIsAskedThereIsStillAWayToTell() {
        var model = bench.model();
        bench.store.sessions().all().forEach(bench.journal::remove);
        bench.journal.put(Samples.smallSession("t", MONDAY, Samples.site("soleus", Side.LEFT)));
        bench.clock.pass(Duration.ofHours(80));
        model.refresh();
        var signs = model.fields().signs();
        assertFalse(signs.askedProperty().get());
        assertFalse(signs.openProperty(SignGroup.BREATHING_AND_CHEST).get());
        signs.tellingProperty().set(true);
        signs.tickProperty(Symptom.CALF_SWOLLEN_HOT).set(true);
        model.refresh();
        assertEquals(Set.of(Symptom.CALF_SWOLLEN_HOT), signs.chosen());
        model.save();
        assertFalse(signs.tellingProperty().get());
    }
}
