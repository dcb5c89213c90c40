package app.easeback.cli;

import app.easeback.cli.argument.Moment;
import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Range;
import app.easeback.core.entry.Text;
import app.easeback.core.rules.Limits;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check-in`: logs how sore the treated muscles are. What is not said stays unknown.
@Command(name = "check-in")
final class CheckInCommand implements Runnable {

    private final Root root;

    @Parameters(paramLabel = "N", descriptionKey = "N")
    private int soreness;

    @Option(names = "--muscle", paramLabel = "ID:SIDE")
    private List<Site> muscles = new ArrayList<>();

    @Option(names = "--at", paramLabel = "T")
    private Optional<Moment> at = Optional.empty();

    @Option(names = "--fatigue", paramLabel = "N")
    private Optional<Integer> fatigue = Optional.empty();

    @Option(names = "--limited")
    private boolean limited;

    @Option(names = "--note", paramLabel = "TEXT")
    private Optional<String> note = Optional.empty();

    CheckInCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        check("N", Rating.SORENESS, soreness);
        fatigue.ifPresent(value -> check("--fatigue", CheckIn.FATIGUE, value));
        note.filter(text -> text.length() > Text.MAX_LENGTH).ifPresent(_ -> {
            throw new WrongUsageException(root.words().text("cli.note.long", Text.MAX_LENGTH));
        });
        try (var data = root.open()) {
            var now = data.recovery().now();
            var time = at.map(given -> given.in(data.recovery())).orElse(now);
            if (time.isAfter(now)) {
                throw new CouldNotException(
                        root.words().text("cli.check-in.future", root.words().moment(time, now)));
            }
            var checkIn = checkIn(sites(data.store(), time, now), time, now);
            data.journal().put(checkIn);
            root.terminal().done();
            root.terminal().answer(said(checkIn, now));
        }
    }

    private void check(String name, Range range, int value) {
        if (!range.contains(value)) {
            throw new WrongUsageException(
                    root.words().text("cli.range", name, Integer.toString(value), range.toString()));
        }
    }

    /// The sites that were named, else all that were treated in the days before `time`, as far as is known
    /// now.
    private List<Site> sites(Store store, ZonedDateTime time, ZonedDateTime now) {
        if (!muscles.isEmpty()) {
            return muscles.stream().distinct().toList();
        }
        var moment = time.toInstant();
        var treated = store.sessions().between(moment.minus(Limits.CURRENT), moment).reversed().stream()
                .flatMap(session -> session.sites().stream())
                .distinct()
                .toList();
        if (treated.isEmpty()) {
            throw new CouldNotException(
                    root.words().text("cli.check-in.none", root.words().dated(time, now)));
        }
        return treated;
    }

    private CheckIn checkIn(List<Site> sites, ZonedDateTime time, ZonedDateTime now) {
        return new CheckIn(
                Id.random(),
                time,
                now,
                sites.stream().map(site -> new Rating(site, soreness)).toList(),
                fatigue,
                Optional.of(true).filter(_ -> limited),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                note.flatMap(Text::ofTyped));
    }

    private String said(CheckIn checkIn, ZonedDateTime now) {
        var sites = checkIn.ratings().stream().map(Rating::site).toList();
        return root.words()
                .text(
                        "cli.check-in",
                        root.words().moment(checkIn.at(), now),
                        soreness,
                        root.words().sites(sites));
    }
}
