package app.easeback.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import app.easeback.Apart;
import app.easeback.core.rules.RandomCase;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// What holds for the phases of every session, tried on random diaries with fixed seeds.
@Apart
class PhasesInvariantTest {

    private static final int CASES = 120;

    /// The diaries happen at whole and half hours; between them is the moment before a change.
    private static final Duration STEP = Duration.ofMinutes(15);

    private static final TimelineController CONTROLLER = new TimelineController();

    private record Case(RandomCase random, ImsSession session) {

        List<Phase> phases() {
            return Phases.of(CONTROLLER, random.diary(), session, CONTROLLER.suggest(random.diary(), random.now()));
        }
    }

    private static void forEachPhases(BiConsumer<Case, List<Phase>> check) {
        for (long seed = 0; seed < CASES; seed++) {
            var random = RandomCase.of(seed);
            for (ImsSession session :
                    random.diary().knownBy(random.now().toInstant()).sessions()) {
                try {
                    var one = new Case(random, session);
                    check.accept(one, one.phases());
                } catch (AssertionError | RuntimeException e) {
                    fail(session.id() + " of " + random, e);
                }
            }
        }
    }

    @Test
    void phasesLeaveNoGapAndNeighboursDiffer() {
        forEachPhases((one, phases) -> {
            if (one.session().at().isBefore(one.random().now())) {
                assertEquals(
                        one.session().at().toInstant(), phases.getFirst().from().toInstant());
            }
            for (int i = 1; i < phases.size(); i++) {
                var before = phases.get(i - 1);
                var phase = phases.get(i);
                assertEquals(before.to(), phase.from());
                if (before.expected() == phase.expected()) {
                    assertNotEquals(before.level(), phase.level());
                } else {
                    assertEquals(one.random().now(), phase.from());
                }
            }
        });
    }

    @Test
    void thePastIsWhatWasSuggestedAtEachMoment() {
        forEachPhases((one, phases) -> phases.stream()
                .filter(phase -> !phase.expected())
                .forEach(phase -> {
                    for (var time = phase.from(); time.isBefore(phase.to()); time = time.plus(STEP)) {
                        if (!time.isBefore(one.session().recordedAt())) {
                            assertEquals(CONTROLLER.level(one.random().diary(), time), phase.level(), time.toString());
                        }
                    }
                }));
    }

    @Test
    void whatIsExpectedBeginsWithTheLevelOfNow() {
        forEachPhases((one, phases) -> phases.stream()
                .filter(Phase::expected)
                .findFirst()
                .ifPresent(phase -> {
                    assertEquals(one.random().now(), phase.from());
                    assertEquals(one.random().suggest().level(), phase.level());
                }));
    }
}
