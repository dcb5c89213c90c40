package app.easeback.crash;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.entry.Entry;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.ReminderKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// A person who writes with the models of the window until the program is killed, and says on standard output what the
/// window acknowledged, as soon as it does. What they do follows from a seed.
final class Diarist {

    private static final List<Site> SITES = List.of(
            Samples.LEFT_THIGH,
            Samples.RIGHT_NECK,
            Samples.site("soleus", Side.RIGHT),
            Samples.site("longissimus-thoracis", Side.LEFT));

    private final SettableClock clock;
    private final Random random;
    private final String mark;
    private final Report report = new Report(System.out);
    private final WritingModels window;
    private int deeds;

    /// @param mark stands in every note of this life
    private Diarist(Path database, ZonedDateTime start, long seed, String mark) {
        this.mark = mark;
        clock = new SettableClock(start);
        random = new Random(seed);
        window = new WritingModels(database, clock, report);
    }

    /// Lives until it is killed.
    ///
    /// @param arguments the database, the present time, a seed, what stands in every note, and how many deeds to do
    public static void main(String[] arguments) {
        var diarist = new Diarist(
                Path.of(arguments[0]), ZonedDateTime.parse(arguments[1]), Long.parseLong(arguments[2]), arguments[3]);
        diarist.window.tick();
        diarist.report.ready();
        for (int left = Integer.parseInt(arguments[4]); left > 0; left--) {
            diarist.clock.pass(Duration.ofSeconds(300 + diarist.random.nextInt(9000)));
            diarist.window.tick();
            diarist.act();
        }
    }

    private void act() {
        deeds++;
        switch (random.nextInt(10)) {
            case 0, 1 -> log();
            case 2, 3 -> checkIn();
            case 4 -> any().ifPresent(this::edit);
            case 5 -> any().ifPresent(this::remove);
            case 6 -> window.undo().ifPresent(this::undo);
            default -> answer();
        }
        window.settle();
    }

    private void log() {
        var sites = SITES.subList(0, 1 + random.nextInt(SITES.size()));
        boolean taped = random.nextInt(4) > 0;
        window.form.openNew();
        window.settle();
        window.form.fill(sites, random.nextInt(11), taped, note());
        begin(Deed.ADD, taped ? 1 + sites.size() : 1, Set.of());
        window.form.save();
    }

    private void checkIn() {
        if (!window.checkIns.asks()) {
            log();
            return;
        }
        begin(Deed.ADD, 1, Set.of());
        window.checkIns.checkIn(random.nextInt(11), note());
    }

    private void edit(Entry entry) {
        var changed = Set.of(entry.id().value());
        if (window.ask(() -> window.store.sessions().find(entry.id())).isPresent()) {
            window.form.openEdit(entry.id());
            window.settle();
            window.form.note(note());
            begin(Deed.EDIT, 1, changed);
            window.form.save();
        } else {
            window.checkIns.open(entry.id(), save -> {
                begin(Deed.EDIT, 1, changed);
                save.accept(note());
            });
        }
    }

    private void remove(Entry entry) {
        begin(Deed.REMOVE, 1, Set.of(entry.id().value()));
        window.removal.remove(entry);
    }

    private void undo(WritingModels.Undo offered) {
        begin(Deed.UNDO, offered.changed().size(), offered.changed());
        offered.undo().run();
    }

    private void answer() {
        var due = window.reminders.boardProperty().get().stream()
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
        window.reminders.answer(reminder.id(), choice);
    }

    private void begin(Deed deed, int changes, Set<String> ids) {
        report.begin(clock.instant().atZone(clock.getZone()), deed, note(), changes, ids);
    }

    private String note() {
        return mark + " deed " + deeds + " – Zoë’s 慢慢来 🙂";
    }

    /// A session or a check-in that is kept.
    private Optional<? extends Entry> any() {
        List<? extends Entry> all = window.ask(() -> Stream.of(
                        window.store.sessions().all(), window.store.checkIns().all())
                .flatMap(List::stream)
                .toList());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
