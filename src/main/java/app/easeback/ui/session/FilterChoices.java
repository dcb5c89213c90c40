package app.easeback.ui.session;

import app.easeback.core.body.Muscle;
import app.easeback.core.words.Words;
import java.text.Collator;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the history can be narrowed to: only what occurs in it.
///
/// @param muscles by their plain names
/// @param practitioners by their names
/// @param times all time, the last 3 and 12 months, then the years that occur, newest first
record FilterChoices(List<Muscle> muscles, List<String> practitioners, List<TimeFilter> times) {

    static final FilterChoices NONE = new FilterChoices(List.of(), List.of(), times(Stream.of()));

    static FilterChoices of(List<SessionRow> rows, Words words) {
        var collator = Collator.getInstance(words.locale());
        var muscles = new HashMap<Muscle, String>();
        rows.stream()
                .flatMap(row -> row.session().muscles().stream())
                .forEach(treated -> muscles.computeIfAbsent(
                        treated.site().muscle(), muscle -> words.text("muscle." + muscle.id())));
        return new FilterChoices(
                muscles.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(collator))
                        .map(Map.Entry::getKey)
                        .toList(),
                rows.stream()
                        .flatMap(row -> row.session().practitioner().stream())
                        .distinct()
                        .sorted(collator)
                        .toList(),
                times(rows.stream().map(row -> row.at().getYear()).distinct()));
    }

    private static List<TimeFilter> times(Stream<Integer> years) {
        return Stream.<TimeFilter>concat(
                        Stream.of(
                                new TimeFilter.Always(),
                                new TimeFilter.Last(Period.ofMonths(3)),
                                new TimeFilter.Last(Period.ofMonths(12))),
                        years.sorted(Comparator.reverseOrder()).map(TimeFilter.InYear::new))
                .toList();
    }

    /// The same filter without the values that are no longer offered.
    Filter onlyOffered(Filter filter) {
        return new Filter(
                filter.search(),
                filter.muscle().filter(muscles::contains),
                filter.practitioner().filter(practitioners::contains),
                Optional.of(filter.time()).filter(times::contains).orElse(new TimeFilter.Always()));
    }
}
