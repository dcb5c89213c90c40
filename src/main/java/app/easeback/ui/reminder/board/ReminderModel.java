package app.easeback.ui.reminder.board;

import app.easeback.core.Answered;
import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.comfort.Heat;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.words.ReminderWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The reminders as they stand, read again after every change and with every tick, and the answers to them.
public final class ReminderModel {

    private static final Duration BACK = Duration.ofDays(4);
    private static final Duration AHEAD = Duration.ofHours(36);

    /// The name of the preference that keeps when the inbox was last seen.
    private static final String SEEN = "reminders.seen";

    private final Store store;
    private final Recovery recovery;
    private final ReminderDesk desk;
    private final ReminderTicker ticker;
    private final Work work;
    private final Words words;
    private final Undo undo;
    private final ReadOnlyObjectWrapper<Optional<Board>> board = new ReadOnlyObjectWrapper<>(Optional.empty());

    private boolean closed;

    /// What was read last; belongs to the thread that owns the store.
    private Optional<Board> read = Optional.empty();

    /// An answer that was given.
    ///
    /// @param did what it did; empty where it changed nothing, such as one that came too late
    /// @param now when that was, where the patient was
    public record Given(String reminder, Optional<Answered> did, ZonedDateTime now) {}

    public ReminderModel(
            Store store,
            Recovery recovery,
            Journal journal,
            ReminderDesk desk,
            ReminderTicker ticker,
            Work work,
            Words words) {
        this.store = store;
        this.recovery = recovery;
        this.desk = desk;
        this.ticker = ticker;
        this.work = work;
        this.words = words;
        undo = new Undo(journal, work, words);
        journal.onChange(this::refresh);
    }

    /// What is shown; empty until it was read for the first time, and once the model is closed.
    public ReadOnlyObjectProperty<Optional<Board>> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /// Reads again how the reminders stand at this moment.
    public void refresh() {
        work.run(this::load, this::show);
    }

    /// Reads again if the time that passed can have changed anything; if not, only moves the countdowns on,
    /// once a minute.
    public void tick() {
        work.run(this::loadNews, news -> news.ifPresent(this::show));
    }

    /// Shows nothing from now on: another model has taken over. A running timer goes on there.
    public void close() {
        closed = true;
        board.set(Optional.empty());
    }

    private void show(Board loaded) {
        if (!closed) {
            board.set(Optional.of(loaded));
        }
    }

    private Optional<Board> loadNews() {
        var now = recovery.now();
        if (!desk.idle() || read.filter(board -> board.stillSo(now)).isEmpty()) {
            return Optional.of(load());
        }
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var news = read.filter(board -> board.now().isBefore(minute)).map(board -> board.at(now));
        read = news.or(() -> read);
        return news;
    }

    /// Starts heat, or marks any other reminder as done.
    public void accept(Reminder reminder) {
        answer(desk::accept, reminder.id());
    }

    public void snooze(Reminder reminder) {
        answer(desk::snooze, reminder.id());
    }

    public void skip(Reminder reminder) {
        answer(desk::skip, reminder.id());
    }

    /// Does what the user chose in a notice.
    public void answer(String reminder, Notice.Choice choice) {
        answer(id -> desk.answer(id, choice), reminder);
    }

    /// Ends the running heat timer.
    public void stop(Reminder heat) {
        work.run(() -> desk.stop(heat.id()));
    }

    /// Takes what was missed until now out of the inbox.
    public void markSeen() {
        work.run(
                () -> {
                    var now = recovery.now().toInstant();
                    store.preferences().put(SEEN, now.toString());
                    return now;
                },
                _ -> refresh());
    }

    private void answer(Function<String, Optional<Answered>> answer, String reminder) {
        work.run(
                () -> new Given(reminder, answer.apply(reminder), recovery.now()),
                // An answer that changed nothing was to a board that was out of date.
                given -> given.did().ifPresentOrElse(did -> offerUndo(did, given.now()), this::refresh));
    }

    private void offerUndo(Answered answered, ZonedDateTime now) {
        var reminder = answered.after();
        undo.offer(
                words.text(
                        "reminder.notice." + reminder.state(),
                        new ReminderWords(words).say(reminder),
                        words.momentHere(reminder.due(), now)),
                answered,
                "reminder.notice.undone");
    }

    private Board load() {
        ticker.tick();
        var now = recovery.now();
        var profile = store.profiles().current();
        var loaded = new Board(
                now,
                recovery.reminders(now, now.minus(BACK), now.plus(AHEAD)),
                recovery.currentSession(now),
                store.tapes().all(),
                store.plans().all().stream().collect(Collectors.toMap(Plan::id, plan -> plan)),
                profile,
                warmFrom(now, profile),
                seen(now.toInstant()));
        read = Optional.of(loaded);
        return loaded;
    }

    /// When the gap after the last heat is over; empty when heat may begin now. That heat may itself lie in
    /// the near future, where the clock was set back.
    private Optional<ZonedDateTime> warmFrom(ZonedDateTime now, Profile profile) {
        var gap = Duration.ofMinutes(profile.heat().gapMinutes());
        return store.heats().between(now.minus(gap).toInstant(), now.plus(gap).toInstant()).stream()
                .map(Heat::startedAt)
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .filter(_ -> recovery.situation(now).tooSoonForHeat(now))
                .map(start -> start.plus(gap).withZoneSameInstant(now.getZone()));
    }

    /// When the inbox was last seen. A time later than now, by a clock that was ahead, does not count.
    private Instant seen(Instant now) {
        try {
            return store.preferences()
                    .find(SEEN)
                    .map(Instant::parse)
                    .filter(moment -> !moment.isAfter(now))
                    .orElse(Instant.EPOCH);
        } catch (DateTimeException _) {
            // What is kept is no time: nothing counts as seen.
            return Instant.EPOCH;
        }
    }
}
