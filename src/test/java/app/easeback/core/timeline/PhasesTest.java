package app.easeback.core.timeline;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhasesTest {

    private static final ImsSession SESSION = Samples.smallSession("s", MONDAY);
    private static final TimelineController CONTROLLER = new TimelineController();

    @Test
    void phasesBeginWithTheSessionAndLeaveNoGap() {
        var phases = phases(MONDAY.plusHours(30), Samples.smallCheckIn("c", MONDAY.plusHours(2), 4));
        assertEquals(MONDAY, phases.getFirst().from());
        for (int i = 1; i < phases.size(); i++) {
            assertEquals(phases.get(i - 1).to(), phases.get(i).from());
        }
        assertEquals(TrainingLevel.FULL, phases.getLast().level());
        assertTrue(phases.getLast().expected());
    }

    @Test
    void aRatingThatGrowsOldEndsItsPhase() {
        var rated = MONDAY.plusHours(2);
        var phases = phases(MONDAY.plusHours(22), Samples.smallCheckIn("c", rated, 1));
        assertEquals(new Phase(MONDAY, rated, TrainingLevel.GENTLE, false), phases.get(0));
        var stale = rated.plusHours(18).plusSeconds(1);
        assertEquals(new Phase(rated, stale, TrainingLevel.LIGHT, false), phases.get(1));
        assertEquals(TrainingLevel.GENTLE, phases.get(2).level());
    }

    @Test
    void anOpenWarningSignIsExpectedToStopOn() {
        var now = MONDAY.plusHours(3);
        var phases = phases(now, Samples.warning("w", MONDAY.plusHours(1), Optional.empty()));
        assertEquals(new Phase(now, now.plusHours(12), TrainingLevel.STOP, true), phases.getLast());
    }

    @Test
    void aSessionOfMoreThanAWeekAgoHasOnlyThePast() {
        var phases = phases(MONDAY.plusDays(8));
        assertTrue(phases.stream().noneMatch(Phase::expected));
        assertEquals(MONDAY.plusDays(7), phases.getLast().to());
    }

    @Test
    void phasesAreToldInThePatientsZone() {
        var elsewhere = MONDAY.plusHours(2).withZoneSameInstant(ZoneId.of("America/Toronto"));
        assertTrue(phases(MONDAY.plusHours(5), Samples.smallCheckIn("c", elsewhere, 1)).stream()
                .allMatch(phase -> phase.from().getZone().equals(MONDAY.getZone())));
    }

    private static List<Phase> phases(ZonedDateTime now, CheckIn... checkIns) {
        return Phases.of(CONTROLLER, new Diary(List.of(SESSION), List.of(checkIns)), SESSION, now);
    }
}
