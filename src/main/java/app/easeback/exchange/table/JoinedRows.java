package app.easeback.exchange.table;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.entry.Id;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException.Problem;
import app.easeback.exchange.value.Value;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The rows of one check-in, in any order. Each may add what the others leave blank, and must not contradict
/// them. Of a time that several of them give, the spelling of the first is kept. What a check-in needs may be
/// spread over all of them.
final class JoinedRows {

    private final int line;
    private final Set<CheckInColumn> given = EnumSet.noneOf(CheckInColumn.class);
    private final List<Rating> ratings = new ArrayList<>(1);
    private Optional<ZonedDateTime> at = Optional.empty();
    private Optional<ZonedDateTime> recordedAt = Optional.empty();
    private Optional<Integer> fatigue = Optional.empty();
    private Optional<Boolean> limited = Optional.empty();
    private Optional<Boolean> walking = Optional.empty();
    private Optional<Boolean> painkiller = Optional.empty();
    private Optional<Boolean> trained = Optional.empty();
    private Optional<Set<Symptom>> symptoms = Optional.empty();
    private Optional<ZonedDateTime> resolvedAt = Optional.empty();
    private Optional<How> resolvedHow = Optional.empty();
    private Optional<String> note = Optional.empty();
    private int resolvedLine;

    /// @param line of the first of them
    JoinedRows(int line) {
        this.line = line;
    }

    /// Adds a row, and notes in the row what is wrong with it.
    void add(TableRow row) {
        at = joined(row, CheckInColumn.AT, at, CheckInRow::time);
        recordedAt = joined(row, CheckInColumn.RECORDED_AT, recordedAt, CheckInRow::time);
        CheckInRow.rating(row).ifPresent(rating -> add(row, rating));
        symptoms = joined(row, CheckInColumn.SYMPTOMS, symptoms, CheckInRow::symptoms);
        if (resolvedLine == 0 && (row.has(CheckInColumn.RESOLVED_AT) || row.has(CheckInColumn.RESOLVED_HOW))) {
            resolvedLine = row.line();
        }
        resolvedAt = joined(row, CheckInColumn.RESOLVED_AT, resolvedAt, CheckInRow::time);
        resolvedHow = joined(row, CheckInColumn.RESOLVED_HOW, resolvedHow, CheckInRow::how);
        fatigue = joined(row, CheckInColumn.FATIGUE, fatigue, row.number(CheckInColumn.FATIGUE, CheckIn.FATIGUE));
        limited = joined(row, CheckInColumn.LIMITED, limited, row.flag(CheckInColumn.LIMITED));
        walking = joined(row, CheckInColumn.WALKING, walking, row.flag(CheckInColumn.WALKING));
        painkiller = joined(row, CheckInColumn.PAINKILLER, painkiller, row.flag(CheckInColumn.PAINKILLER));
        trained = joined(row, CheckInColumn.TRAINED, trained, row.flag(CheckInColumn.TRAINED));
        note = joined(row, CheckInColumn.NOTE, note, Value::text);
        given.addAll(row.given());
    }

    private void add(TableRow row, Rating rating) {
        Site site = rating.site();
        if (ratings.stream().anyMatch(before -> before.site().equals(site))) {
            row.wrong(
                    CheckInColumn.MUSCLE,
                    Fault.SITE_TWICE,
                    site.muscle().id(),
                    site.side().name());
        } else {
            ratings.add(rating);
        }
    }

    private static <T> Optional<T> joined(
            TableRow row, CheckInColumn column, Optional<T> before, Function<Value, T> reader) {
        return joined(row, column, before, row.read(column, reader));
    }

    private static <T> Optional<T> joined(TableRow row, CheckInColumn column, Optional<T> before, Optional<T> said) {
        if (before.isPresent()
                && said.filter(now -> !meant(now).equals(meant(before.get()))).isPresent()) {
            row.wrong(column, Fault.ROWS_DISAGREE);
        }
        return before.or(() -> said);
    }

    /// What is compared: of a time the instant, however it is written.
    private static Object meant(Object said) {
        return said instanceof ZonedDateTime time ? time.toInstant() : said;
    }

    /// What all of them together lack. A cell that is there and wrong was noted by its row.
    List<Problem> lacks() {
        var problems = new ArrayList<Problem>();
        if (!given.contains(CheckInColumn.AT)) {
            problems.add(Problem.of(CheckInColumn.AT.title(), line, Fault.MISSING));
        }
        if (!given.contains(CheckInColumn.SORENESS) && !given.contains(CheckInColumn.SYMPTOMS)) {
            problems.add(Problem.of(CheckInColumn.SORENESS.title(), line, Fault.ROW_SAYS_NOTHING));
        }
        boolean when = given.contains(CheckInColumn.RESOLVED_AT);
        boolean how = given.contains(CheckInColumn.RESOLVED_HOW);
        if ((when || how) && !given.contains(CheckInColumn.SYMPTOMS)) {
            var settled = when ? CheckInColumn.RESOLVED_AT : CheckInColumn.RESOLVED_HOW;
            problems.add(Problem.of(settled.title(), resolvedLine, Fault.NOTHING_TO_RESOLVE));
        }
        if (when != how) {
            var missing = when ? CheckInColumn.RESOLVED_HOW : CheckInColumn.RESOLVED_AT;
            problems.add(Problem.of(missing.title(), resolvedLine, Fault.MISSING));
        }
        return problems;
    }

    /// The check-in that the rows describe. To be called only when nothing is wrong with them and they lack
    /// nothing.
    CheckIn checkIn(Id id) {
        var when = at.orElseThrow();
        return new CheckIn(
                id,
                when,
                recordedAt.orElse(when),
                ratings,
                fatigue,
                limited,
                walking,
                painkiller,
                trained,
                symptoms.orElse(Set.of()),
                resolvedAt.flatMap(settled -> resolvedHow.map(how -> new SymptomsResolved(settled, how))),
                note);
    }
}
