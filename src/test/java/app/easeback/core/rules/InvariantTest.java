package app.easeback.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.easeback.Apart;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.diary.Diary;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds for every diary, tried on thousands of random ones with fixed seeds.
@Apart
class InvariantTest {

    private static final int CASES = 3_000;

    private static final Site ELSEWHERE = Story.site("tibialis-anterior", Side.LEFT);

    private static void forEachCase(Consumer<RandomCase> check) {
        for (long seed = 0; seed < CASES; seed++) {
            var random = RandomCase.of(seed);
            try {
                check.accept(random);
            } catch (AssertionError | RuntimeException e) {
                fail(random.toString(), e);
            }
        }
    }

    @Test
    void theCasesMeetEveryLevelOften() {
        Map<TrainingLevel, Integer> counts = new EnumMap<>(TrainingLevel.class);
        forEachCase(random -> counts.merge(random.suggest().level(), 1, Integer::sum));
        for (TrainingLevel level : TrainingLevel.values()) {
            assertTrue(counts.getOrDefault(level, 0) >= 20, () -> level + " in " + counts);
        }
    }

    @Test
    void neverFullBefore24HoursWithoutAdvice() {
        forEachCase(random -> {
            for (MuscleSuggestion muscle : random.suggest().muscles()) {
                if (muscle.level() == TrainingLevel.FULL && muscle.source() != Source.PRACTITIONER) {
                    assertTrue(!random.now().isBefore(muscle.since().plusSeconds(24 * 3600)), "full too early");
                }
            }
        });
    }

    @Test
    void anOpenSignAlwaysStops() {
        forEachCase(random -> {
            var suggestion = random.suggest();
            boolean open = random.diary().checkIns().stream()
                    .filter(checkIn -> checkIn.knownBy(random.now().toInstant()))
                    .filter(checkIn -> checkIn.symptomsResolved()
                            .filter(settled -> !settled.at().isAfter(random.now()))
                            .isEmpty())
                    .flatMap(checkIn -> checkIn.symptoms().stream())
                    .anyMatch(symptom -> symptom.urgency().stopsTraining());
            assertEquals(open, suggestion.level() == TrainingLevel.STOP);
            if (open) {
                assertEquals(MovementPlan.WITHHELD, suggestion.movements());
                assertEquals(Optional.empty(), suggestion.window());
                assertTrue(suggestion.muscles().stream().allMatch(own -> own.level() == TrainingLevel.STOP));
            }
        });
    }

    @Test
    void aHigherNewestRatingNeverGivesAHigherLevel() {
        forEachCase(random -> {
            for (MuscleSuggestion muscle : random.suggest().muscles()) {
                var site = muscle.site();
                newestRating(random, site).ifPresent(checkIn -> {
                    var before = random.with(rated(random.diary(), checkIn, site, new Rating(site, 0)))
                            .suggest();
                    for (int soreness = 1; soreness <= 10; soreness++) {
                        var after = random.with(rated(random.diary(), checkIn, site, new Rating(site, soreness)))
                                .suggest();
                        assertNotHigher(before, after, "soreness " + soreness + " of " + site);
                        before = after;
                    }
                });
            }
        });
    }

    @Test
    void anUnknownMuscleFieldNeverGivesAHigherLevel() {
        forgetMuscle(muscle -> new TreatedMuscle(
                muscle.site(), Optional.empty(), muscle.insertions(), muscle.tightness(), muscle.tightForWeeks()));
        forgetMuscle(muscle -> new TreatedMuscle(
                muscle.site(), muscle.twitches(), muscle.insertions(), Optional.empty(), muscle.tightForWeeks()));
        forgetMuscle(muscle -> new TreatedMuscle(
                muscle.site(), muscle.twitches(), muscle.insertions(), muscle.tightness(), Optional.empty()));
        forgetMuscle(muscle -> TreatedMuscle.of(muscle.site()));
    }

    private static void forgetMuscle(Function<TreatedMuscle, TreatedMuscle> forget) {
        forEachCase(random -> assertNotHigher(
                random.suggest(),
                random.with(Altered.muscles(random.diary(), forget::apply)).suggest(),
                "muscles forgotten"));
    }

    @Test
    void anUnknownReassuringAnswerNeverGivesAHigherLevel() {
        forEachCase(random -> {
            for (CheckIn one : random.diary().checkIns()) {
                var forgotten = Altered.answers(
                        one,
                        one.activityLimited().filter(limited -> limited),
                        one.walkingComfortable().filter(comfortable -> !comfortable),
                        one.painkiller().filter(taken -> taken));
                var other = Altered.checkIns(random.diary(), each -> each.equals(one) ? forgotten : each);
                assertNotHigher(random.suggest(), random.with(other).suggest(), "answers forgotten in " + one.id());
            }
        });
    }

    /// A low newest rating that is no rise and not under a painkiller reassures; without it no level is higher.
    @Test
    void anUnknownReassuringRatingNeverGivesAHigherLevel() {
        forEachCase(random -> {
            for (MuscleSuggestion muscle : random.suggest().muscles()) {
                var site = muscle.site();
                newestRating(random, site)
                        .filter(checkIn -> checkIn.soreness(site).orElseThrow() <= 2)
                        .filter(checkIn -> !checkIn.painkiller().orElse(false))
                        .filter(_ ->
                                muscle.reasons().stream().noneMatch(reason -> reason.rule() == Rule.RISING_SORENESS))
                        .ifPresent(checkIn -> assertNotHigher(
                                random.suggest(),
                                random.with(rated(random.diary(), checkIn, site, new Rating(ELSEWHERE, 0)))
                                        .suggest(),
                                "rating of " + site + " forgotten"));
            }
        });
    }

    @Test
    void theSameInputsInAnyOrderGiveTheSameAnswer() {
        forEachCase(random -> {
            var expected = random.suggest();
            assertEquals(expected, random.suggest());
            var shuffle = new Random(random.seed());
            var sessions = new ArrayList<>(random.diary().sessions());
            var checkIns = new ArrayList<>(random.diary().checkIns());
            Collections.shuffle(sessions, shuffle);
            Collections.shuffle(checkIns, shuffle);
            assertEquals(expected, random.with(new Diary(sessions, checkIns)).suggest());
        });
    }

    @Test
    void nothingThatCameAfterTheMomentChangesTheAnswer() {
        forEachCase(random -> {
            var later = random.now().plusSeconds(1);
            var other = RandomCase.of(random.seed() + CASES).diary();
            var sessions = random.diary().sessions().stream()
                    .map(session -> {
                        var advice = new ArrayList<>(session.advice());
                        advice.add(new PractitionerAdvice(later, Optional.of(random.now()), Optional.of("Go.")));
                        return Altered.session(session, session.muscles(), advice);
                    })
                    .collect(Collectors.toCollection(ArrayList::new));
            var checkIns = random.diary().checkIns().stream()
                    .map(checkIn -> checkIn.symptoms().isEmpty()
                                    || checkIn.symptomsResolved().isPresent()
                            ? checkIn
                            : Altered.settled(checkIn, new SymptomsResolved(later, SymptomsResolved.How.WAS_A_MISTAKE)))
                    .collect(Collectors.toCollection(ArrayList::new));
            other.sessions().forEach(session -> sessions.add(Altered.recorded(session, later)));
            other.checkIns().forEach(checkIn -> {
                checkIns.add(Altered.recorded(checkIn, later));
                checkIns.add(Altered.happened(checkIn, later));
            });
            assertEquals(
                    random.suggest(), random.with(new Diary(sessions, checkIns)).suggest());
        });
    }

    @Test
    void theWindowNeverContradictsTheLevel() {
        forEachCase(random -> {
            var suggestion = random.suggest();
            suggestion.window().ifPresent(window -> checkWindow(random, suggestion.level(), window));
            for (MuscleSuggestion muscle : suggestion.muscles()) {
                muscle.window().ifPresent(window -> {
                    checkWindow(random, muscle.level(), window);
                    if (muscle.reasons().stream().noneMatch(reason -> reason.rule() == Rule.PRACTITIONER_ADVICE)) {
                        var earliest = muscle.since().plusSeconds(24 * 3600);
                        assertTrue(!window.from().isBefore(earliest), "from before 24 hours");
                        assertTrue(!window.suggested().isBefore(earliest), "suggested before 24 hours");
                    }
                });
            }
        });
    }

    private static void checkWindow(RandomCase random, TrainingLevel level, Window window) {
        boolean future = window.suggested().isAfter(random.now());
        assertEquals(level.belowFull(), future, () -> level + " with " + window);
    }

    @Test
    void theOverallLevelIsTheMostCarefulMuscles() {
        forEachCase(random -> {
            var suggestion = random.suggest();
            suggestion.muscles().stream()
                    .map(MuscleSuggestion::level)
                    .min(TrainingLevel::compareTo)
                    .ifPresent(level -> assertEquals(level, suggestion.level()));
        });
    }

    @Test
    void everyLevelHasAReason() {
        forEachCase(random -> {
            var suggestion = random.suggest();
            if (suggestion.level() != TrainingLevel.NONE) {
                assertTrue(!suggestion.reasons().isEmpty());
            }
        });
    }

    private static Optional<CheckIn> newestRating(RandomCase random, Site site) {
        return random.diary().knownBy(random.now().toInstant()).checkIns().reversed().stream()
                .filter(checkIn -> checkIn.soreness(site).isPresent())
                .findFirst();
    }

    private static Diary rated(Diary diary, CheckIn one, Site site, Rating rating) {
        return Altered.checkIns(diary, each -> each.equals(one) ? Altered.rating(each, site, rating) : each);
    }

    private static void assertNotHigher(Suggestion before, Suggestion after, String what) {
        assertTrue(
                after.level().compareTo(before.level()) <= 0,
                () -> what + " raised " + before.level() + " to " + after.level());
        for (MuscleSuggestion muscle : after.muscles()) {
            var own = own(before.muscles(), muscle.site());
            assertTrue(
                    muscle.level().compareTo(own) <= 0,
                    () -> what + " raised " + muscle.site() + " from " + own + " to " + muscle.level());
        }
    }

    private static TrainingLevel own(List<MuscleSuggestion> muscles, Site site) {
        return muscles.stream()
                .filter(muscle -> muscle.site().equals(site))
                .map(MuscleSuggestion::level)
                .findFirst()
                .orElseThrow();
    }
}
