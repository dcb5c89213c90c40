package app.easeback.core.timeline;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.rules.RandomCase;
import app.easeback.core.rules.Rules;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.core.suggestion.Fact;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// The rules' suggestion once the model has had its say.
@Apart
class RefinementTest {

    private static final TimelineController CONTROLLER = new TimelineController();
    private static final int CASES = 400;
    private static final Site CALF =
            new Site(MuscleCatalog.standard().find("gastrocnemius").orElseThrow(), Side.LEFT);

    private final List<ImsSession> sessions = new ArrayList<>();
    private final List<CheckIn> checkIns = new ArrayList<>();

    private void hardSession(ZonedDateTime at, Site... sites) {
        add(at, Purpose.MUSCLE_TENSION, List.of(), sites);
    }

    private void add(ZonedDateTime at, Purpose purpose, List<PractitionerAdvice> advice, Site... sites) {
        sessions.add(new ImsSession(
                new Id("s" + sessions.size()),
                at,
                at,
                purpose,
                List.of(sites).stream()
                        .map(site -> new TreatedMuscle(
                                site,
                                Optional.of(Twitches.counted(12)),
                                Optional.of(20),
                                Optional.of(Tightness.VERY_TIGHT),
                                Optional.of(30)))
                        .toList(),
                Optional.of(8),
                Optional.empty(),
                advice,
                Optional.empty()));
    }

    private void rated(ZonedDateTime at, Site site, int soreness) {
        checkIns.add(CheckIn.of(new Id("c" + checkIns.size()), at, List.of(new Rating(site, soreness))));
    }

    private Suggestion suggest(ZonedDateTime now) {
        return CONTROLLER.suggest(new Diary(sessions, checkIns), now);
    }

    private Suggestion byRules(ZonedDateTime now) {
        return Rules.suggest(new Diary(sessions, checkIns).knownBy(now.toInstant()), now);
    }

    private static Optional<Reason> reason(Suggestion suggestion, Rule rule) {
        return suggestion.reasons().stream()
                .filter(reason -> reason.rule() == rule)
                .findFirst();
    }

    private static void forEachCase(BiConsumer<RandomCase, Suggestion> check) {
        for (long seed = 0; seed < CASES; seed++) {
            var random = RandomCase.of(seed);
            check.accept(random, CONTROLLER.suggest(random.diary(), random.now()));
        }
    }

    @Test
    void theRulesKeepTheLastWordOnTheLevel() {
        forEachCase((random, suggestion) -> {
            var rules = random.suggest();
            assertEquals(rules.level(), suggestion.level());
            assertEquals(
                    rules.muscles().stream().map(MuscleSuggestion::level).toList(),
                    suggestion.muscles().stream().map(MuscleSuggestion::level).toList());
            assertEquals(suggestion.deciding(), suggestion.muscles().stream().findFirst());
            assertEquals(rules.movements(), suggestion.movements());
            assertEquals(rules.care(), suggestion.care());
            assertEquals(rules.level(), CONTROLLER.level(random.diary(), random.now()));
        });
    }

    /// 24 hours, or what the practitioner advised.
    @Test
    void noWindowBeginsBeforeTheRulesAllow() {
        forEachCase((random, suggestion) -> {
            var rules = random.suggest();
            assertEquals(rules.window().isPresent(), suggestion.window().isPresent(), random.toString());
            for (MuscleSuggestion muscle : suggestion.muscles()) {
                var own = rules.muscles().stream()
                        .filter(other -> other.site().equals(muscle.site()))
                        .findFirst()
                        .orElseThrow();
                muscle.window()
                        .ifPresent(window -> assertFalse(
                                window.from()
                                        .isBefore(own.window().orElseThrow().from()),
                                random.toString()));
            }
        });
    }

    @Test
    void theRulesOwnWindowStandsBesideAForecast() {
        forEachCase((random, suggestion) -> {
            boolean forecast = suggestion.muscles().stream().anyMatch(muscle -> muscle.source() == Source.MODEL);
            assertEquals(forecast ? random.suggest().window() : Optional.empty(), suggestion.byRules());
        });
    }

    /// The rules want a second good day, which no forecast can give.
    @Test
    void whenItsTimeHasComeBelowFullIntensityTheRulesTimeStandsIn() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(3), LEFT_THIGH, 2);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 0);
        var before = suggest(MONDAY.plusHours(15));
        assertEquals(MONDAY.plusHours(24), before.window().orElseThrow().suggested());
        assertEquals(Source.MODEL, before.source());
        rated(MONDAY.plusHours(25), LEFT_THIGH, 0);
        var after = suggest(MONDAY.plusHours(25));
        assertEquals(TrainingLevel.MODERATE, after.level());
        assertEquals(
                byRules(MONDAY.plusHours(25)).window().orElseThrow().suggested(),
                after.window().orElseThrow().suggested());
        assertEquals(Source.RULES, after.source());
        assertTrue(after.window().orElseThrow().probabilityNow().orElseThrow() > 0.8);
    }

    @Test
    void theWindowNeverContradictsTheLevel() {
        forEachCase((random, suggestion) -> {
            for (Window window : windows(suggestion)) {
                boolean now = !window.suggested().isAfter(random.now());
                assertEquals(!suggestion.level().belowFull(), now, random.toString());
                window.to().ifPresent(to -> assertFalse(to.isBefore(window.suggested())));
                window.probabilityNow().ifPresent(chance -> assertTrue(chance >= 0 && chance <= 1));
            }
        });
    }

    private static List<Window> windows(Suggestion suggestion) {
        return suggestion.window().stream().toList();
    }

    @Test
    void theModelIsNamedWhereItWasAsked() {
        forEachCase((random, suggestion) -> {
            boolean asked = suggestion.level() != TrainingLevel.STOP && suggestion.level() != TrainingLevel.NONE;
            assertEquals(asked ? Optional.of("2") : Optional.empty(), suggestion.modelVersion());
            if (suggestion.source() == Source.MODEL) {
                assertTrue(suggestion.level().belowFull());
            }
        });
    }

    /// The time of one muscle, or a later one for all together: the model's, or the rules' where no forecast is given.
    @Test
    void theSourceIsWhoGaveTheTime() {
        forEachCase((random, suggestion) -> {
            if (suggestion.muscles().isEmpty() || suggestion.level() == TrainingLevel.STOP) {
                return;
            }
            if (suggestion.window().isEmpty()) {
                assertEquals(Source.RULES, suggestion.source(), random.toString());
                return;
            }
            var window = suggestion.window().orElseThrow();
            var givers = suggestion.muscles().stream()
                    .filter(muscle -> muscle.window().orElseThrow().suggested().isEqual(window.suggested()))
                    .map(MuscleSuggestion::source)
                    .toList();
            var together = window.probabilityNow().isPresent() ? Source.MODEL : Source.RULES;
            assertTrue(
                    (givers.isEmpty() ? List.of(together) : givers).contains(suggestion.source()),
                    () -> random + ": " + suggestion.source() + " of " + givers);
        });
    }

    /// However many muscles the advice is about, and whichever decides.
    @Test
    void withoutItsAdviceIsWhatWouldBeSaidWithoutIt() {
        forEachCase((random, suggestion) -> {
            boolean advised = suggestion.muscles().stream().anyMatch(MuscleSuggestion::advised);
            if (advised) {
                var without = CONTROLLER.suggest(unadvised(random.diary()), suggestion.at());
                assertEquals(
                        without.window().map(Window::suggested),
                        suggestion.withoutAdvice().map(Window::suggested),
                        random.toString());
            } else {
                assertEquals(Optional.empty(), suggestion.withoutAdvice());
            }
        });
    }

    private static Diary unadvised(Diary diary) {
        return new Diary(
                diary.sessions().stream()
                        .map(session -> Samples.advised(session, List.of()))
                        .toList(),
                diary.checkIns());
    }

    @Test
    void theOrderInWhichCheckInsArriveDoesNotMatter() {
        for (long seed = 0; seed < 100; seed++) {
            var random = RandomCase.of(seed);
            var shuffledSessions = new ArrayList<>(random.diary().sessions());
            var shuffled = new ArrayList<>(random.diary().checkIns());
            Collections.shuffle(shuffledSessions, new Random(seed));
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(
                    CONTROLLER.suggest(random.diary(), random.now()),
                    new TimelineController().suggest(new Diary(shuffledSessions, shuffled), random.now()));
        }
    }

    @Test
    void aWindowIsShownInHalfHours() {
        hardSession(MONDAY.minusMinutes(18), LEFT_THIGH);
        rated(MONDAY.plusHours(1), LEFT_THIGH, 8);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 7);
        var window = suggest(MONDAY.plusHours(15)).window().orElseThrow();
        assertEquals(0, window.from().getMinute() % 30);
        assertEquals(0, window.suggested().getMinute() % 30);
        assertEquals(0, window.to().orElseThrow().getMinute() % 30);
        assertFalse(window.from().isBefore(MONDAY.minusMinutes(18).plusHours(24)), "rounded up");
        assertEquals(Source.MODEL, suggest(MONDAY.plusHours(15)).source());
    }

    /// Needled at 17:12, so that 24 hours are over at 17:12.
    @Test
    void theFirstHalfHourAfterTheDayIsTheEarliest() {
        sessions.add(Samples.smallSession("s", MONDAY.minusMinutes(18)));
        assertEquals(
                MONDAY.plusHours(24),
                suggest(MONDAY.plusHours(1)).window().orElseThrow().from());
    }

    @Test
    void whoIsVerySoreWaitsLongerThanByTheRules() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(1), LEFT_THIGH, 8);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 7);
        var now = MONDAY.plusHours(15);
        var rules = byRules(now).window().orElseThrow().suggested();
        assertTrue(suggest(now).window().orElseThrow().suggested().isAfter(rules));
    }

    @Test
    void theWindowTightensWithCheckIns() {
        hardSession(MONDAY, LEFT_THIGH);
        var width = new ArrayList<Duration>();
        for (int hours : List.of(2, 14, 20)) {
            rated(MONDAY.plusHours(hours), LEFT_THIGH, 7 - hours / 5);
            var window = suggest(MONDAY.plusHours(hours)).window().orElseThrow();
            width.add(Duration.between(window.from(), window.to().orElseThrow()));
        }
        assertTrue(width.getFirst().compareTo(width.getLast()) > 0, width::toString);
    }

    @Test
    void withAdviceTheForecastStaysVisibleBesideIt() {
        add(
                MONDAY,
                Purpose.MUSCLE_TENSION,
                List.of(new PractitionerAdvice(MONDAY, Optional.of(MONDAY.plusHours(60)), Optional.empty())),
                LEFT_THIGH);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 7);
        var suggestion = suggest(MONDAY.plusHours(14));
        assertEquals(
                MONDAY.plusHours(60).toInstant(),
                suggestion.window().orElseThrow().suggested().toInstant());
        assertTrue(suggestion.withoutAdvice().orElseThrow().to().isPresent());
        assertEquals(suggestion.muscles().getFirst().ownWindow(), suggestion.withoutAdvice());
        assertFalse(suggestion.source() == Source.MODEL);
    }

    @Test
    void outOfScopeThereIsNoForecast() {
        add(MONDAY, Purpose.TENDON_PROBLEM, List.of(), LEFT_THIGH);
        assertEquals(Optional.empty(), suggest(MONDAY.plusHours(3)).window());
        assertEquals(Source.RULES, suggest(MONDAY.plusHours(3)).source());
        assertEquals(
                Source.RULES, suggest(MONDAY.plusHours(3)).muscles().getFirst().source());
    }

    @Test
    void allMusclesAreReadyLaterThanEachAlone() {
        hardSession(MONDAY, LEFT_THIGH, RIGHT_NECK);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 6);
        rated(MONDAY.plusHours(14), RIGHT_NECK, 6);
        var suggestion = suggest(MONDAY.plusHours(26));
        var whole = suggestion.window().orElseThrow();
        for (MuscleSuggestion muscle : suggestion.muscles()) {
            var own = muscle.window().orElseThrow();
            assertFalse(whole.suggested().isBefore(own.suggested()));
            assertTrue(whole.to().orElseThrow().isAfter(own.to().orElseThrow()));
            assertTrue(
                    whole.probabilityNow().orElseThrow() < own.probabilityNow().orElseThrow());
        }
    }

    @Test
    void aCourseThatDoesNotFallLeavesTheWindowToTheRulesAndBringsNoTimeForward() {
        hardSession(MONDAY, LEFT_THIGH);
        var latest = MONDAY;
        boolean flagged = false;
        for (int hours = 3; hours < 100; hours += 12) {
            rated(MONDAY.plusHours(hours), LEFT_THIGH, 5);
            var suggestion = suggest(MONDAY.plusHours(hours));
            var window = suggestion.window().orElseThrow();
            if (window.to().isEmpty()) {
                flagged = true;
                assertEquals(
                        List.of(new Fact.Where(LEFT_THIGH)),
                        reason(suggestion, Rule.RISING_SORENESS).orElseThrow().input());
                assertEquals(Source.RULES, suggestion.source());
            }
            assertFalse(window.suggested().isBefore(latest), () -> window + " before");
            latest = window.suggested();
        }
        assertTrue(flagged);
        var diary = new Diary(sessions, checkIns);
        assertTrue(CONTROLLER
                .expected(diary, sessions.getFirst(), LEFT_THIGH, latest)
                .withheld());
    }

    /// Whoever is sore after training too early gets no forecast of what the needling left.
    @Test
    void sorenessAfterTrainingLeavesTheWindowToTheRules() {
        hardSession(MONDAY, LEFT_THIGH);
        var now = MONDAY.plusHours(22);
        checkIns.add(trained(now, 10));
        var suggestion = suggest(now);
        assertEquals(Source.RULES, suggestion.source());
        assertEquals(
                List.of(new Fact.Where(LEFT_THIGH), new Fact.Count(10)),
                reason(suggestion, Rule.RISING_SORENESS).orElseThrow().input());
        checkIns.add(trained(now.plusHours(4), 2));
        assertTrue(expectedNow(now).withheld());
        assertEquals(Optional.empty(), reason(suggest(now.plusHours(4)), Rule.RISING_SORENESS));
        assertFalse(expectedNow(now.plusHours(4)).withheld());
        assertTrue(suggest(now.plusHours(4)).window().orElseThrow().to().isPresent());
    }

    private ExpectedCourse expectedNow(ZonedDateTime now) {
        return CONTROLLER.expected(new Diary(sessions, checkIns), sessions.getFirst(), LEFT_THIGH, now);
    }

    private static CheckIn trained(ZonedDateTime at, int soreness) {
        return sore(at, soreness, true, false);
    }

    /// Nor to have trained at an earlier check-in of the session, nor to have taken a painkiller where no forecast is
    /// given. The later of the two times that are shown, for each course of two ratings, of one muscle and of two.
    @Test
    void toBeSorerOrToHaveTrainedNeverBringsTheTimeForward() {
        int compared = 0;
        for (var sites : List.of(List.of(LEFT_THIGH), List.of(LEFT_THIGH, RIGHT_NECK))) {
            sessions.clear();
            hardSession(MONDAY, sites.toArray(Site[]::new));
            for (int first : List.of(-1, 0, 3, 8)) {
                for (int minutes : List.of(870, 1320, 1560, 2400)) {
                    var before = MONDAY;
                    for (int soreness = 3; soreness <= 10; soreness++) {
                        var plain = new TwoRatings(sites, first, false, minutes, soreness, false, false);
                        var ready = untilReady(plain);
                        assertFalse(ready.isBefore(before), plain::toString);
                        assertNotEarlier(ready, new TwoRatings(sites, first, false, minutes, soreness, true, false));
                        assertNotEarlier(ready, new TwoRatings(sites, first, true, minutes, soreness, false, false));
                        assertNotEarlier(ready, new TwoRatings(sites, first, false, minutes, soreness, true, true));
                        before = ready;
                        compared++;
                    }
                }
            }
        }
        assertEquals(256, compared);
    }

    /// A course of the sites alike.
    ///
    /// @param first a rating after three hours; none if negative
    /// @param trainedFirst whether they were trained before that
    /// @param minutes when the second rating is given
    private record TwoRatings(
            List<Site> sites,
            int first,
            boolean trainedFirst,
            int minutes,
            int soreness,
            boolean trained,
            boolean painkiller) {}

    private void assertNotEarlier(ZonedDateTime than, TwoRatings course) {
        assertFalse(untilReady(course).isBefore(than), course::toString);
    }

    private ZonedDateTime untilReady(TwoRatings course) {
        checkIns.clear();
        if (course.first() >= 0) {
            checkIns.add(sore(course.sites(), MONDAY.plusHours(3), course.first(), course.trainedFirst(), false));
        }
        var now = MONDAY.plusMinutes(course.minutes());
        checkIns.add(sore(course.sites(), now, course.soreness(), course.trained(), course.painkiller()));
        var suggestion = suggest(now);
        var told = suggestion.window().orElseThrow();
        return told.latest(suggestion.byRules().orElse(told)).suggested();
    }

    /// Also where all of them wait longer together than each alone.
    @Test
    void theTimeOfMusclesWithoutForecastIsThatOfTheRules() {
        var sites = List.of(LEFT_THIGH, RIGHT_NECK);
        hardSession(MONDAY, LEFT_THIGH, RIGHT_NECK);
        checkIns.add(sore(sites, MONDAY.plusHours(1), 0, false, false));
        checkIns.add(sore(sites, MONDAY.plusMinutes(870), 6, false, false));
        var suggestion = suggest(MONDAY.plusMinutes(870));
        var together = suggestion.window().orElseThrow();
        assertTrue(suggestion.muscles().stream()
                .allMatch(muscle -> muscle.window().orElseThrow().suggested().isBefore(together.suggested())));
        assertEquals(Optional.empty(), together.probabilityNow());
        assertEquals(Source.RULES, suggestion.source());
    }

    private static CheckIn sore(ZonedDateTime at, int soreness, boolean trained, boolean painkiller) {
        return sore(List.of(LEFT_THIGH), at, soreness, trained, painkiller);
    }

    private static CheckIn sore(List<Site> sites, ZonedDateTime at, int soreness, boolean trained, boolean painkiller) {
        return new CheckIn(
                new Id("c" + at.toInstant()),
                at,
                at,
                sites.stream().map(site -> new Rating(site, soreness)).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(painkiller),
                Optional.of(trained),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// Also where that muscle has no forecast, and so takes no part in the chance that all are ready.
    @Test
    void oneMoreMuscleNeverBringsTheTimeForward() {
        for (int third : List.of(0, 2, 6, 10)) {
            sessions.clear();
            checkIns.clear();
            hardSession(MONDAY, LEFT_THIGH, RIGHT_NECK);
            rated(MONDAY.plusMinutes(870), LEFT_THIGH, 5);
            rated(MONDAY.plusMinutes(870), RIGHT_NECK, 5);
            var now = MONDAY.plusMinutes(880);
            var two = suggest(now).window().orElseThrow();
            sessions.clear();
            hardSession(MONDAY, LEFT_THIGH, RIGHT_NECK, CALF);
            rated(MONDAY.plusHours(1), CALF, 0);
            rated(MONDAY.plusMinutes(870), CALF, third);
            var three = suggest(now).window().orElseThrow();
            assertFalse(three.suggested().isBefore(two.suggested()), () -> third + ": " + three + " before " + two);
        }
    }

    /// A session begins at any minute, and a window at half hours alone.
    @Test
    void theTimeThatIsToldIsTheModelsUntilItHasCome() {
        sessions.add(Samples.smallSession("s", MONDAY.plusMinutes(5), LEFT_THIGH));
        for (int minute = 0; minute <= 120; minute++) {
            var suggestion = suggest(MONDAY.plusHours(24).plusMinutes(minute));
            boolean isModels = minute < 30;
            assertEquals(isModels ? Source.MODEL : Source.RULES, suggestion.source(), minute + " minutes");
            assertEquals(isModels, suggestion.byRules().isPresent());
        }
    }

    @Test
    void anEarlierRatingIsNamedOnlyWithItsHours() {
        forEachCase((random, suggestion) -> {
            for (Reason reason : suggestion.reasons()) {
                boolean earlier = reason.input().stream().anyMatch(Fact.When.class::isInstance)
                        && (reason.rule() == Rule.SORENESS_HIGH || reason.rule() == Rule.SORENESS_LOW);
                assertTrue(!earlier || reason.effect().isPresent(), () -> random + ": " + reason);
            }
        });
    }

    @Test
    void reasonsHaveTheirHours() {
        hardSession(MONDAY, LEFT_THIGH);
        assertTrue(effect(suggest(MONDAY.plusHours(1)), Rule.MANY_TWITCHES).isPositive());
        assertTrue(effect(suggest(MONDAY.plusHours(1)), Rule.PAINFUL_NEEDLING).isPositive());
        assertEquals(Optional.empty(), reason(suggest(MONDAY.plusHours(1)), Rule.OWN_HISTORY), "there is none");
        rated(MONDAY.plusHours(3), LEFT_THIGH, 7);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 5);
        var suggestion = suggest(MONDAY.plusHours(14));
        var sore = suggestion.reasons().stream()
                .filter(reason -> reason.rule() == Rule.SORENESS_HIGH)
                .toList();
        assertEquals(2, sore.size(), "the newest rating, then the one before it");
        assertEquals(
                List.of(new Fact.Where(LEFT_THIGH), new Fact.Count(7), new Fact.When(MONDAY.plusHours(3))),
                sore.getLast().input());
        rated(MONDAY.plusHours(20), LEFT_THIGH, 1);
        assertTrue(effect(suggest(MONDAY.plusHours(20)), Rule.SORENESS_LOW).isNegative());
    }

    /// As much as the suggested time would be another one, which is shown in half hours.
    @Test
    void theHoursOfTheNewestRatingAreThoseThatItMovedTheTime() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(3), LEFT_THIGH, 7);
        var now = MONDAY.plusHours(14);
        var without = suggest(now).window().orElseThrow().suggested();
        rated(now, LEFT_THIGH, 3);
        var with = suggest(now).window().orElseThrow().suggested();
        var moved = Duration.between(without, with);
        var told = effect(suggest(now), Rule.SORENESS_HIGH);
        assertTrue(moved.toHours() <= -4, moved::toString);
        assertTrue(told.minus(moved).abs().toMinutes() <= 30, () -> told + " instead of " + moved);
    }

    @Test
    void anEarlierRatingOfTwoIsNamedAsALowOne() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(3), LEFT_THIGH, 2);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 4);
        assertEquals(
                List.of(new Fact.Where(LEFT_THIGH), new Fact.Count(2), new Fact.When(MONDAY.plusHours(3))),
                reason(suggest(MONDAY.plusHours(14)), Rule.SORENESS_LOW)
                        .orElseThrow()
                        .input());
    }

    /// It may have been higher.
    @Test
    void anEarlierRatingUnderAPainkillerIsNotNamed() {
        hardSession(MONDAY, LEFT_THIGH);
        checkIns.add(underPainkiller(MONDAY.plusHours(3), 7));
        rated(MONDAY.plusHours(14), LEFT_THIGH, 5);
        var sore = suggest(MONDAY.plusHours(14)).reasons().stream()
                .filter(reason -> reason.rule() == Rule.SORENESS_HIGH)
                .map(reason -> reason.input().get(1))
                .toList();
        assertEquals(List.of(new Fact.Count(5)), sore);
    }

    @Test
    void aRiseIsNamedOnceWithItsRatings() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(25), LEFT_THIGH, 1);
        rated(MONDAY.plusHours(38), LEFT_THIGH, 4);
        var rises = suggest(MONDAY.plusHours(38)).reasons().stream()
                .filter(reason -> reason.rule() == Rule.RISING_SORENESS)
                .map(Reason::input)
                .toList();
        assertEquals(List.of(List.of(new Fact.Where(LEFT_THIGH), new Fact.Count(1), new Fact.Count(4))), rises);
        var window = suggest(MONDAY.plusHours(38)).window().orElseThrow();
        assertEquals(Optional.empty(), window.to());
        assertEquals(Optional.empty(), window.probabilityNow());
        assertEquals(Source.RULES, suggest(MONDAY.plusHours(38)).source());
    }

    /// Though a rating of 2 surprises no forecast.
    @Test
    void aRiseWithinTheLowRatingsLeavesTheWindowToTheRulesToo() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(25), LEFT_THIGH, 0);
        rated(MONDAY.plusHours(38), LEFT_THIGH, 2);
        var suggestion = suggest(MONDAY.plusHours(38));
        assertEquals(Optional.empty(), suggestion.window().orElseThrow().to());
        assertEquals(Source.RULES, suggestion.source());
    }

    /// As its sentence says: what makes a session harder never brings the time forward, what makes it mild never puts
    /// it
    /// off.
    @Test
    void aTraitMovesTheTimeAsItsSentenceSaysOrNotAtAll() {
        var harder = Set.of(Rule.MANY_TWITCHES, Rule.VERY_TIGHT, Rule.TIGHT_OVER_3_MONTHS, Rule.PAINFUL_NEEDLING);
        forEachCase((random, suggestion) -> {
            for (Reason reason : suggestion.reasons()) {
                reason.effect().ifPresent(effect -> {
                    assertFalse(harder.contains(reason.rule()) && effect.isNegative(), random + ": " + reason);
                    assertFalse(reason.rule() == Rule.MILD_SESSION && effect.isPositive(), random + ": " + reason);
                });
            }
        });
    }

    /// Which the own history had put off.
    @Test
    void aMildSessionBringsTheTimeForward() {
        slowSessions(5);
        var newest = MONDAY.plusWeeks(10);
        sessions.add(mild(newest));
        assertTrue(effect(suggest(newest.plusHours(1)), Rule.MILD_SESSION).isNegative());
    }

    private static CheckIn underPainkiller(ZonedDateTime at, int soreness) {
        return sore(at, soreness, false, true);
    }

    private static ImsSession mild(ZonedDateTime at) {
        return new ImsSession(
                new Id("mild"),
                at,
                at,
                Purpose.MUSCLE_TENSION,
                List.of(new TreatedMuscle(
                        LEFT_THIGH,
                        Optional.of(Twitches.counted(2)),
                        Optional.empty(),
                        Optional.of(Tightness.MILD),
                        Optional.of(2))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Duration effect(Suggestion suggestion, Rule rule) {
        return reason(suggestion, rule).orElseThrow().effect().orElseThrow();
    }

    @Test
    void theOwnHistoryIsNamedWithItsHours() {
        slowSessions(5);
        var newest = MONDAY.plusWeeks(10);
        hardSession(newest, LEFT_THIGH);
        var history = reason(suggest(newest.plusHours(1)), Rule.OWN_HISTORY).orElseThrow();
        assertEquals(List.of(new Fact.Where(LEFT_THIGH), new Fact.Count(5)), history.input());
        assertTrue(history.effect().orElseThrow().isPositive());
    }

    @Test
    void whatIsExpectedIsInOrderAndCoversAWeek() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(3), LEFT_THIGH, 6);
        var course = CONTROLLER.expected(
                new Diary(sessions, checkIns), sessions.getFirst(), LEFT_THIGH, MONDAY.plusHours(4));
        assertFalse(course.withheld());
        assertEquals(85, course.steps().size());
        assertEquals(MONDAY, course.steps().getFirst().at());
        assertEquals(MONDAY.plusDays(7), course.steps().getLast().at());
        assertEquals(3.48, course.steps().getFirst().published());
        // 3.8 mm of 100 in the published control group.
        assertEquals(0.38, course.steps().get(24).published(), 0.005);
        var soon = course.steps().get(1);
        assertTrue(0 < soon.low() && soon.low() < soon.lower() && soon.lower() < soon.middle(), soon::toString);
        assertTrue(soon.middle() < soon.upper() && soon.upper() < soon.high(), soon::toString);
        assertTrue(course.steps().get(1).middle() > 4);
        assertTrue(course.steps().getLast().middle() < 1);
    }

    @Test
    void aShareOfTheRatingsLiesBelowItsQuantile() {
        // Half of the ratings are 0 and half are 4: a rating stands for half a point to both sides.
        double[] chances = {0.5, 0, 0, 0, 0.5, 0, 0, 0, 0, 0, 0};
        assertEquals(0, ExpectedCourse.quantile(chances, 0.25));
        assertEquals(0.5, ExpectedCourse.quantile(chances, 0.5));
        assertEquals(4, ExpectedCourse.quantile(chances, 0.75));
        assertEquals(4.3, ExpectedCourse.quantile(chances, 0.9), 1e-9);
        double[] rounded = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.04, 0.04};
        assertEquals(10, ExpectedCourse.quantile(rounded, 0.99), "the end of the scale");
    }

    @Test
    void whatIsExpectedIsInOrderWithinTheScale() {
        assertEquals(10, expectation(0, 0, 10, 10, 10).high());
        assertEquals(5, expectation(0, 5, 5, 5, 5).middle());
        for (double[] wrong : List.of(
                new double[] {-0.1, 1, 2, 3, 4},
                new double[] {1, 0.9, 2, 3, 4},
                new double[] {0, 2, 1.9, 3, 4},
                new double[] {0, 1, 3, 2.9, 4},
                new double[] {0, 1, 2, 4, 3.9},
                new double[] {0, 1, 2, 3, 10.1})) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> expectation(wrong[0], wrong[1], wrong[2], wrong[3], wrong[4]));
        }
    }

    private static Expectation expectation(double low, double lower, double middle, double upper, double high) {
        return new Expectation(MONDAY, low, lower, middle, upper, high, 0);
    }

    @Test
    void amongMusclesOfOneLevelTheOneThatWaitsLongestDecides() {
        hardSession(MONDAY, RIGHT_NECK, LEFT_THIGH);
        rated(MONDAY.plusHours(14), RIGHT_NECK, 3);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 5);
        var suggestion = suggest(MONDAY.plusHours(15));
        assertEquals(LEFT_THIGH, suggestion.deciding().orElseThrow().site());
        assertEquals(
                List.of(new Fact.Where(LEFT_THIGH), new Fact.Count(5)),
                reason(suggestion, Rule.SORENESS_HIGH).orElseThrow().input());
    }

    /// The rules have released it, so nobody waits for it.
    @Test
    void aMuscleAtFullIntensityDelaysNoOther() {
        add(MONDAY, Purpose.MUSCLE_TENSION, List.of(), LEFT_THIGH);
        add(MONDAY.plusHours(40), Purpose.MUSCLE_TENSION, List.of(), RIGHT_NECK);
        rated(MONDAY.plusHours(25), LEFT_THIGH, 1);
        rated(MONDAY.plusHours(39), LEFT_THIGH, 1);
        rated(MONDAY.plusHours(50), RIGHT_NECK, 5);
        var suggestion = suggest(MONDAY.plusHours(51));
        assertEquals(TrainingLevel.FULL, suggestion.muscles().getLast().level());
        assertEquals(suggestion.muscles().getFirst().window(), suggestion.window());
    }

    @Test
    void aMuscleThatTheRulesLetGoDelaysNoOtherThoughItsForecastIsNotSure() {
        slowSessions(5);
        var newest = MONDAY.plusWeeks(10);
        sessions.add(mild(newest));
        hardSession(newest, RIGHT_NECK);
        rated(newest.plusHours(20), LEFT_THIGH, 2);
        rated(newest.plusHours(20), RIGHT_NECK, 3);
        var suggestion = suggest(newest.plusHours(24));
        assertEquals(TrainingLevel.FULL, suggestion.muscles().getLast().level());
        assertEquals(suggestion.muscles().getFirst().window(), suggestion.window());
    }

    @Test
    void anOpenSignIsTheFirstReasonAndARuleThatSpeaksElsewhereIsNamedOnce() {
        hardSession(MONDAY, LEFT_THIGH, RIGHT_NECK);
        rated(MONDAY.plusHours(2), LEFT_THIGH, 5);
        checkIns.add(CheckIn.ofSigns(
                new Id("sign"), MONDAY.plusHours(3), MONDAY.plusHours(3), Set.of(Symptom.LARGE_BRUISE)));
        var rules = suggest(MONDAY.plusHours(4)).reasons().stream()
                .map(Reason::rule)
                .toList();
        assertEquals(Rule.RED_FLAG, rules.getFirst());
        assertTrue(rules.containsAll(List.of(Rule.SORENESS_HIGH, Rule.SORENESS_UNKNOWN)), rules::toString);
        assertEquals(1, Collections.frequency(rules, Rule.MANY_TWITCHES));
    }

    @Test
    void anUnusualCourseLeavesTheAdvisedTimeAndOnlyTheRulesBesideIt() {
        var advice = new PractitionerAdvice(MONDAY, Optional.of(MONDAY.plusHours(160)), Optional.empty());
        add(MONDAY, Purpose.MUSCLE_TENSION, List.of(advice), LEFT_THIGH);
        rated(MONDAY.plusHours(25), LEFT_THIGH, 1);
        rated(MONDAY.plusHours(38), LEFT_THIGH, 4);
        var suggestion = suggest(MONDAY.plusHours(38));
        assertEquals(Source.PRACTITIONER, suggestion.muscles().getFirst().source());
        assertEquals(MONDAY.plusHours(160), suggestion.window().orElseThrow().suggested());
        var own = suggestion.muscles().getFirst().ownWindow().orElseThrow();
        assertTrue(own.suggested().isBefore(MONDAY.plusHours(160)), own::toString);
        assertEquals(Optional.empty(), own.to());
        assertEquals(own, suggestion.withoutAdvice().orElseThrow());
    }

    /// What is not over teaches nothing yet, also for a time when it will be.
    @Test
    void aSessionThatGoesOnHasNoPartInWhatIsExpectedOfAnother() {
        hardSession(MONDAY.minusDays(6), RIGHT_NECK);
        rated(MONDAY.minusDays(5), RIGHT_NECK, 9);
        rated(MONDAY.minusDays(4), RIGHT_NECK, 8);
        hardSession(MONDAY, LEFT_THIGH);
        var now = MONDAY.plusHours(1);
        var thigh = sessions.getLast();
        assertEquals(
                CONTROLLER.expected(new Diary(List.of(thigh), List.of()), thigh, LEFT_THIGH, now),
                CONTROLLER.expected(new Diary(sessions, checkIns), thigh, LEFT_THIGH, now));
    }

    /// The time that came was the practitioner's; the muscle's own stays what it was.
    @Test
    void theWindowBesideAdviceIsThatOfTheMusclesOwnLevel() {
        var advice = new PractitionerAdvice(MONDAY, Optional.of(MONDAY.plusHours(30)), Optional.empty());
        add(MONDAY, Purpose.MUSCLE_TENSION, List.of(advice), LEFT_THIGH);
        rated(MONDAY.plusHours(3), LEFT_THIGH, 7);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 5);
        rated(MONDAY.plusHours(26), LEFT_THIGH, 4);
        var before = suggest(MONDAY.plusMinutes(29 * 60 + 30));
        var after = suggest(MONDAY.plusHours(31));
        assertEquals(TrainingLevel.FULL, after.level());
        assertEquals(
                before.withoutAdvice().map(Window::suggested),
                after.withoutAdvice().map(Window::suggested));
    }

    @Test
    void aSessionLoggedTwiceTeachesOnce() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(3), LEFT_THIGH, 8);
        rated(MONDAY.plusHours(14), LEFT_THIGH, 7);
        rated(MONDAY.plusHours(30), LEFT_THIGH, 6);
        hardSession(MONDAY.plusDays(14), LEFT_THIGH);
        var once = suggest(MONDAY.plusDays(14).plusHours(1)).window();
        hardSession(MONDAY, LEFT_THIGH);
        assertEquals(once, suggest(MONDAY.plusDays(14).plusHours(1)).window());
    }

    @Test
    void whatIsExpectedOfACourseDoesNotChangeWhenItIsOver() {
        hardSession(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(3), LEFT_THIGH, 7);
        hardSession(MONDAY.plusHours(72), LEFT_THIGH);
        var diary = new Diary(sessions, checkIns);
        var before = CONTROLLER.expected(diary, sessions.getFirst(), LEFT_THIGH, MONDAY.plusHours(71));
        assertEquals(before, CONTROLLER.expected(diary, sessions.getFirst(), LEFT_THIGH, MONDAY.plusHours(73)));
    }

    /// The rules let it go, whatever the forecast thinks of it.
    @Test
    void atFullIntensityTheWindowReadsNowThoughTheForecastIsNotSure() {
        slowSessions(5);
        var newest = MONDAY.plusWeeks(10);
        sessions.add(mild(newest));
        rated(newest.plusHours(20), LEFT_THIGH, 2);
        var now = newest.plusHours(24);
        var suggestion = suggest(now);
        assertEquals(TrainingLevel.FULL, suggestion.level());
        var window = suggestion.window().orElseThrow();
        assertTrue(window.probabilityNow().orElseThrow() < 0.8, window::toString);
        assertEquals(now, window.suggested());
        assertEquals(Optional.empty(), window.to());
        assertEquals(Source.RULES, suggestion.muscles().getFirst().source());
        assertEquals(Optional.empty(), reason(suggestion, Rule.OWN_HISTORY));
    }

    private void slowSessions(int count) {
        for (int week = 0; week < count; week++) {
            var at = MONDAY.plusWeeks(2L * week);
            hardSession(at, LEFT_THIGH);
            for (int hours : List.of(2, 14, 24, 38, 50)) {
                rated(at.plusHours(hours), LEFT_THIGH, (int) Math.round(8 * Math.exp(-hours / 40.0)));
            }
        }
    }
}
