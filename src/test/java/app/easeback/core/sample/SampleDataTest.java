package app.easeback.core.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.Records;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Twitches;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Language;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleDataTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-03-03T12:00:00+01:00[Europe/Berlin]");

    private final TimelineController controller = new TimelineController();

    /// Every 40 minutes of two days, around the clock changes of three zones and on usual days.
    static Stream<ZonedDateTime> moments() {
        return Stream.of(
                        "2026-03-28T12:00 Europe/Berlin",
                        "2026-10-24T12:00 Europe/Berlin",
                        "2026-03-07T12:00 America/Toronto",
                        "2026-10-31T12:00 America/Toronto",
                        "2026-04-04T12:00 Australia/Lord_Howe",
                        "2026-07-15T00:00 Asia/Kathmandu")
                .map(text -> text.split(" ", -1))
                .flatMap(parts -> IntStream.range(0, 72)
                        .mapToObj(step -> LocalDateTime.parse(parts[0])
                                .atZone(ZoneId.of(parts[1]))
                                .plusMinutes(40L * step)));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void atAnyHourNowIsTheDayAfterTheNewestSession(ZonedDateTime now) {
        Records sample = SampleData.of(now, 7, Language.ENGLISH);
        Suggestion suggestion = suggest(sample, now);
        var newest = sample.sessions().getLast();
        var since = sample.checkIns().stream()
                .filter(checkIn -> checkIn.at().isAfter(newest.at()))
                .toList();
        assertAll(
                () -> assertEquals(TrainingLevel.LIGHT, suggestion.level()),
                () -> assertEquals(2, suggestion.muscles().size()),
                () -> assertEquals(9, sample.sessions().size()),
                () -> assertEquals(60, sample.checkIns().size()),
                () -> assertEquals(2, since.size()),
                () -> assertNotEquals(
                        since.getLast().ratings().getFirst().soreness(),
                        since.getLast().ratings().getLast().soreness()),
                () -> assertTrue(
                        hours(newest.at(), now) >= 9 && hours(newest.at(), now) <= 23, newest.at() + " " + now),
                () -> assertTrue(sample.entries()
                        .allMatch(entry -> entry.knownBy(now.toInstant())
                                && !awakeAfter(entry.at().toLocalTime(), LocalTime.of(22, 45)))));
    }

    @Test
    void byDayTheNewestSessionIsAboutNineteenHoursAgo() {
        for (int hour = 4; hour <= 14; hour++) {
            var now = NOON.withHour(hour);
            double hours = hours(
                    SampleData.of(now, 1, Language.ENGLISH).sessions().getLast().at(), now);
            assertTrue(hours >= 18 && hours <= 20, hours + " at " + now);
        }
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        assertEquals(SampleData.of(NOON, 3, Language.ENGLISH), SampleData.of(NOON, 3, Language.ENGLISH));
        assertNotEquals(SampleData.of(NOON, 3, Language.ENGLISH), SampleData.of(NOON, 4, Language.ENGLISH));
    }

    @Test
    void everySeedTellsABelievableStory() {
        for (long seed = 0; seed < 200; seed++) {
            Records sample = SampleData.of(NOON, seed, Language.ENGLISH);
            var first = sample.sessions().getFirst().at();
            assertTrue(first.isBefore(NOON.minusDays(85)) && first.isAfter(NOON.minusDays(95)), first.toString());
            assertEquals(List.of(), unbelievable(sample), "seed " + seed);
            assertEquals(9, sample.tapes().size());
            assertTrue(sample.heats().size() >= 17, "heats");
            assertTrue(sample.checkIns().stream()
                    .allMatch(checkIn -> checkIn.symptoms().isEmpty()));
        }
    }

    /// Sessions whose soreness does not rise early, peak on the first day and settle within four.
    private static List<String> unbelievable(Records sample) {
        return sample.sessions().subList(0, 8).stream()
                .filter(session -> {
                    var course = course(sample, session);
                    int highest = course.stream()
                            .mapToInt(SampleDataTest::soreness)
                            .max()
                            .orElseThrow();
                    var peak = course.stream()
                            .filter(checkIn -> soreness(checkIn) == highest)
                            .findFirst()
                            .orElseThrow();
                    var fresh = course.stream()
                            .filter(checkIn -> hours(session.at(), checkIn.at()) > 24)
                            .mapToInt(SampleDataTest::soreness)
                            .toArray();
                    boolean falls = IntStream.range(1, fresh.length).allMatch(i -> fresh[i] <= fresh[i - 1]);
                    return highest < 1
                            || hours(session.at(), peak.at()) > 24
                            || soreness(course.getLast()) > 2
                            || hours(session.at(), course.getLast().at()) > 110
                            || !falls;
                })
                .map(session -> session.id() + " "
                        + course(sample, session).stream()
                                .map(checkIn ->
                                        Math.round(hours(session.at(), checkIn.at())) + "h:" + soreness(checkIn))
                                .toList())
                .toList();
    }

    @Test
    void oneSessionIsHard() {
        Records sample = SampleData.of(NOON, 1, Language.ENGLISH);
        var hard = sample.sessions().stream()
                .filter(session ->
                        session.painDuring().filter(pain -> pain >= 8).isPresent())
                .toList();
        assertEquals(1, hard.size());
        var course = course(sample, hard.getFirst());
        assertTrue(course.stream().anyMatch(checkIn -> soreness(checkIn) == 7));
        assertTrue(course.stream()
                .filter(checkIn -> hours(hard.getFirst().at(), checkIn.at()) < 24)
                .allMatch(checkIn -> soreness(checkIn) >= 5));
        assertTrue(hard.getFirst().muscles().stream()
                .allMatch(muscle -> muscle.twitches().map(Twitches::least).orElse(0) > 10
                        && muscle.tightForWeeks().orElse(0) > 13));
    }

    @Test
    void oneSessionHasAdviceWithATime() {
        var advised = SampleData.of(NOON, 1, Language.ENGLISH).sessions().stream()
                .filter(session -> !session.advice().isEmpty())
                .toList();
        assertEquals(1, advised.size());
        assertTrue(advised.getFirst().adviceWithTime(NOON.toInstant()).isPresent());
    }

    @Test
    void bothSidesAreTreatedMostlyByOnePractitioner() {
        var sessions = SampleData.of(NOON, 1, Language.ENGLISH).sessions();
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            assertTrue(sessions.stream()
                    .flatMap(session -> session.sites().stream())
                    .anyMatch(site -> site.side() == side));
        }
        assertEquals(
                8,
                sessions.stream()
                        .filter(session -> session.practitioner().equals(Optional.of("Dana Reed, PT")))
                        .count());
    }

    @Test
    void somethingIsWrittenAndSomethingLeftOut() {
        var checkIns = SampleData.of(NOON, 1, Language.ENGLISH).checkIns();
        assertTrue(checkIns.stream().anyMatch(checkIn -> checkIn.note().isPresent()));
        assertTrue(checkIns.stream().anyMatch(checkIn -> checkIn.fatigue().isEmpty()));
        assertTrue(checkIns.stream()
                .anyMatch(checkIn -> checkIn.walkingComfortable().isPresent()));
        assertTrue(checkIns.stream().anyMatch(checkIn -> checkIn.recordedAt().isAfter(checkIn.at())));
        assertFalse(checkIns.stream().allMatch(checkIn -> checkIn.painkiller().isPresent()));
    }

    private Suggestion suggest(Records sample, ZonedDateTime now) {
        return controller.suggest(new Diary(sample.sessions(), sample.checkIns()), now);
    }

    private static List<CheckIn> course(Records sample, ImsSession session) {
        return sample.checkIns().stream()
                .filter(checkIn -> checkIn.at().isAfter(session.at())
                        && checkIn.at().isBefore(session.at().plusDays(6))
                        && checkIn.soreness(session.sites().getFirst()).isPresent())
                .toList();
    }

    private static int soreness(CheckIn checkIn) {
        return checkIn.ratings().getFirst().soreness();
    }

    private static boolean awakeAfter(LocalTime time, LocalTime latest) {
        return time.isAfter(latest) || time.isBefore(LocalTime.of(7, 0));
    }

    private static double hours(ZonedDateTime from, ZonedDateTime to) {
        return Duration.between(from, to).toMinutes() / 60.0;
    }
}
