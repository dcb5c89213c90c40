package app.easeback.cli.output;

import app.easeback.core.body.Movement;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.SignReport;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import app.easeback.core.words.ReasonWords;
import app.easeback.core.words.SignWords;
import app.easeback.core.words.WindowWords;
import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A suggestion in words.
///
/// @param words the sentences to choose from
/// @param signs the sentences about an open warning sign
/// @param now when it is read, which need not be the moment of the suggestion
public record SuggestionText(Words words, SignWords signs, ZonedDateTime now) {

    private static final double MINUTES_IN_HOUR = 60;

    /// The whole of it, in blocks with an empty line between them. What to do about a warning sign that stops
    /// training comes before all else.
    public List<String> lines(Suggestion suggestion, SignReport report) {
        var lines = new ArrayList<String>();
        if (suggestion.level() == TrainingLevel.STOP) {
            stop(lines, suggestion, report);
        }
        head(lines, suggestion);
        if (!suggestion.reasons().isEmpty()) {
            block(
                    lines,
                    "cli.why",
                    suggestion.reasons().stream()
                            .map(reason -> reason(reason, suggestion.at()))
                            .toList());
        }
        block(lines, "cli.change", List.of(new ReasonWords(words, suggestion.at()).say(suggestion.change())));
        movements(lines, suggestion.movements());
        return lines;
    }

    /// In short: the moment, the level and the time for full intensity.
    public List<String> cells(Suggestion suggestion) {
        String window = suggestion
                .window()
                .map(new WindowWords(words, suggestion.at(), this::dated)::planned)
                .orElse("");
        return List.of(dated(suggestion.at()), words.name(suggestion.level()), window);
    }

    private void stop(List<String> lines, Suggestion suggestion, SignReport report) {
        suggestion.care().map(care -> signs.call(care.urgency())).ifPresent(lines::add);
        String firstAid = signs.firstAid(report.symptoms());
        if (!firstAid.isEmpty()) {
            lines.add(firstAid);
        }
        block(lines, "cli.tell", signs.tell(report));
        lines.add("");
    }

    private void head(List<String> lines, Suggestion suggestion) {
        lines.add(dated(suggestion.at()));
        lines.add("");
        String level = words.name(suggestion.level());
        var sites = suggestion.muscles().stream().map(MuscleSuggestion::site).toList();
        lines.add(sites.isEmpty() ? level : words.text("cli.level", level, words.sites(sites)));
        lines.add(words.text("level." + suggestion.level() + ".means"));
        suggestion
                .care()
                .filter(_ -> suggestion.level() != TrainingLevel.STOP)
                .ifPresent(care -> lines.add(signs.call(care.urgency())));
        var windows = new WindowWords(words, suggestion.at(), time -> words.moment(time, suggestion.at()));
        suggestion.deciding().ifPresent(deciding -> {
            if (suggestion.level() != TrainingLevel.STOP) {
                lines.add(suggestion
                        .window()
                        .map(given -> inFull(windows, given))
                        .orElseGet(() -> words.text("window.none")));
            }
            windows.byRules(suggestion).ifPresent(lines::add);
            lines.add(since(deciding, suggestion.at()));
        });
        windows.withoutAdvice(suggestion, own -> words.moment(own.suggested(), suggestion.at()))
                .ifPresent(lines::add);
        if (suggestion.muscles().stream()
                        .map(MuscleSuggestion::level)
                        .distinct()
                        .count()
                > 1) {
            block(
                    lines,
                    "cli.each",
                    suggestion.muscles().stream().map(this::muscle).toList());
        }
    }

    private String inFull(WindowWords windows, Window window) {
        String planned = windows.planned(window);
        if (!windows.isAhead(window)) {
            return planned;
        }
        return (window.to().isPresent() ? windows.likely(window) : earliest(windows, window))
                .map(more -> words.text("window.both", planned, more))
                .orElse(planned);
    }

    private Optional<String> earliest(WindowWords windows, Window window) {
        String suggested = windows.spoken().apply(window.suggested());
        return Optional.of(window.from())
                .filter(from -> from.isAfter(windows.at()))
                .map(windows.spoken())
                .filter(from -> !from.equals(suggested))
                .map(from -> words.text("window.earliest", from));
    }

    private String since(MuscleSuggestion deciding, ZonedDateTime at) {
        long hours = Duration.between(deciding.since(), at).toHours();
        return words.text("cli.since", words.momentHere(deciding.since(), at), hours);
    }

    private String muscle(MuscleSuggestion muscle) {
        return words.text("cli.muscle", words.site(muscle.site()), muscle.level());
    }

    private String dated(ZonedDateTime time) {
        return words.dated(time, now);
    }

    private String reason(Reason reason, ZonedDateTime at) {
        String sentence = new ReasonWords(words, at).say(reason);
        return reason.effect()
                .map(by -> words.text(
                        "cli.effect", sentence, words.text("reason.effect", by.toMinutes() / MINUTES_IN_HOUR)))
                .orElse(sentence);
    }

    private void movements(List<String> lines, MovementPlan plan) {
        var kinds = new ArrayList<String>();
        movements(kinds, "cli.train", plan.train());
        movements(kinds, "cli.reduce", plan.reduce());
        movements(kinds, "cli.wait", plan.notYet());
        if (!kinds.isEmpty()) {
            block(lines, "cli.movements", kinds);
        }
    }

    private void movements(List<String> kinds, String key, List<Movement> movements) {
        if (!movements.isEmpty()) {
            kinds.add(words.text(key, movements.stream().map(words::name).collect(Collectors.joining(" · "))));
        }
    }

    private void block(List<String> lines, String title, List<String> items) {
        lines.add("");
        lines.add(words.text(title));
        items.forEach(item -> lines.add("  " + item));
    }
}
