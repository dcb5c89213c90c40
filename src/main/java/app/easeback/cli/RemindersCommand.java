package app.easeback.cli;

import app.easeback.cli.argument.Moment;
import app.easeback.cli.output.AlignedRows;
import app.easeback.cli.output.ReminderJson;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.ReminderWords;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `reminders`: what was, is and will be due in a span, as it stands now.
@Command(name = "reminders")
final class RemindersCommand implements Runnable {

    private static final Duration BACK = Duration.ofHours(24);
    private static final Duration AHEAD = Duration.ofHours(48);

    private final Root root;

    @Option(names = "--from", paramLabel = "T")
    private Optional<Moment> from = Optional.empty();

    @Option(names = "--to", paramLabel = "T")
    private Optional<Moment> to = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    RemindersCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (var data = root.open()) {
            var recovery = data.recovery();
            var now = recovery.now();
            var start = from.map(Moment::time).orElseGet(() -> before(now));
            var end = to.map(Moment::time).orElseGet(() -> after(now));
            if (end.isBefore(start)) {
                throw new WrongUsageException(root.words().text("cli.span.backwards"));
            }
            var zone = Moment.zone(from, to, recovery);
            tell(recovery.reminders(now, start, end), now.withZoneSameInstant(zone));
        }
    }

    /// The start if none is given: some time before now, or before the end if that is earlier.
    private ZonedDateTime before(ZonedDateTime now) {
        return to.map(Moment::time).filter(now::isAfter).orElse(now).minus(BACK);
    }

    private ZonedDateTime after(ZonedDateTime now) {
        return from.map(Moment::time).filter(now::isBefore).orElse(now).plus(AHEAD);
    }

    /// @param now in the zone in which they are told
    private void tell(List<Reminder> reminders, ZonedDateTime now) {
        var terminal = root.terminal();
        if (json) {
            terminal.answerJson(new ReminderJson(root.words(), now.getZone()).line(reminders));
        } else if (reminders.isEmpty()) {
            terminal.remark(root.words().text("cli.reminders.none"));
        } else {
            new AlignedRows(reminders.stream()
                            .map(reminder -> cells(reminder, now))
                            .toList())
                    .lines()
                    .forEach(terminal::answer);
        }
    }

    private List<String> cells(Reminder reminder, ZonedDateTime now) {
        var words = root.words();
        return List.of(
                words.dated(reminder.due().withZoneSameInstant(now.getZone()), now),
                new ReminderWords(words).say(reminder),
                words.name(reminder.state()),
                words.name(reminder.why()));
    }
}
