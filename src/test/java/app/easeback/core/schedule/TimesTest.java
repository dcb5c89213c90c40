package app.easeback.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.reminder.Reminder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Monday is 2 March 2026; the clocks change on Sunday 8 March in Toronto and on Sunday 29 March in Berlin.
class TimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Times USUAL = times(Profile.USUAL, BERLIN);

    @Test
    void heatComesInWakingHoursForTwoDays() {
        assertEquals(
                List.of("02T18:30", "03T07:00", "03T12:00", "03T17:00", "04T07:00", "04T12:00", "04T17:00"),
                heat(USUAL, "2026-03-02T17:30", BERLIN));
    }

    @Test
    void heatOnceADay() {
        var once = times(profile(new HeatPlan(1, 15, 120), QuietHours.USUAL), BERLIN);
        assertEquals(List.of("02T18:30", "03T07:00", "04T07:00"), heat(once, "2026-03-02T17:30", BERLIN));
    }

    @Test
    void heatWithoutQuietHoursIsSpreadOverAUsualDay() {
        var never = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        var times = times(profile(HeatPlan.USUAL, never), BERLIN);
        assertEquals(
                List.of("02T18:30", "03T07:00", "03T12:00", "03T17:00", "04T07:00", "04T12:00", "04T17:00"),
                heat(times, "2026-03-02T17:30", BERLIN));
    }

    /// The twenty waking hours in three parts, rounded down to quarters; at 19:00 the last heat is too near.
    @Test
    void fourQuietHoursAreANight() {
        var night = new QuietHours(LocalTime.of(2, 0), LocalTime.of(6, 0));
        var times = times(profile(HeatPlan.USUAL, night), BERLIN);
        assertEquals(
                List.of("02T18:30", "03T06:00", "03T12:30", "03T19:00", "04T06:00", "04T12:30"),
                heat(times, "2026-03-02T17:30", BERLIN));
    }

    /// Which is no night: heat that would come in it comes after it.
    @Test
    void heatIsSpreadOverAUsualDayAroundARestAtNoon() {
        var rest = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
        var times = times(profile(HeatPlan.USUAL, rest), BERLIN);
        assertEquals(
                List.of("02T18:30", "03T07:00", "03T13:00", "03T17:00", "04T07:00", "04T13:00", "04T17:00"),
                heat(times, "2026-03-02T17:30", BERLIN));
    }

    @Test
    void noHeatComesInTheNightOfWhoHasARestAlone() {
        for (var rest : List.of(
                new QuietHours(LocalTime.of(22, 30), LocalTime.of(1, 30)),
                new QuietHours(LocalTime.of(0, 0), LocalTime.of(3, 0)),
                new QuietHours(LocalTime.NOON, LocalTime.NOON))) {
            var times = times(profile(new HeatPlan(6, 15, 240), rest), BERLIN);
            assertEquals(
                    List.of("02T18:30", "03T07:00", "03T11:00", "03T15:00", "03T19:00"),
                    heat(times, "2026-03-02T17:30", BERLIN).subList(0, 5),
                    rest.toString());
        }
    }

    /// A file may know the offset of a session alone.
    @Test
    void anOffsetIsNoPlaceToPlanFor() {
        var tokyo = ZoneId.of("Asia/Tokyo");
        var times = times(Profile.USUAL, tokyo);
        var known = Sample.time("2026-03-03T07:00", tokyo);
        var session = Sample.session(known);
        var unknown = Sample.session(known.withZoneSameInstant(ZoneOffset.UTC));
        assertEquals(dues(times.heat(session, Sample.CALF)), dues(times.heat(unknown, Sample.CALF)));
        assertEquals(dues(times.checkIns(session)), dues(times.checkIns(unknown)));
        assertEquals("03T08:00", dues(times.heat(unknown, Sample.CALF)).getFirst());
        assertEquals("03T13:00", dues(times.checkIns(unknown)).getFirst());
    }

    @Test
    void moreTimesADayAreSpreadByTheQuarterOfAnHour() {
        var late = new QuietHours(LocalTime.of(22, 30), LocalTime.of(7, 0));
        var times = times(profile(new HeatPlan(4, 15, 120), late), BERLIN);
        assertEquals(
                List.of("02T07:00", "02T10:45", "02T14:30", "02T18:15", "03T07:00", "03T10:45", "03T14:30", "03T18:15"),
                heat(times, "2026-03-02T06:00", BERLIN).subList(0, 8));
    }

    @Test
    void heatKeepsTheWallClockOverAClockChange() {
        assertEquals(
                List.of("28T18:30", "29T07:00", "29T12:00", "29T17:00", "30T07:00", "30T12:00", "30T17:00"),
                heat(USUAL, "2026-03-28T17:30", BERLIN));
        assertEquals(
                List.of("31T18:30", "01T07:00", "01T12:00", "01T17:00", "02T07:00", "02T12:00"),
                heat(times(Profile.USUAL, TORONTO), "2026-10-31T17:30", TORONTO));
    }

    @Test
    void heatKeepsItsPromisesForEveryProfile() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var quiet = new QuietHours(
                    LocalTime.of(20 + random.nextInt(4), 30 * random.nextInt(2)),
                    LocalTime.of(5 + random.nextInt(5), 30 * random.nextInt(2)));
            var plan = new HeatPlan(1 + random.nextInt(6), 15, 120 + random.nextInt(200));
            var zone = random.nextBoolean() ? BERLIN : TORONTO;
            var t0 = LocalDate.of(2026, 1, 1).atStartOfDay(zone).plusMinutes(random.nextInt(365 * 24 * 60));
            var times = times(profile(plan, quiet), zone).heat(Sample.session(t0), Sample.CALF).stream()
                    .map(Reminder::due)
                    .toList();
            String message = t0 + " " + quiet + " " + plan + " " + times;
            assertFalse(times.isEmpty(), message);
            for (int k = 0; k < times.size(); k++) {
                var time = times.get(k);
                assertFalse(quiet.contains(time.toLocalTime()), message);
                assertTrue(!time.isBefore(t0.plusHours(1)) && time.isBefore(t0.plusHours(48)), message);
                if (k > 0) {
                    var gap = Duration.between(times.get(k - 1), time);
                    assertTrue(gap.toMinutes() >= plan.gapMinutes(), message);
                }
            }
            times.stream()
                    .collect(Collectors.groupingBy(ZonedDateTime::toLocalDate, Collectors.counting()))
                    .values()
                    .forEach(count -> assertTrue(count <= plan.perDay(), message));
        }
    }

    @Test
    void theGapIsKeptToTheFirstHeatAndOverAClockChange() {
        assertEquals(
                List.of("02T11:30", "02T17:00"),
                heat(USUAL, "2026-03-02T10:30", BERLIN).subList(0, 2));
        assertEquals(
                List.of("02T10:00", "02T12:00"),
                heat(USUAL, "2026-03-02T09:00", BERLIN).subList(0, 2));
        var night = new QuietHours(LocalTime.of(16, 0), LocalTime.of(1, 0));
        var times = times(profile(new HeatPlan(6, 15, 120), night), BERLIN);
        // From 01:00 to 03:30 by the wall clock only an hour and a half passes when the clock goes from 02:00 to 03:00.
        assertEquals(
                List.of("29T01:00", "29T06:00", "29T08:30"),
                heat(times, "2026-03-28T23:30", BERLIN).subList(0, 3));
    }

    @Test
    void whoIsAwakeAtNightIsRemindedAtNight() {
        var quiet = new QuietHours(LocalTime.of(8, 0), LocalTime.of(16, 0));
        var times = times(profile(HeatPlan.USUAL, quiet), BERLIN);
        assertEquals(
                List.of("02T18:30", "02T21:15", "03T02:30", "03T16:00", "03T21:15", "04T02:30", "04T16:00"),
                heat(times, "2026-03-02T17:30", BERLIN));
        assertEquals(
                List.of("02T23:30", "03T16:00", "03T20:00", "04T16:00", "04T20:00"),
                checkIns(times, "2026-03-02T17:30", BERLIN).subList(0, 5));
    }

    @Test
    void checkInsComeAtTheTimesTheUserChose() {
        var own = Profile.USUAL.withPlans(
                HeatPlan.USUAL, TapePlan.USUAL, new CheckInPlan(LocalTime.of(7, 0), LocalTime.of(21, 0), false));
        assertEquals(
                List.of("02T13:00", "03T07:00", "03T21:00", "04T07:00"),
                checkIns(times(own, BERLIN), "2026-03-02T07:00", BERLIN).subList(0, 4));
    }

    @Test
    void everyTimeHasAnIdentityOfItsOwn() {
        var random = new Random(8);
        for (int i = 0; i < 500; i++) {
            var t0 = LocalDate.of(2026, 1, 1).atStartOfDay(BERLIN).plusMinutes(random.nextInt(365 * 24 * 60));
            var planned = new ArrayList<>(USUAL.heat(Sample.session(t0), Sample.CALF));
            planned.addAll(USUAL.checkIns(Sample.session(t0)));
            long ids = planned.stream().map(Reminder::id).distinct().count();
            assertEquals(planned.size(), ids, t0.toString());
        }
    }

    @Test
    void checkInsComeMorningAndEveningAndAt24Hours() {
        assertEquals(
                List.of(
                        "03T08:00",
                        "03T17:30",
                        "03T20:00",
                        "04T08:00",
                        "04T20:00",
                        "05T08:00",
                        "05T20:00",
                        "06T08:00",
                        "06T20:00",
                        "07T08:00",
                        "07T20:00",
                        "08T08:00",
                        "08T20:00",
                        "09T08:00"),
                checkIns(USUAL, "2026-03-02T17:30", BERLIN));
    }

    @Test
    void theFirstCheckInIsSixHoursAfterIfAwake() {
        assertEquals(
                List.of("02T15:00", "03T08:00", "03T20:00"),
                checkIns(USUAL, "2026-03-02T09:00", BERLIN).subList(0, 3));
    }

    @Test
    void aCheckInLessThanTwoHoursAfterAnotherIsLeftOut() {
        assertEquals(
                List.of("02T13:30", "03T07:30", "03T20:00"),
                checkIns(USUAL, "2026-03-02T07:30", BERLIN).subList(0, 3));
        assertEquals(
                List.of("02T19:00", "03T08:00", "03T13:00", "03T20:00"),
                checkIns(USUAL, "2026-03-02T13:00", BERLIN).subList(0, 4));
    }

    @Test
    void aQuietCheckInTimeDoesNotTakeTheMorningWithIt() {
        assertEquals(
                List.of("02T12:30", "03T08:00", "03T20:00"),
                checkIns(USUAL, "2026-03-02T06:30", BERLIN).subList(0, 3));
    }

    /// From 19:00 to 07:00 it is quiet.
    @Test
    void anEveningInTheQuietHoursIsLeftOutAndNotPutIntoTheMorning() {
        var early = new QuietHours(LocalTime.of(19, 0), LocalTime.of(7, 0));
        var times = times(profile(HeatPlan.USUAL, early), BERLIN);
        assertEquals(
                List.of("03T08:00", "03T17:30", "04T08:00", "05T08:00"),
                checkIns(times, "2026-03-02T17:30", BERLIN).subList(0, 4));
    }

    /// Needled in Toronto at 17:30, where a time at 19:30 is no part of the two days.
    @Test
    void whoFliesEastHasNoOtherHeatThanThePlanOfTheSession() {
        var often = times(profile(new HeatPlan(6, 15, 120), QuietHours.USUAL), BERLIN);
        assertEquals("04T17:00", heat(often, "2026-03-02T17:30", TORONTO).getLast());
    }

    @Test
    void theCheckInAt24HoursIsElapsedTime() {
        assertEquals(
                List.of("29T08:00", "29T18:30", "30T08:00"),
                checkIns(USUAL, "2026-03-28T17:30", BERLIN).subList(0, 3));
        assertEquals(
                List.of("01T08:00", "01T16:30", "01T20:00"),
                checkIns(times(Profile.USUAL, TORONTO), "2026-10-31T17:30", TORONTO)
                        .subList(0, 3));
    }

    @Test
    void tapeIsLookedAtAfterADayAndTakenOffAfterFour() {
        assertEquals(List.of("03T18:00", "06T18:00"), tape("2026-03-02T18:00"));
        assertEquals(List.of("04T07:00", "07T07:00"), tape("2026-03-02T23:00"));
        assertEquals(List.of("27T18:00", "30T19:00"), tape("2026-03-26T18:00"));
    }

    private static Times times(Profile profile, ZoneId zone) {
        return new Times(profile, Sample.time("2026-03-02T17:30", zone));
    }

    private static Profile profile(HeatPlan heat, QuietHours quiet) {
        return Profile.USUAL.withQuietHours(quiet).withPlans(heat, TapePlan.USUAL, CheckInPlan.USUAL);
    }

    private static List<String> heat(Times times, String t0, ZoneId zone) {
        return dues(times.heat(Sample.session(Sample.time(t0, zone)), Sample.CALF));
    }

    private static List<String> checkIns(Times times, String t0, ZoneId zone) {
        return dues(times.checkIns(Sample.session(Sample.time(t0, zone))));
    }

    private static List<String> tape(String on) {
        var tape = new Tape(new Id("t"), Sample.CALF, Sample.time(on, BERLIN), Optional.empty(), Optional.empty());
        return dues(USUAL.tape(tape));
    }

    /// Day and time of each.
    private static List<String> dues(List<Reminder> planned) {
        return planned.stream()
                .map(reminder -> reminder.due().toLocalDateTime().toString().substring(8, 16))
                .toList();
    }
}
