package app.easeback.ui.reminder;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recovery;
import app.easeback.core.ReminderDesk;
import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.session.ImsSession;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.ui.common.Notices;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The reminders as they stand, read again after every change and with every tick, and what the user does with
/// them.
public final class ReminderModel {

    private static final Duration BACK = Duration.ofDays(4);
    private static final Duration AHEAD = Duration.ofHours(36);

    /// What there is to show.
    ///
    /// @param reminders by due time, from four days ago to a day and a half ahead
    /// @param session the current session, if there is one
    /// @param tapes what is on now
    record Board(
            ZonedDateTime now,
            List<Reminder> reminders,
            Optional<ImsSession> session,
            List<Tape> tapes,
            Profile profile) {

        /// Those that still ask for something, by due time, but for the running one.
        List<Reminder> waiting() {
            return reminders.stream()
                    .filter(reminder -> reminder.state().open() && !running(reminder))
                    .toList();
        }

        /// The heat that may be started now although its time has not come: the next one, while none is running.
        Optional<Reminder> startable() {
            return running().isPresent()
                    ? Optional.empty()
                    : waiting().stream()
                            .filter(reminder -> reminder.kind() == ReminderKind.HEAT)
                            .findFirst();
        }

        Optional<Reminder> running() {
            return reminders.stream().filter(Board::running).findFirst();
        }

        private static boolean running(Reminder reminder) {
            return reminder.state() == ReminderState.STARTED;
        }
    }

    private final Store store;
    private final Recovery recovery;
    private final Journal journal;
    private final ReminderDesk desk;
    private final ReminderTicker ticker;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Board>> board = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReminderModel(
            Store store,
            Recovery recovery,
            Journal journal,
            ReminderDesk desk,
            ReminderTicker ticker,
            Background background,
            Notices notices) {
        this.store = store;
        this.recovery = recovery;
        this.journal = journal;
        this.desk = desk;
        this.ticker = ticker;
        this.background = background;
        this.notices = notices;
        journal.onChange(this::refresh);
    }

    /// What is shown; empty until it was read for the first time.
    ReadOnlyObjectProperty<Optional<Board>> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /// Reads again how the reminders stand at this moment.
    public void refresh() {
        background.run(this::load, loaded -> board.set(Optional.of(loaded)), notices::failed);
    }

    /// Starts heat, or says that anything else was done.
    void accept(Reminder reminder) {
        answer(desk::accept, reminder.id());
    }

    void snooze(Reminder reminder) {
        answer(desk::snooze, reminder.id());
    }

    void skip(Reminder reminder) {
        answer(desk::skip, reminder.id());
    }

    /// Does what the user chose in a notice.
    public void answer(String reminder, Notice.Choice choice) {
        answer(id -> desk.answer(id, choice), reminder);
    }

    /// Ends the running heat timer.
    void stop(Reminder heat) {
        answer(desk::stop, heat.id());
    }

    /// Logs that tape was put on now.
    void putTapeOn(Site site) {
        background.run(
                () -> journal.put(new Tape(Id.random(), site, recovery.now(), Optional.empty(), Optional.empty())),
                _ -> {},
                notices::failed);
    }

    /// Logs that tape was taken off now.
    void takeTapeOff(Tape tape) {
        background.run(
                () -> journal.put(new Tape(
                        tape.id(), tape.site(), tape.appliedAt(), Optional.of(recovery.now()), tape.skinReaction())),
                _ -> {},
                notices::failed);
    }

    private void answer(Consumer<String> given, String reminder) {
        background.run(
                () -> {
                    given.accept(reminder);
                    return reminder;
                },
                _ -> {},
                notices::failed);
    }

    private Board load() {
        ticker.tick();
        var now = recovery.now();
        return new Board(
                now,
                recovery.reminders(now, now.minus(BACK), now.plus(AHEAD)),
                recovery.currentSession(now),
                store.tapes().all().stream()
                        .filter(tape -> tape.removedAt().isEmpty())
                        .toList(),
                store.profiles().current());
    }
}
