package app.easeback.ui.session.calendar;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.entry.Entry;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.course.Matches;
import app.easeback.ui.session.course.Removal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// A month of the history, and the day chosen in it. It reads only while it is in view, one month at a time.
public final class CalendarModel {

    private final Store store;
    private final Recovery recovery;
    private final Work work;
    private final Removal removal;
    private final DayOfWeek weekStart;
    private final ObservableValue<Matches> matches;
    private final BooleanProperty inView = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MonthPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// How often it was read; an answer that is not to the newest question comes too late.
    private int reads;

    /// @param matches the sessions to show; must become invalid after each change of what is kept, even if
    /// the sessions are the same
    public CalendarModel(
            Store store, Journal journal, Recovery recovery, Work work, Words words, ObservableValue<Matches> matches) {
        this.store = store;
        this.recovery = recovery;
        this.work = work;
        this.matches = matches;
        removal = new Removal(store, journal, work, words);
        weekStart = WeekFields.of(words.locale()).getFirstDayOfWeek();
        matches.subscribe(() -> read());
        inView.subscribe((_, _) -> read());
    }

    /// Whether somebody sees it.
    public BooleanProperty inViewProperty() {
        return inView;
    }

    /// The day whose entries are shown; empty until the calendar was seen for the first time.
    ReadOnlyObjectProperty<Optional<LocalDate>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The month with the chosen day.
    ReadOnlyObjectProperty<Optional<MonthPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    DayOfWeek weekStart() {
        return weekStart;
    }

    /// The chosen day with its entries; empty until they have been read.
    Optional<CalendarDay> day() {
        return page.get().stream()
                .flatMap(month -> month.days().stream())
                .filter(day -> chosen.get().equals(Optional.of(day.date())))
                .findFirst();
    }

    /// Chooses a day, and goes to its month.
    void choose(LocalDate day) {
        chosen.set(Optional.of(day));
        boolean sameMonth = page.get().map(MonthPage::month).equals(Optional.of(YearMonth.from(day)));
        if (!sameMonth) {
            read();
        }
    }

    /// Moves the choice by some days; negative goes back.
    void moveDays(int days) {
        chosen.get().ifPresent(day -> choose(day.plusDays(days)));
    }

    /// Moves the choice by some months, to the same day or the last of that month; negative goes back.
    void moveMonths(int months) {
        chosen.get().ifPresent(day -> choose(day.plusMonths(months)));
    }

    /// Chooses today, and goes to its month.
    void today() {
        chosen.set(Optional.empty());
        read();
    }

    /// Called when time has passed. While in view, reads again when the day or the patient's zone has
    /// changed.
    public void tick() {
        if (inView.get()) {
            work.run(recovery::now, this::readIfOld);
        }
    }

    private void readIfOld(ZonedDateTime now) {
        if (page.get().filter(month -> month.isOf(now)).isEmpty()) {
            read();
        }
    }

    /// Removes an entry, and offers to bring it back.
    void remove(Entry entry) {
        removal.remove(entry);
    }

    private void read() {
        int question = ++reads;
        if (inView.get()) {
            var wanted = chosen.get();
            var sessions = matches.getValue();
            work.run(() -> read(wanted, sessions), read -> {
                if (question == reads) {
                    show(read);
                }
            });
        }
    }

    private record Read(LocalDate day, MonthPage page) {}

    private Read read(Optional<LocalDate> wanted, Matches found) {
        var now = recovery.now();
        var day = wanted.orElse(now.toLocalDate());
        var month = YearMonth.from(day);
        var dates = MonthPage.dates(month, weekStart);
        Instant from = dates.getFirst().atStartOfDay(now.getZone()).toInstant();
        Instant end = dates.getLast().plusDays(1).atStartOfDay(now.getZone()).toInstant();
        var checkIns = store.checkIns().from(from, end);
        Stream<ImsSession> near = found.sessions().stream()
                .filter(session -> session.at().toInstant().isBefore(end))
                .filter(session -> !session.at().toInstant().isBefore(from.minus(Limits.CURRENT)));
        var shown = ShownRatings.of(found, near, recovery::end);
        return new Read(day, MonthPage.of(month, dates, now, found.sessions(), checkIns, shown));
    }

    /// Ignores the page of a month that was left again before it was read.
    private void show(Read read) {
        if (chosen.get().isEmpty()) {
            chosen.set(Optional.of(read.day()));
        }
        if (chosen.get().map(YearMonth::from).equals(Optional.of(read.page().month()))) {
            page.set(Optional.of(read.page()));
        }
    }
}
