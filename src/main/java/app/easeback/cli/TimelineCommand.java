package app.easeback.cli;

import app.easeback.cli.argument.Moment;
import app.easeback.cli.argument.Step;
import app.easeback.cli.output.AlignedRows;
import app.easeback.cli.output.SuggestionJson;
import app.easeback.cli.output.SuggestionText;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `timeline`: one suggestion per step, each from what had been recorded by then.
@Command(name = "timeline")
final class TimelineCommand implements Runnable {

    private static final Duration USUALLY = Duration.ofHours(6);

    private final Root root;

    @Option(names = "--from", paramLabel = "T")
    private Optional<Moment> from = Optional.empty();

    @Option(names = "--to", paramLabel = "T")
    private Optional<Moment> to = Optional.empty();

    @Option(names = "--every", paramLabel = "D")
    private Optional<Duration> every = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    TimelineCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        try (var data = root.open()) {
            var recovery = data.recovery();
            var zone = Moment.zone(from, to, recovery);
            var end = to.map(Moment::time).orElseGet(recovery::now).withZoneSameInstant(zone);
            start(recovery, end)
                    .ifPresentOrElse(
                            start -> tell(recovery, start, end),
                            () -> root.terminal()
                                    .remark(root.words()
                                            .text(
                                                    "cli.timeline.none",
                                                    root.words().dated(end, recovery.now()))));
        }
    }

    /// The given one, else the time of the session that is current at the end.
    private Optional<ZonedDateTime> start(Recovery recovery, ZonedDateTime end) {
        return from.map(Moment::time)
                .or(() -> recovery.currentSession(end).map(ImsSession::at))
                .map(start -> start.withZoneSameInstant(end.getZone()));
    }

    private void tell(Recovery recovery, ZonedDateTime start, ZonedDateTime end) {
        if (end.isBefore(start)) {
            throw new WrongUsageException(root.words().text("cli.span.backwards"));
        }
        var step = new Step(every.orElse(USUALLY));
        if (step.areTooMany(start, end)) {
            throw new WrongUsageException(root.words().text("cli.steps.many", Step.MOST));
        }
        var signs = root.signs(recovery);
        // Nothing is calculated for a reader that is gone.
        var suggestions = step.moments(start, end)
                .takeWhile(_ -> root.terminal().arrived())
                .map(recovery::suggestion);
        if (json) {
            suggestions.map(new SuggestionJson(root.words(), signs)::line).forEach(root.terminal()::answerJson);
        } else {
            var rows = suggestions
                    .map(new SuggestionText(root.words(), signs, recovery.now())::cells)
                    .toList();
            new AlignedRows(rows).lines().forEach(root.terminal()::answer);
        }
    }
}
