package app.easeback.crash;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Recovery;
import app.easeback.core.ReminderDesk;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.checkin.CheckInHand;
import app.easeback.ui.checkin.CheckInModel;
import app.easeback.ui.checkin.EditModel;
import app.easeback.ui.common.Notices;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.ReminderModel;
import app.easeback.ui.session.course.Removal;
import app.easeback.ui.session.form.FormHand;
import app.easeback.ui.session.form.SessionFormModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A person who writes with the models of the window until the program is killed, and says on standard output what the
/// window acknowledged, as soon as it does. What they do follows from a seed.
public final class Diarist implements Notices, Notifier {

    private static final List<Site> SITES = List.of(
            Samples.LEFT_THIGH,
            Samples.RIGHT_NECK,
            Samples.site("soleus", Side.RIGHT),
            Samples.site("longissimus-thoracis", Side.LEFT));

    private final SettableClock clock;
    private final Random random;
    private final String mark;
    private final SqliteStore store;
    private final TwoThreads threads = new TwoThreads(this::heard);
    private final FormHand form;
    private final CheckInHand checkIns;
    private final Removal removal;
    private final ReminderModel reminders;
    private final Report report = new Report(System.out);
    private final Map<String, String> reported = new HashMap<>();
    private Optional<Runnable> undo = Optional.empty();
    private Set<String> undone = Set.of();
    private int deeds;

    /// @param mark stands in every note of this life
    private Diarist(Path database, ZonedDateTime start, long seed, String mark) {
        this.mark = mark;
        clock = new SettableClock(start);
        random = new Random(seed);
        store = SqliteStore.open(database);
        var words = Words.of(
                Locale.UK,
                "app.easeback.ui.shell",
                "app.easeback.ui.body.body",
                "app.easeback.ui.checkin.checkin",
                "app.easeback.ui.reminder.reminder",
                "app.easeback.ui.session.session");
        var journal = new Journal(store, clock);
        var recovery = new Recovery(store, new TimelineController(new SorenessModel()), clock);
        recovery.follow(journal);
        var desk = new ReminderDesk(store, recovery, journal);
        var ticker = new ReminderTicker(desk, recovery, new NoticeWords(words));
        ticker.tellBy(this);
        form = new FormHand(new SessionFormModel(store, journal, recovery, threads, this, words, clock));
        checkIns = new CheckInHand(
                new CheckInModel(store, recovery, journal, threads, this, words, clock),
                new EditModel(store, recovery, journal, threads, this, words, clock));
        removal = new Removal(store, journal, threads, this, words);
        reminders = new ReminderModel(store, recovery, journal, desk, ticker, threads, this);
    }

    /// @param arguments the database, the present time, a seed, and what stands in every note
    public static void main(String[] arguments) {
        var diarist = new Diarist(
                Path.of(arguments[0]), ZonedDateTime.parse(arguments[1]), Long.parseLong(arguments[2]), arguments[3]);
        diarist.tick();
        diarist.report.ready();
        while (true) {
            diarist.clock.pass(Duration.ofSeconds(300 + diarist.random.nextInt(9000)));
            diarist.tick();
            diarist.act();
        }
    }

    private void tick() {
        checkIns.model().refresh();
        reminders.tick();
        threads.settle();
    }

    private void act() {
        deeds++;
        switch (random.nextInt(10)) {
            case 0 -> log();
            case 1, 2, 3 -> checkIn();
            case 4 -> any().ifPresent(this::edit);
            case 5 -> any().ifPresent(this::remove);
            case 6 -> undo.ifPresent(this::undo);
            default -> answer();
        }
        threads.settle();
    }

    private void log() {
        var sites = SITES.subList(0, 1 + random.nextInt(SITES.size()));
        boolean taped = random.nextBoolean();
        form.openNew();
        threads.settle();
        form.fill(sites, random.nextInt(11), taped, note());
        begin(Deed.ADD, taped ? 1 + sites.size() : 1, Set.of());
        form.save();
    }

    private void checkIn() {
        if (!checkIns.asks()) {
            log();
            return;
        }
        begin(Deed.ADD, 1, Set.of());
        checkIns.checkIn(random.nextInt(11), note());
    }

    private void edit(Entry entry) {
        var changed = Set.of(entry.id().value());
        if (store(() -> store.sessions().find(entry.id())).isPresent()) {
            form.openEdit(entry.id());
            threads.settle();
            form.note(note());
            begin(Deed.EDIT, 1, changed);
            form.save();
        } else {
            checkIns.open(entry.id(), save -> {
                begin(Deed.EDIT, 1, changed);
                save.accept(note());
            });
        }
    }

    private void remove(Entry entry) {
        begin(Deed.REMOVE, 1, Set.of(entry.id().value()));
        removal.remove(entry);
    }

    private void undo(Runnable undoing) {
        undo = Optional.empty();
        begin(Deed.UNDO, undone.size(), undone);
        undoing.run();
    }

    private void answer() {
        var due = reminders.boardProperty().get().stream()
                .flatMap(board -> board.inbox().stream())
                .filter(reminder -> reminder.state().open())
                .toList();
        if (due.isEmpty()) {
            checkIn();
            return;
        }
        var reminder = due.get(random.nextInt(due.size()));
        var choice = List.of(Notice.Choice.ACCEPT, Notice.Choice.SNOOZE, Notice.Choice.SKIP)
                .get(random.nextInt(3));
        boolean takesOff = reminder.kind() == ReminderKind.TAPE_OFF && choice == Notice.Choice.ACCEPT;
        begin(Deed.ANSWER, takesOff ? 1 : 0, takesOff ? Set.of(reminder.cause().value()) : Set.of());
        reminders.answer(reminder.id(), choice);
    }

    private void begin(Deed deed, int changes, Set<String> ids) {
        report.begin(clock.instant().atZone(clock.getZone()), deed, note(), changes, ids);
    }

    private String note() {
        return mark + " deed " + deeds + " – Zoë’s 慢慢来 🙂";
    }

    /// A session or a check-in that is kept.
    private Optional<? extends Entry> any() {
        List<? extends Entry> all =
                store(() -> Stream.of(store.sessions().all(), store.checkIns().all())
                        .flatMap(List::stream)
                        .toList());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /// Reads on the thread that owns the store.
    private <T> T store(Supplier<T> read) {
        var answers = new ArrayList<T>();
        threads.run(read, answers::add, this::failed);
        threads.settle();
        return answers.getFirst();
    }

    /// On the worker: what the window is told when it hears of this result.
    private Runnable heard(Object result) {
        return switch (result) {
            case Board board -> () -> board.reminders().forEach(this::stands);
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof Recorded ->
                recorded(list.stream().map(Recorded.class::cast).toList());
            case String reminder -> answered(reminder);
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
            undone = kept.keySet();
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
        undo = Optional.of(undoing);
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
