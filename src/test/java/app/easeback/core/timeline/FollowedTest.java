package app.easeback.core.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.model.Observation;
import app.easeback.core.model.Population;
import app.easeback.core.model.Truth;
import app.easeback.core.rules.Rules;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Window;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 1,500 simulated patients who go back to full intensity at the time that was suggested to them last, against the
/// same patients when only the rules speak. They check in after needling, before bed, then morning, noon and
/// evening.
@Apart
class FollowedTest {

    private static final int PATIENTS = 1_500;
    private static final double[] CHECK_INS = {1, 6, 14.5, 18.5, 24.5, 38.5, 42.5, 48.5, 62.5, 66.5, 72.5, 86.5, 110.5};
    private static final ZonedDateTime T0 = ZonedDateTime.parse("2026-03-02T17:30:00+01:00[Europe/Berlin]");
    private static final TimelineController CONTROLLER = new TimelineController();

    private static final Map<String, Population> POPULATIONS = Map.of(
            "as supposed", Population.PRIOR,
            "as published", Population.PUBLISHED,
            "a little sorer", Population.SORER);

    private interface Advisor {
        Suggestion suggest(Diary diary, ZonedDateTime now);
    }

    /// @param early the share that went back before they were ready
    /// @param extraWait by how many hours, on average, the others waited longer than they had to
    record Releases(double early, double extraWait) {}

    @ParameterizedTest
    @CsvSource({"as supposed, 0.05", "as published, 0.05", "a little sorer, 0.06"})
    void fewGoBackTooEarlyAndWaitMuchLessThanByTheRulesAlone(String who, double mostEarly) {
        var population = Objects.requireNonNull(POPULATIONS.get(who));
        var suggested = releases(population, CONTROLLER::suggest);
        var rulesAlone = releases(population, Rules::suggest);
        String figures = who + ": as suggested " + suggested + ", the rules alone " + rulesAlone;
        assertTrue(suggested.early() <= mostEarly, figures);
        assertTrue(suggested.extraWait() <= rulesAlone.extraWait() / 3, figures);
    }

    private static Releases releases(Population population, Advisor advisor) {
        var random = new Random(7);
        int early = 0;
        double waited = 0;
        for (int i = 0; i < PATIENTS; i++) {
            Truth truth = population.draw(random);
            double released = released(truth.rated(random, CHECK_INS), advisor);
            if (released < truth.readyAt() - 0.1) {
                early++;
            } else {
                waited += released - truth.readyAt();
            }
        }
        return new Releases((double) early / PATIENTS, waited / (PATIENTS - early));
    }

    private static double released(List<Observation> ratings, Advisor advisor) {
        var session = Samples.smallSession("s", T0);
        var checkIns = new ArrayList<CheckIn>();
        for (int i = 0; i < ratings.size() - 1; i++) {
            var at = T0.plusMinutes(Math.round(ratings.get(i).hours() * 60));
            var rating = new Rating(session.sites().getFirst(), ratings.get(i).soreness());
            checkIns.add(CheckIn.of(new Id("c" + i), at, List.of(rating)));
            var next = T0.plusMinutes(Math.round(ratings.get(i + 1).hours() * 60));
            var suggested = advisor.suggest(new Diary(List.of(session), checkIns), at)
                    .window()
                    .map(Window::suggested)
                    .orElse(next);
            if (suggested.isBefore(next)) {
                return Duration.between(T0, suggested).toMinutes() / 60.0;
            }
        }
        return ratings.getLast().hours();
    }
}
