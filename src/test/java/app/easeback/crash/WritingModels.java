package app.easeback.crash;

import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.comfort.Tape;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.checkin.CheckInHand;
import app.easeback.ui.checkin.CheckInModel;
import app.easeback.ui.checkin.EditModel;
import app.easeback.ui.common.work.Notices;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.ReminderModel;
import app.easeback.ui.session.course.Removal;
import app.easeback.ui.session.form.FormHand;
import app.easeback.ui.session.form.SessionFormModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The models with which a window writes, wired as it has them. What the window is told is reported as soon as it is
/// told that.
final class WritingModels implements Notices, Notifier {

    final SqliteStore store;
    final FormHand form;
    final CheckInHand checkIns;
    final Removal removal;
    final ReminderModel reminders;
    private final Report report;
    private final TwoThreads threads = new TwoThreads(this::heard);
    private final Map<String, String> reported = new HashMap<>();
    private Optional<Runnable> undo = Optional.empty();
    private Set<String> changed = Set.of();
    private boolean answering;

    /// What the newest notice offers to undo.
    ///
    /// @param changed the ids of what that changes again
    record Undo(Runnable undo, Set<String> changed) {}

    WritingModels(Path database, Clock clock, Report report) {
        this.report = report;
        store = ask(() -> SqliteStore.open(database));
        var words = Words.of(
                Locale.UK,
                "app.easeback.ui.shell",
                "app.easeback.ui.body.body",
                "app.easeback.ui.checkin.checkin",
                "app.easeback.ui.reminder.reminder",
                "app.easeback.ui.session.session");
        var journal = new Journal(store, clock);
        var recovery = new Recovery(store, new TimelineController(), clock);
        recovery.remember();
        recovery.follow(journal);
        var desk = new ReminderDesk(store, recovery, journal);
        var ticker = new ReminderTicker(desk, recovery, new NoticeWords(words));
        ticker.tellBy(this);
        var work = new Work(threads, this);
        form = new FormHand(new SessionFormModel(store, journal, recovery, work, words, clock));
        checkIns = new CheckInHand(
                new CheckInModel(store, recovery, journal, work, words, clock),
                new EditModel(store, recovery, journal, work, words, clock));
        removal = new Removal(store, journal, work, words);
        reminders = new ReminderModel(store, recovery, journal, desk, ticker, work, words);
    }

    /// What the window does when time has passed.
    void tick() {
        checkIns.model().refresh();
        reminders.tick();
        settle();
    }

    /// Lets the window hear of everything that is under way.
    void settle() {
        threads.settle();
    }

    /// Reads on the thread that owns the store.
    <T> T ask(Supplier<T> read) {
        var answers = new ArrayList<T>();
        threads.run(read, answers::add, this::failed);
        settle();
        return answers.getFirst();
    }

    Optional<Undo> undo() {
        return undo.map(undoing -> new Undo(undoing, changed));
    }

    /// On the worker: what the window is told when it hears of this result.
    private Runnable heard(Object result) {
        return switch (result) {
            case Board board -> () -> board.reminders().forEach(this::stands);
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof Recorded ->
                recorded(list.stream().map(Recorded.class::cast).toList());
            case ReminderModel.Given given -> answered(given.reminder());
            default -> () -> {};
        };
    }

    private Runnable recorded(List<Recorded> all) {
        var kept = new HashMap<String, Optional<String>>();
        for (var one : all) {
            var entry = one.after().or(one::before).orElseThrow();
            kept.put(entry.id().value(), one.after().map(Kept::text));
        }
        return () -> {
            changed = kept.keySet();
            report.done(kept);
        };
    }

    private Runnable answered(String id) {
        var reminder = store.reminders().find(id).orElseThrow();
        Optional<Tape> tape = store.tapes().find(reminder.cause());
        Map<String, Optional<String>> kept = new HashMap<>();
        tape.ifPresent(found -> kept.put(found.id().value(), Optional.of(Kept.text(found))));
        return () -> {
            undo = Optional.empty();
            answering = true;
            report.done(kept);
            stands(reminder);
        };
    }

    private void stands(Reminder reminder) {
        String state = reminder.state().name();
        if (!state.equals(reported.put(reminder.id(), state))) {
            report.reminder(reminder.id(), state);
        }
    }

    @Override
    public void say(String text) {
        undo = Optional.empty();
    }

    @Override
    public void undoable(String text, Runnable undoing) {
        // Answers stay here: their ledger is looked at for moves that only an answer or the time makes.
        undo = Optional.of(undoing).filter(_ -> !answering);
        answering = false;
    }

    @Override
    public void notUndone(RuntimeException problem, Runnable undoing) {
        failed(problem);
    }

    @Override
    public void forget() {
        undo = Optional.empty();
    }

    @Override
    public void failed(RuntimeException problem) {
        problem.printStackTrace();
        report.failed(problem);
    }

    @Override
    public void show(Notice notice) {
        notice.reminder().ifPresent(report::told);
    }

    @Override
    public void close(String key) {
        // Nothing is on the screen.
    }
}
