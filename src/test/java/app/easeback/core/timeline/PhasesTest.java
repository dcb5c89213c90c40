package app.easeback.core.timeline;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
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
    void whatIsExpectedBeginsWithTheLevelOfNowAlsoOnTheDayAfterARise() {
        var now = MONDAY.plusDays(2).withHour(9);
        var morning = MONDAY.plusDays(3).withHour(8).withMinute(0);
        var phases = phases(
                now,
                Samples.smallCheckIn("good", MONDAY.plusHours(25), 0),
                Samples.smallCheckIn("risen", MONDAY.plusHours(28), 2));
        assertEquals(
                List.of(
                        new Phase(now, morning, TrainingLevel.LIGHT, true),
                        new Phase(morning, morning.plusHours(12), TrainingLevel.FULL, true)),
                expected(phases));
    }

    @Test
    void whatIsExpectedSupposesThatSorenessStaysAsItWasRated() {
        var now = MONDAY.plusHours(3);
        var day = MONDAY.plusHours(24);
        var morning = MONDAY.plusDays(2).withHour(8).withMinute(0);
        // By 24 hours the rating itself is too old to tell.
        var phases = phases(now, Samples.smallCheckIn("c", MONDAY.plusHours(2), 1));
        assertEquals(
                List.of(
                        new Phase(now, day, TrainingLevel.LIGHT, true),
                        new Phase(day, morning, TrainingLevel.MODERATE, true),
                        new Phase(morning, morning.plusHours(12), TrainingLevel.FULL, true)),
                expected(phases));
    }

    @Test
    void whoIsAtFullIntensityByAdviceIsExpectedToStayThereBeforeAndAfterTheDay() {
        var said = new PractitionerAdvice(MONDAY, Optional.of(MONDAY.plusHours(12)), Optional.empty());
        var advised = Samples.advised(SESSION, List.of(said));
        var now = MONDAY.plusHours(13);
        var phases = of(advised, now, List.of(advised), Samples.smallCheckIn("c", now, 1));
        assertEquals(List.of(new Phase(now, now.plusHours(12), TrainingLevel.FULL, true)), expected(phases));
    }

    @Test
    void aSignThatIsSettledEndsItsPhase() {
        var told = MONDAY.plusHours(1);
        var settled = MONDAY.plusHours(3);
        var now = MONDAY.plusHours(5);
        var seen = new SymptomsResolved(settled, How.SEEN_BY_PROFESSIONAL);
        assertEquals(
                List.of(
                        new Phase(MONDAY, told, TrainingLevel.GENTLE, false),
                        new Phase(told, settled, TrainingLevel.STOP, false),
                        new Phase(settled, now, TrainingLevel.GENTLE, false)),
                past(phases(now, Samples.warning("w", told, Optional.of(seen)))));
    }

    @Test
    void aPhaseEndsAfterItsBeginning() {
        assertThrows(IllegalArgumentException.class, () -> new Phase(MONDAY, MONDAY, TrainingLevel.FULL, true));
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

    @Test
    void twentyFourHoursEndAnHourLaterByTheClockInTheNightOfSpring() {
        var t0 = ZonedDateTime.parse("2026-03-28T17:30+01:00[Europe/Berlin]");
        var session = Samples.smallSession("s", t0);
        var phases = of(session, t0.plusHours(25), List.of(session), Samples.smallCheckIn("c", t0.plusHours(8), 1));
        var day = ZonedDateTime.parse("2026-03-29T18:30+02:00[Europe/Berlin]");
        var morning = ZonedDateTime.parse("2026-03-30T08:00+02:00[Europe/Berlin]");
        assertEquals(new Phase(t0.plusHours(8), day, TrainingLevel.LIGHT, false), phases.get(1));
        assertEquals(new Phase(day, t0.plusHours(25), TrainingLevel.MODERATE, false), phases.get(2));
        assertEquals(new Phase(morning, morning.plusHours(12), TrainingLevel.FULL, true), phases.getLast());
    }

    @Test
    void twentyFourHoursEndAnHourEarlierByTheClockInTheNightOfAutumn() {
        var t0 = ZonedDateTime.parse("2026-10-24T08:30+02:00[Europe/Berlin]");
        var session = Samples.smallSession("s", t0);
        var now = t0.plusHours(14);
        var phases = of(session, now, List.of(session), Samples.smallCheckIn("c", now.minusHours(1), 1));
        var day = ZonedDateTime.parse("2026-10-25T07:30+01:00[Europe/Berlin]");
        var morning = ZonedDateTime.parse("2026-10-25T08:00+01:00[Europe/Berlin]");
        assertEquals(
                List.of(
                        new Phase(now, day, TrainingLevel.LIGHT, true),
                        new Phase(day, morning, TrainingLevel.MODERATE, true),
                        new Phase(morning, morning.plusHours(12), TrainingLevel.FULL, true)),
                expected(phases));
    }

    @Test
    void aWeekIsSevenTimesTwentyFourHoursAlsoOverAClockChange() {
        var t0 = ZonedDateTime.parse("2026-03-28T17:30+01:00[Europe/Berlin]");
        var session = Samples.smallSession("s", t0);
        var end = ZonedDateTime.parse("2026-04-04T18:30+02:00[Europe/Berlin]");
        assertEquals(
                end, of(session, t0.plusDays(9), List.of(session)).getLast().to());
    }

    @Test
    void halfADayOfFullIntensityIsShownAfterItIsExpected() {
        var morning = MONDAY.plusDays(2).withHour(8).withMinute(0);
        assertEquals(
                new Phase(morning, morning.plusHours(12), TrainingLevel.FULL, true),
                phases(MONDAY.plusHours(1)).getLast());
    }

    @Test
    void halfADayOfFullIntensityIsShownFromNowOnceItIsReached() {
        var morning = MONDAY.plusDays(2).withHour(8).withMinute(0);
        var now = morning.plusHours(1);
        var phases = phases(now, backAtFull(morning));
        assertEquals(
                List.of(
                        new Phase(morning, now, TrainingLevel.FULL, false),
                        new Phase(now, now.plusHours(12), TrainingLevel.FULL, true)),
                phases.subList(phases.size() - 2, phases.size()));
    }

    @Test
    void fullIntensityIsShownNoLongerThanTheWeek() {
        var end = MONDAY.plusDays(7);
        var now = end.minusHours(2);
        var phases = phases(now, backAtFull(MONDAY.plusDays(2).withHour(8).withMinute(0)));
        assertEquals(new Phase(now, end, TrainingLevel.FULL, true), phases.getLast());
    }

    @Test
    void aSessionLoggedLateBeginsAtItsTimeWithTheLevelSuggestedFirst() {
        var logged = MONDAY.plusHours(5);
        var session = loggedLate(logged);
        var now = logged.plusHours(1);
        assertEquals(
                List.of(new Phase(MONDAY, now, TrainingLevel.GENTLE, false)), past(of(session, now, List.of(session))));
        assertEquals(
                List.of(new Phase(MONDAY, now, TrainingLevel.LIGHT, false)),
                past(of(session, now, List.of(session), Samples.smallCheckIn("c", MONDAY.plusHours(2), 1))));
    }

    @Test
    void aSessionLoggedAfterADayWasNeverSuggestedToBeGentle() {
        var session = loggedLate(MONDAY.plusHours(30));
        var now = MONDAY.plusHours(31);
        assertEquals(
                List.of(new Phase(MONDAY, now, TrainingLevel.LIGHT, false)), past(of(session, now, List.of(session))));
    }

    @Test
    void theTwentyFourHoursOfALaterSessionCountToo() {
        var later = neck(MONDAY.plusHours(10));
        var both = List.of(SESSION, later);
        var day = MONDAY.plusHours(34);
        var morning = MONDAY.plusDays(2).withHour(8).withMinute(0);
        assertEquals(
                List.of(
                        new Phase(MONDAY, day, TrainingLevel.GENTLE, false),
                        new Phase(day, day.plusHours(1), TrainingLevel.LIGHT, false)),
                past(of(SESSION, day.plusHours(1), both)));
        var now = MONDAY.plusHours(20);
        assertEquals(
                List.of(
                        new Phase(now, day, TrainingLevel.GENTLE, true),
                        new Phase(day, morning, TrainingLevel.LIGHT, true),
                        new Phase(morning, morning.plusHours(12), TrainingLevel.FULL, true)),
                expected(of(SESSION, now, both)));
    }

    @Test
    void theTwentyFourHoursOfAnEarlierSessionCountToo() {
        var later = neck(MONDAY.plusHours(10));
        var rated = MONDAY.plusHours(11);
        var ratings = CheckIn.of(
                new Id("c"), rated, List.of(new Rating(Samples.LEFT_THIGH, 4), new Rating(Samples.RIGHT_NECK, 1)));
        var now = MONDAY.plusHours(28);
        var day = MONDAY.plusHours(24);
        assertEquals(
                List.of(
                        new Phase(later.at(), day, TrainingLevel.GENTLE, false),
                        new Phase(day, now, TrainingLevel.LIGHT, false)),
                past(of(later, now, List.of(SESSION, later), ratings)));
    }

    /// A good rating at 24 hours, and another one in the morning.
    private static CheckIn[] backAtFull(ZonedDateTime morning) {
        return new CheckIn[] {
            Samples.smallCheckIn("day", MONDAY.plusHours(25), 2), Samples.smallCheckIn("morning", morning, 1)
        };
    }

    private static ImsSession loggedLate(ZonedDateTime recordedAt) {
        return session(MONDAY, recordedAt, Samples.LEFT_THIGH);
    }

    private static ImsSession neck(ZonedDateTime at) {
        return session(at, at, Samples.RIGHT_NECK);
    }

    private static ImsSession session(ZonedDateTime at, ZonedDateTime recordedAt, Site site) {
        return new ImsSession(
                new Id("other"),
                at,
                recordedAt,
                Purpose.MUSCLE_TENSION,
                List.of(TreatedMuscle.of(site)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static List<Phase> past(List<Phase> phases) {
        return phases.stream().filter(phase -> !phase.expected()).toList();
    }

    private static List<Phase> expected(List<Phase> phases) {
        return phases.stream().filter(Phase::expected).toList();
    }

    private static List<Phase> of(
            ImsSession session, ZonedDateTime now, List<ImsSession> sessions, CheckIn... checkIns) {
        var diary = new Diary(sessions, List.of(checkIns));
        return Phases.of(CONTROLLER, diary, session, CONTROLLER.suggest(diary, now));
    }

    private static List<Phase> phases(ZonedDateTime now, CheckIn... checkIns) {
        return of(SESSION, now, List.of(SESSION), checkIns);
    }
}
