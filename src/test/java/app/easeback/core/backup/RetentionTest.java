package app.easeback.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// Two days, two weeks, two months, one of a kind.
    private static final Retention SMALL = new Retention(2, 2, 2, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "nothing is made of nothing             | -                                  | -",
                "one alone is kept                      | 03-04T10                           | 03-04T10",
                "of a day the newest is kept            | 03-04T10 03-04T12                  | 03-04T12",
                "a third day goes                       | 03-04T10 03-05T10 03-06T10         | 03-05T10 03-06T10",
                "a finished week keeps its Sunday       | 02-28T10 03-01T10 03-04T10 03-05T10 | 03-01T10 03-04T10 03-05T10 02-28T10",
                "of three months the two last are kept  | 01-05T10 02-02T10 03-09T10 03-10T10 | 02-02T10 03-09T10 03-10T10",
                "days without any do not count          | 03-02T10 03-20T10                  | 03-02T10 03-20T10",
                "23:30 UTC is the next day in Berlin     | 03-04T23 03-05T12                  | 03-05T12",
            })
    void keeps(String why, String made, String kept) {
        assertEquals(names(kept), new TreeSet<>(SMALL.kept(names(made), BERLIN)), why);
    }

    @Test
    void whatWasMadeForAReasonStaysThroughADayOfManyBackups() {
        var before = new BackupName(at("03-04T10"), BackupKind.BEFORE_RESTORE, false);
        var update = new BackupName(at("03-04T11"), BackupKind.BEFORE_UPDATE, false);
        var all = new ArrayList<>(names("03-04T12 03-04T13"));
        all.addAll(List.of(before, update));
        var kept = SMALL.kept(all, BERLIN);
        assertTrue(kept.containsAll(List.of(before, update)));
        assertEquals(3, kept.size());
    }

    @Test
    void theStateBeforeSomebodyBeganToTryStays() {
        var daily = daily(at("03-04T08"));
        var before = IntStream.range(9, 19)
                .mapToObj(hour -> new BackupName(at("03-04T%02d".formatted(hour)), BackupKind.BEFORE_RESTORE, false))
                .toList();
        var all = new ArrayList<>(before);
        all.add(daily);
        assertEquals(
                new TreeSet<>(List.of(daily, before.getFirst(), before.get(7), before.get(8), before.getLast())),
                new TreeSet<>(Retention.STANDARD.kept(all, BERLIN)));
    }

    @ParameterizedTest
    @EnumSource
    void oneOfThePastDoesNotStandForItsDay(BackupKind kind) {
        var daily = daily(at("03-04T08"));
        var later = new BackupName(at("03-04T09"), kind, false);
        var kept = SMALL.kept(List.of(daily, later), BERLIN);
        assertTrue(kept.contains(later));
        assertEquals(kind.isOfThePast(), kept.contains(daily));
    }

    @Test
    void aYearOfDailyBackupsLeavesTwelveDaysTenWeeksAndNineMonths() {
        var start = LocalDateTime.parse("2026-01-01T09:00");
        Collection<BackupName> folder = new TreeSet<>();
        int most = 0;
        for (int day = 0; day < 365; day++) {
            var today = start.plusDays(day);
            folder.add(daily(today.atZone(BERLIN).toInstant()));
            folder = new TreeSet<>(Retention.STANDARD.kept(folder, BERLIN));
            most = Math.max(most, folder.size());
            for (int back = 0; back < Math.min(12, day + 1); back++) {
                assertTrue(days(folder).contains(today.toLocalDate().minusDays(back)), "day " + day + " back " + back);
            }
            for (int weeks = 1; weeks < 10 && weeks * 7 <= day; weeks++) {
                var sunday =
                        today.toLocalDate().minusWeeks(weeks - 1L).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
                assertTrue(
                        sunday.isBefore(start.toLocalDate()) || days(folder).contains(sunday),
                        today + " lacks the Sunday " + sunday);
            }
            for (int months = 1; months < 9; months++) {
                var end = YearMonth.from(today).minusMonths(months).atEndOfMonth();
                assertTrue(end.isBefore(start.toLocalDate()) || days(folder).contains(end), today + " lacks " + end);
            }
        }
        assertTrue(most <= 12 + 10 + 9, "at most " + most);
        var age = ChronoUnit.DAYS.between(
                folder.iterator().next().at(),
                daily(start.plusDays(364).atZone(BERLIN).toInstant()).at());
        assertTrue(age > 240, "reaches back " + age + " days");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aYearWithGapsAndManyKindsKeepsTheNewestAndIsStable(long seed) {
        var random = new Random(seed);
        Collection<BackupName> folder = new TreeSet<>();
        var now = Instant.parse("2026-01-01T09:00:00Z");
        for (int i = 0; i < 500; i++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(1, 60 * 36)));
            var kinds = BackupKind.values();
            var made = new BackupName(now, kinds[random.nextInt(kinds.length)], false);
            folder.add(made);
            var kept = Retention.STANDARD.kept(folder, BERLIN);
            assertTrue(kept.contains(made));
            assertEquals(kept, Retention.STANDARD.kept(kept, BERLIN), "pruned again nothing goes");
            assertTrue(kept.size() <= 12 + 10 + 9 + 3 * 4 + 12);
            folder = new TreeSet<>(kept);
        }
    }

    private static Set<LocalDate> days(Collection<BackupName> names) {
        var days = new TreeSet<LocalDate>();
        names.forEach(name -> days.add(LocalDate.ofInstant(name.at(), BERLIN)));
        return days;
    }

    private static Set<BackupName> names(String times) {
        var names = new TreeSet<BackupName>();
        if (times != null) {
            Arrays.stream(times.split(" ", -1)).map(time -> daily(at(time))).forEach(names::add);
        }
        return names;
    }

    private static BackupName daily(Instant at) {
        return new BackupName(at, BackupKind.DAILY, false);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-" + time + ":30:00Z");
    }
}
