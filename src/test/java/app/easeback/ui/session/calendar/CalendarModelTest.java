package app.easeback.ui.session.calendar;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.SessionBench;
import app.easeback.ui.session.course.Matches;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final SessionBench bench = new SessionBench();
    private final SimpleObjectProperty<Matches> matches = new SimpleObjectProperty<>(Matches.NONE_YET);
    private final CalendarModel model = calendar(Locale.UK);

    @BeforeEach
    void inView() {
        bench.journal.onChange(this::setAnew);
        model.inViewProperty().set(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, MONDAY, 2026-02-23, 2026-04-05",
        "2026-03, SUNDAY, 2026-03-01, 2026-04-04",
        "2026-03, SATURDAY, 2026-02-28, 2026-04-03",
        "2026-02, SUNDAY, 2026-02-01, 2026-02-28",
        "2024-02, MONDAY, 2024-01-29, 2024-03-03",
    })
    void aMonthIsShownInWholeWeeks(YearMonth month, DayOfWeek weekStart, LocalDate first, LocalDate last) {
        var dates = MonthPage.dates(month, weekStart);
        assertEquals(first, dates.getFirst());
        assertEquals(last, dates.getLast());
        assertEquals(0, dates.size() % 7);
        assertEquals(dates.size(), dates.stream().distinct().count());
    }

    @Test
    void theWeekBeginsAsTheLocaleHasIt() {
        assertEquals(DayOfWeek.MONDAY, model.weekStart());
        assertEquals(DayOfWeek.SUNDAY, calendar(Locale.US).weekStart());
    }

    @Test
    void itOpensOnToday() {
        assertEquals(Optional.of(TODAY), model.chosenProperty().get());
        assertEquals(YearMonth.of(2026, 3), page().month());
        assertEquals(
                List.of(TODAY),
                page().days().stream()
                        .filter(CalendarDay::today)
                        .map(CalendarDay::date)
                        .toList());
    }

    @Test
    void whatIsInViewOvernightIsOfTheNewDay() {
        var page = page();
        model.tick();
        assertSame(page, page());
        bench.clock.pass(Duration.ofDays(1));
        model.tick();
        assertEquals(
                List.of(TODAY.plusDays(1)),
                page().days().stream()
                        .filter(CalendarDay::today)
                        .map(CalendarDay::date)
                        .toList());
    }

    @Test
    void aMonthThatIsLeftAgainBeforeItWasReadIsNotShown() {
        bench.unanswered(() -> {
            model.moveMonths(1);
            model.moveMonths(-1);
        });
        assertEquals(Optional.of(TODAY), model.chosenProperty().get());
        assertEquals(YearMonth.from(TODAY), page().month());
    }

    @Test
    void todayIsTodayAlsoWhereAnotherMonthIsStillBeingRead() {
        bench.unanswered(() -> {
            model.moveMonths(1);
            model.today();
        });
        assertEquals(Optional.of(TODAY), model.chosenProperty().get());
        assertEquals(YearMonth.from(TODAY), page().month());
    }

    @Test
    void aDayHasItsSessionsItsCheckInsAndTheWorstOfThem() {
        bench.keep(Samples.smallSession("s", MONDAY.minusDays(1)));
        matches.set(new Matches(bench.store.sessions().all(), false, Optional.empty()));
        rate("a", MONDAY.minusDays(1).plusHours(2), 3, 8);
        rate("b", MONDAY.minusDays(1).plusHours(4), 5, 1);
        model.choose(MONDAY.minusDays(1).toLocalDate());
        var day = model.day().orElseThrow();
        assertEquals(
                List.of("s"), day.sessions().stream().map(s -> s.id().value()).toList());
        assertEquals(2, day.checkIns().size());
        assertEquals(Optional.of(8), day.worst());
    }

    @Test
    void theDayOnWhichTheClocksGoBackHasAllOfIts25Hours() {
        for (var at : List.of(
                "2025-10-25T23:59:00+02:00[Europe/Berlin]",
                "2025-10-26T00:00:00+02:00[Europe/Berlin]",
                "2025-10-26T02:30:00+02:00[Europe/Berlin]",
                "2025-10-26T02:30:00+01:00[Europe/Berlin]",
                "2025-10-26T23:59:00+01:00[Europe/Berlin]",
                "2025-10-27T00:00:00+01:00[Europe/Berlin]")) {
            rate(at, ZonedDateTime.parse(at), 2, 2);
        }
        model.choose(LocalDate.of(2025, 10, 26));
        assertEquals(4, model.day().orElseThrow().checkIns().size());
        assertEquals(35, page().days().size());
    }

    @Test
    void anotherMonthKeepsTheDayOrTakesItsLast() {
        model.choose(LocalDate.of(2026, 3, 31));
        model.moveMonths(-1);
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 28)), model.chosenProperty().get());
        assertEquals(YearMonth.of(2026, 2), page().month());
        model.moveDays(1);
        assertEquals(YearMonth.of(2026, 3), page().month());
        model.moveDays(-7);
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 22)), model.chosenProperty().get());
        model.today();
        assertEquals(Optional.of(TODAY), model.chosenProperty().get());
        assertEquals(YearMonth.of(2026, 3), page().month());
    }

    @Test
    void whatWasLookedForNarrowsTheRatingsToThoseOfTheSessionsThatMatch() {
        bench.keep(Samples.smallSession("s", MONDAY.minusDays(5), Samples.LEFT_THIGH, Samples.RIGHT_NECK));
        rate("of both", MONDAY.minusDays(4), 2, 8);
        rate("of none", MONDAY.minusDays(6), 9, 9);
        matches.set(new Matches(bench.store.sessions().all(), true, Optional.of(Samples.LEFT_THIGH.muscle())));
        model.choose(MONDAY.minusDays(4).toLocalDate());
        assertEquals(Optional.of(2), model.day().orElseThrow().worst());
        model.choose(MONDAY.minusDays(6).toLocalDate());
        assertEquals(List.of(), model.day().orElseThrow().checkIns());
        matches.set(new Matches(List.of(), false, Optional.empty()));
        assertEquals(Optional.of(9), model.day().orElseThrow().worst());
    }

    @Test
    void aCheckInDeletedThereComesBackByUndo() {
        rate("a", MONDAY, 3, 4);
        model.choose(MONDAY.toLocalDate());
        model.remove(model.day().orElseThrow().checkIns().getFirst());
        assertEquals(Optional.empty(), model.day().orElseThrow().worst());
        bench.notices.undo();
        assertEquals(Optional.of(4), model.day().orElseThrow().worst());
    }

    @Test
    void outOfViewNothingIsRead() {
        model.inViewProperty().set(false);
        model.choose(LocalDate.of(2025, 1, 1));
        assertEquals(YearMonth.of(2026, 3), page().month());
        model.inViewProperty().set(true);
        assertEquals(YearMonth.of(2025, 1), page().month());
        assertTrue(page().days().stream().noneMatch(CalendarDay::today));
    }

    @Test
    void aChangeOfWhateverKindIsReadOnce() {
        var reads = new AtomicInteger();
        var counting = new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
                reads.incrementAndGet();
                bench.run(work, done, failed);
            }
        };
        bench.list.inViewProperty().set(true);
        var counted = new CalendarModel(
                bench.store,
                bench.journal,
                bench.recovery,
                new Work(counting, bench.notices),
                bench.words,
                bench.list.matchesProperty());
        counted.inViewProperty().set(true);
        bench.keep(Samples.smallSession("s", MONDAY.minusDays(1)));
        assertEquals(2, reads.get());
        rate("a", MONDAY, 3, 4);
        assertEquals(3, reads.get());
        counted.choose(MONDAY.toLocalDate());
        assertEquals(Optional.of(4), counted.day().orElseThrow().worst());
    }

    /// What the list does after each change.
    private void setAnew() {
        var same = matches.get();
        matches.set(new Matches(same.sessions(), same.narrowed(), same.muscle()));
    }

    private CalendarModel calendar(Locale locale) {
        var words = Words.of(locale, "app.easeback.ui.session.session");
        return new CalendarModel(
                bench.store, bench.journal, bench.recovery, new Work(bench, bench.notices), words, matches);
    }

    private MonthPage page() {
        return model.pageProperty().get().orElseThrow();
    }

    private void rate(String id, ZonedDateTime at, int thigh, int neck) {
        bench.journal.put(CheckIn.of(
                new Id(id), at, List.of(new Rating(Samples.LEFT_THIGH, thigh), new Rating(Samples.RIGHT_NECK, neck))));
    }
}
