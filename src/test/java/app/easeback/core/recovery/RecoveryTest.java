package app.easeback.core.recovery;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.grading.Forecaster;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.suggestion.SeenSigns;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import app.easeback.core.timeline.Phase;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecoveryTest {

    private static final Duration MOMENT = Duration.ofNanos(1);
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);

    @Test
    void timeIsToldInTheZoneOfTheClockUntilTheProfileNamesOne() {
        assertEquals(MONDAY, recovery.now());
        journal.put(Samples.fullProfile());
        assertEquals(MONDAY.withZoneSameInstant(TORONTO), recovery.now());
        assertEquals(
                MONDAY.plusHours(1).withZoneSameInstant(TORONTO),
                recovery.inPatientsZone(MONDAY.plusHours(1).toInstant()));
    }

    /// The past is what was known then, also of a sign that was ticked the next morning and ticked away again.
    @Test
    void aSignThatCameAndWentLaterIsNoPartOfTheNightBefore() {
        journal.put(Samples.smallSession("s", MONDAY));
        var evening = MONDAY.plusHours(3);
        clock.set(evening);
        journal.put(Samples.smallCheckIn("c", evening, 2));
        clock.set(MONDAY.plusHours(15));
        journal.put(Samples.warning("c", evening, Optional.empty()));
        assertEquals(TrainingLevel.STOP, recovery.suggestionNow().level());
        clock.set(MONDAY.plusHours(16));
        journal.putFromFile(
                Samples.smallCheckIn("c", evening, 2), Optional.of(Samples.warning("c", evening, Optional.empty())));
        assertEquals(TrainingLevel.LIGHT, recovery.suggestionNow().level());
        assertEquals(
                TrainingLevel.LIGHT, recovery.suggestion(MONDAY.plusHours(5)).level());
        assertEquals(
                TrainingLevel.STOP,
                recovery.suggestion(MONDAY.plusHours(15).plusMinutes(30)).level());
        assertEquals(2, store.checkIns().all().size(), "that it stood there is kept");
    }

    @Test
    void theNewestFinishedSessionsAreGraded() {
        for (int day = 0; day < 30 * 10; day += 10) {
            keep(Samples.smallSession("s" + day, MONDAY.plusDays(day)));
            keep(Samples.smallCheckIn("c" + day, MONDAY.plusDays(day).plusHours(4), 3));
            keep(Samples.smallCheckIn("d" + day, MONDAY.plusDays(day).plusHours(28), 1));
        }
        clock.set(MONDAY.plusDays(292));
        var grades = recovery.grades();
        assertEquals(24, grades.finishedSessions());
        // The one of day 290 is not over yet.
        assertEquals(new Id("s280"), grades.sessions().getFirst().session());
        assertEquals(24, grades.score(Forecaster.MODEL).n());
    }

    @Test
    void withoutSessionsThereAreNoGrades() {
        assertEquals(0, recovery.grades().finishedSessions());
    }

    @Test
    void theMorningToWaitForIsThePatientsOwn() {
        keep(Samples.smallSession("s", MONDAY));
        assertEquals(Optional.of(MONDAY.plusDays(2).withHour(8).withMinute(0)), suggestedByRules());
        journal.put(Samples.fullProfile());
        assertEquals(Optional.of(ZonedDateTime.parse("2026-03-04T08:00-05:00[America/Toronto]")), suggestedByRules());
    }

    @Test
    void aLaterEditOrRemovalOfACheckInChangesNoEarlierSuggestion() {
        keep(Samples.smallSession("s", MONDAY));
        keep(Samples.smallCheckIn("c", MONDAY.plusHours(2), 1));
        clock.set(MONDAY.plusHours(5));
        journal.put(Samples.smallCheckIn("c", MONDAY.plusHours(2), 7));
        clock.set(MONDAY.plusHours(7));
        journal.remove(Samples.smallCheckIn("c", MONDAY.plusHours(2), 7));
        assertEquals(TrainingLevel.GENTLE, levelAfter(Duration.ofHours(2).minus(MOMENT)));
        assertEquals(TrainingLevel.LIGHT, levelAfter(Duration.ofHours(5).minus(MOMENT)));
        assertEquals(TrainingLevel.REST, levelAfter(Duration.ofHours(5)));
        assertEquals(TrainingLevel.REST, levelAfter(Duration.ofHours(7).minus(MOMENT)));
        assertEquals(TrainingLevel.GENTLE, levelAfter(Duration.ofHours(7)));
    }

    @Test
    void aSessionMovedOrRemovedLaterStillCountsWhereItWasKnown() {
        keep(Samples.smallSession("s", MONDAY));
        clock.set(MONDAY.plusHours(25));
        journal.put(Samples.smallSession("s", MONDAY.plusHours(5)));
        clock.set(MONDAY.plusHours(30));
        journal.remove(Samples.smallSession("s", MONDAY.plusHours(5)));
        assertEquals(TrainingLevel.LIGHT, levelAfter(Duration.ofHours(24)));
        assertEquals(TrainingLevel.GENTLE, levelAfter(Duration.ofHours(25)));
        assertEquals(TrainingLevel.LIGHT, levelAfter(Duration.ofHours(29)));
        assertEquals(TrainingLevel.NONE, levelAfter(Duration.ofHours(30)));
    }

    @Test
    void aSessionLoggedLateIsUnknownBefore() {
        keep(session("late", MONDAY, MONDAY.plusHours(3), LEFT_THIGH));
        assertEquals(TrainingLevel.NONE, levelAfter(Duration.ofHours(3).minus(MOMENT)));
        assertEquals(TrainingLevel.GENTLE, levelAfter(Duration.ofHours(3)));
        assertEquals(Optional.empty(), recovery.currentSession(MONDAY.plusHours(2)));
        assertEquals(Optional.of("late"), currentAfter(Duration.ofHours(3)));
    }

    @Test
    void aWarningSignOfLongAgoStillStops() {
        keep(Samples.warning("w", MONDAY.minusDays(40), Optional.empty()));
        assertEquals(TrainingLevel.STOP, levelAfter(Duration.ZERO));
    }

    @Test
    void aSignOfLongAgoThatWasSeenJustNowIsToldAsSeenAndChangesNothing() {
        keep(Samples.smallSession("s", MONDAY));
        var before = recovery.suggestion(MONDAY.plusHours(1));
        var seen = new SymptomsResolved(MONDAY.plusHours(1), How.SEEN_BY_PROFESSIONAL);
        keep(Samples.warning("w", MONDAY.minusDays(40), Optional.empty()));
        clock.set(MONDAY.plusHours(1));
        journal.put(Samples.warning("w", MONDAY.minusDays(40), Optional.of(seen)));
        assertEquals(List.of(new SeenSigns(MONDAY.plusHours(1), List.of(Symptom.FEVER))), seenSigns());
        assertEquals(before, recovery.suggestionNow());
        clock.set(MONDAY.plusHours(1).plusDays(7));
        assertEquals(List.of(), seenSigns());
    }

    private List<SeenSigns> seenSigns() {
        return recovery.seenSigns(recovery.signsNow());
    }

    @Test
    void theCurrentSessionIsTheNewestOfSevenDays() {
        keep(Samples.smallSession("first", MONDAY));
        keep(Samples.smallSession("second", MONDAY.plusDays(2)));
        assertEquals(Optional.of("first"), currentAfter(Duration.ofDays(2).minus(MOMENT)));
        assertEquals(Optional.of("second"), currentAfter(Duration.ofDays(2)));
        assertEquals(Optional.of("second"), currentAfter(Duration.ofDays(9)));
        assertEquals(Optional.empty(), currentAfter(Duration.ofDays(9).plus(MOMENT)));
        assertEquals(Optional.empty(), recovery.currentSession(MONDAY.minusSeconds(1)));
    }

    @Test
    void removingTheNewestSessionMakesTheOneBeforeCurrentFromThenOn() {
        keep(Samples.smallSession("first", MONDAY));
        keep(Samples.smallSession("second", MONDAY.plusDays(1)));
        clock.set(MONDAY.plusDays(2));
        journal.remove(Samples.smallSession("second", MONDAY.plusDays(1)));
        assertEquals(Optional.of("second"), currentAfter(Duration.ofDays(2).minus(MOMENT)));
        assertEquals(Optional.of("first"), currentAfter(Duration.ofDays(2)));
    }

    @Test
    void aCourseEndsBeforeTheNextSessionOfTheSameMuscle() {
        var first = Samples.smallSession("first", MONDAY);
        var second = Samples.smallSession("second", MONDAY.plusDays(2));
        keep(first);
        keep(second);
        keep(Samples.smallCheckIn("before", MONDAY.minusSeconds(1), 3));
        keep(Samples.smallCheckIn("at first", MONDAY, 3));
        keep(Samples.smallCheckIn("last", MONDAY.plusDays(2).minusSeconds(1), 3));
        keep(Samples.smallCheckIn("at second", MONDAY.plusDays(2), 3));
        assertEquals(List.of("at first", "last"), course(first));
        assertEquals(List.of("at second"), course(second));
    }

    @Test
    void aSessionOfAnotherMuscleDoesNotEndACourse() {
        var thigh = Samples.smallSession("thigh", MONDAY);
        var neck = session("neck", MONDAY.plusDays(1), MONDAY.plusDays(1), RIGHT_NECK);
        keep(thigh);
        keep(neck);
        keep(checkIn("both", MONDAY.plusDays(2), new Rating(LEFT_THIGH, 1), new Rating(RIGHT_NECK, 2)));
        keep(checkIn("neck only", MONDAY.plusDays(3), new Rating(RIGHT_NECK, 2)));
        assertEquals(List.of("both"), course(thigh));
        assertEquals(List.of("both", "neck only"), course(neck));
    }

    @Test
    void oneMuscleInCommonEndsTheCourse() {
        var both = session("both", MONDAY, MONDAY, LEFT_THIGH, RIGHT_NECK);
        keep(both);
        keep(Samples.smallSession("thigh", MONDAY.plusDays(1)));
        keep(checkIn("neck", MONDAY.plusDays(2), new Rating(RIGHT_NECK, 2)));
        assertEquals(List.of(), course(both));
    }

    @Test
    void aCourseLastsSevenDaysAndHoldsOnlyWhatRatesIt() {
        var session = Samples.smallSession("s", MONDAY);
        keep(session);
        keep(Samples.warning("sign only", MONDAY.plusHours(1), Optional.empty()));
        keep(Samples.smallCheckIn("late", MONDAY.plusDays(7).minusSeconds(1), 0));
        keep(Samples.smallCheckIn("too late", MONDAY.plusDays(7), 0));
        assertEquals(List.of("late"), course(session));
    }

    @Test
    void theNewestRatingIsTheLastOneOfThatSiteSinceThen() {
        keep(Samples.smallCheckIn("a", MONDAY, 5));
        keep(checkIn("b", MONDAY.plusHours(1), new Rating(LEFT_THIGH, 3), new Rating(RIGHT_NECK, 7)));
        keep(checkIn("c", MONDAY.plusHours(2), new Rating(RIGHT_NECK, 8)));
        var now = MONDAY.plusHours(3);
        assertRated(3, MONDAY.plusHours(1), MONDAY, now);
        assertRated(3, MONDAY.plusHours(1), MONDAY.plusHours(1), MONDAY.plusHours(1));
        assertRated(5, MONDAY, MONDAY, MONDAY.plusMinutes(59));
        assertEquals(Optional.empty(), recovery.newestRating(LEFT_THIGH, MONDAY.plusMinutes(61), now));
    }

    @Test
    void ofTwoRatingsForOneMomentTheLastRecordedIsTheNewestWhereverItIsAskedFor() {
        var session = Samples.smallSession("s", MONDAY);
        keep(session);
        var morning = MONDAY.plusDays(1).withHour(8).withMinute(0);
        keep(Samples.smallCheckIn("z", morning, morning.plusMinutes(10), 7));
        keep(Samples.smallCheckIn("a", morning, morning.plusMinutes(20), 1));
        assertRated(1, morning, MONDAY, recovery.now());
        assertEquals(List.of("z", "a"), course(session));
        assertEquals(TrainingLevel.LIGHT, recovery.suggestionNow().level());
    }

    @Test
    void theNewestRatingIsToldInTheZoneOfNow() {
        keep(Samples.smallCheckIn("a", MONDAY.plusHours(1), 5));
        var rated = MONDAY.plusHours(1).withZoneSameInstant(TORONTO);
        assertRated(5, rated, MONDAY, MONDAY.plusHours(2).withZoneSameInstant(TORONTO));
    }

    @Test
    void phasesKnowTheSessionsBeforeAndAfter() {
        var neck = session("neck", MONDAY.minusHours(10), MONDAY.minusHours(10), RIGHT_NECK);
        var thigh = Samples.smallSession("thigh", MONDAY);
        keep(neck);
        keep(checkIn("very sore", MONDAY.minusHours(1), new Rating(RIGHT_NECK, 7)));
        keep(thigh);
        keep(checkIn("better", MONDAY.plusHours(2), new Rating(RIGHT_NECK, 4)));
        clock.set(MONDAY.plusHours(3));
        var better = MONDAY.plusHours(2);
        assertEquals(
                List.of(
                        new Phase(MONDAY, better, TrainingLevel.REST, false),
                        new Phase(better, recovery.now(), TrainingLevel.GENTLE, false)),
                past(thigh));
        assertEquals(MONDAY.minusHours(10), past(neck).getFirst().from());
        assertEquals(past(thigh).getLast(), past(neck).getLast());
    }

    @Test
    void phasesExpectFullIntensityAtTheTimeOfTheRulesIfNoForecastIsLater() {
        var session = Samples.smallSession("s", MONDAY);
        keep(session);
        clock.set(MONDAY.plusHours(1));
        var last = recovery.phases(session, recovery.suggestion(recovery.now())).getLast();
        assertEquals(suggestedByRules(), Optional.of(last.from()));
        assertEquals(TrainingLevel.FULL, last.level());
        assertTrue(last.expected());
    }

    @Test
    void remindersAreThoseDueInTheSpanWithBothItsEnds() {
        keep(Samples.smallSession("s", MONDAY));
        var all = reminders(MONDAY, MONDAY.plusDays(7));
        var first = all.get(1).due();
        var last = all.get(3).due();
        assertEquals(all.subList(1, 4), reminders(first, last));
        assertEquals(all.subList(2, 3), reminders(first.plus(MOMENT), last.minus(MOMENT)));
    }

    @Test
    void remindersStandAsTheyDoNow() {
        keepReminders();
        keep(Samples.smallSession("s", MONDAY));
        var heat = MONDAY.plusHours(1);
        assertEquals(ReminderState.PLANNED, firstHeat().state());
        clock.set(heat);
        assertEquals(ReminderState.DUE, firstHeat().state());
        keep(Samples.warning("w", heat.plusMinutes(1), Optional.empty()));
        assertEquals(ReminderState.HELD, firstHeat().state());
        clock.set(heat.plusMinutes(2));
        journal.remove(Samples.warning("w", heat.plusMinutes(1), Optional.empty()));
        keep(Samples.smallTape("t", heat.plusMinutes(3)));
        assertEquals(ReminderState.HELD, firstHeat().state());
        journal.remove(Samples.smallTape("t", heat.plusMinutes(3)));
        keep(Samples.smallCheckIn("c", heat.plusMinutes(4), 0));
        assertEquals(ReminderState.CANCELLED, firstHeat().state());
        journal.remove(Samples.smallCheckIn("c", heat.plusMinutes(4), 0));
        clock.set(heat.plusMinutes(90));
        assertEquals(ReminderState.MISSED, firstHeat().state());
    }

    @Test
    void aTapePutOnDaysBeforeTheSpanIsStillRemindedOf() {
        keepReminders();
        keep(Samples.smallTape("t", MONDAY));
        clock.set(MONDAY.plusHours(97));
        var off = reminders(MONDAY.plusHours(96), MONDAY.plusHours(97));
        assertEquals(
                List.of(ReminderKind.TAPE_OFF), off.stream().map(Reminder::kind).toList());
        assertEquals(ReminderState.DUE, off.getFirst().state());
    }

    @Test
    void withNothingRecordedThereIsNothingToRemindOf() {
        assertEquals(List.of(), reminders(MONDAY.minusDays(30), MONDAY.plusDays(30)));
    }

    /// Says that an app has looked at reminders before.
    private void keepReminders() {
        store.preferences().put(Situations.BEGAN, MONDAY.toString());
    }

    /// Records an entry at the moment it names.
    private void keep(Entry entry) {
        clock.set(entry.recordedAt());
        journal.put(entry);
    }

    private static ImsSession session(String id, ZonedDateTime at, ZonedDateTime recordedAt, Site... sites) {
        return new ImsSession(
                new Id(id),
                at,
                recordedAt,
                Purpose.MUSCLE_TENSION,
                List.of(sites).stream().map(TreatedMuscle::of).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static CheckIn checkIn(String id, ZonedDateTime at, Rating... ratings) {
        return CheckIn.of(new Id(id), at, List.of(ratings));
    }

    private TrainingLevel levelAfter(Duration time) {
        return recovery.suggestion(MONDAY.plus(time)).level();
    }

    private Optional<ZonedDateTime> suggestedByRules() {
        return recovery.suggestion(recovery.now()).byRules().map(Window::suggested);
    }

    private Optional<String> currentAfter(Duration time) {
        return recovery.currentSession(MONDAY.plus(time))
                .map(session -> session.id().value());
    }

    private List<String> course(ImsSession session) {
        return recovery.course(session).stream()
                .map(checkIn -> checkIn.id().value())
                .toList();
    }

    private void assertRated(int soreness, ZonedDateTime at, ZonedDateTime since, ZonedDateTime now) {
        assertEquals(Optional.of(new Recovery.Rated(soreness, at)), recovery.newestRating(LEFT_THIGH, since, now));
    }

    private List<Phase> past(ImsSession session) {
        return recovery.phases(session, recovery.suggestion(recovery.now())).stream()
                .filter(phase -> !phase.expected())
                .toList();
    }

    private List<Reminder> reminders(ZonedDateTime from, ZonedDateTime to) {
        return recovery.reminders(recovery.now(), from, to);
    }

    private Reminder firstHeat() {
        return reminders(MONDAY, MONDAY.plusDays(2)).stream()
                .filter(reminder -> reminder.kind() == ReminderKind.HEAT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeThatReachesIntoTheHistoryIsSeenAtOnce() {
        recovery.remember();
        recovery.follow(journal);
        for (int week = 0; week < 4; week++) {
            var at = MONDAY.minusWeeks(2L * (4 - week));
            keep(Samples.smallSession("s" + week, at));
            keep(Samples.smallCheckIn("early" + week, at.plusHours(2), 6));
            keep(Samples.smallCheckIn("late" + week, at.plusHours(30), 5));
        }
        keep(Samples.smallSession("now", MONDAY.minusHours(2)));
        assertEquals(readAnew(), recovery.suggestion(recovery.now()));
        journal.put(Samples.smallCheckIn("late0", MONDAY.minusWeeks(8).plusHours(30), 0));
        assertEquals(readAnew(), recovery.suggestion(recovery.now()));
        journal.remove(store.checkIns().find(new Id("late1")).orElseThrow());
        assertEquals(readAnew(), recovery.suggestion(recovery.now()));
        clock.pass(Duration.ofHours(30));
        assertEquals(readAnew(), recovery.suggestion(recovery.now()));
        assertEquals(readAnew(MONDAY), recovery.suggestion(MONDAY), "asked about an earlier moment");
        clock.set(MONDAY.minusHours(1));
        journal.put(Samples.smallCheckIn("late2", MONDAY.minusWeeks(4).plusHours(30), 0));
        clock.set(MONDAY.plusHours(30));
        assertEquals(readAnew(MONDAY), recovery.suggestion(MONDAY), "of which something else is known now");
        store.sessions().remove(new Id("s3"), clock.instant());
        journal.changed();
        assertEquals(readAnew(), recovery.suggestion(recovery.now()), "another program has written");
    }

    private Suggestion readAnew() {
        return readAnew(recovery.now());
    }

    private Suggestion readAnew(ZonedDateTime at) {
        return new Recovery(store, new TimelineController(), clock).suggestion(at);
    }
}
