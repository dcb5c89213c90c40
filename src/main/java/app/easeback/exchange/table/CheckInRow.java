package app.easeback.exchange.table;

import static app.easeback.exchange.table.CheckInColumn.AT;
import static app.easeback.exchange.table.CheckInColumn.FATIGUE;
import static app.easeback.exchange.table.CheckInColumn.ID;
import static app.easeback.exchange.table.CheckInColumn.LIMITED;
import static app.easeback.exchange.table.CheckInColumn.MUSCLE;
import static app.easeback.exchange.table.CheckInColumn.NOTE;
import static app.easeback.exchange.table.CheckInColumn.PAINKILLER;
import static app.easeback.exchange.table.CheckInColumn.RECORDED_AT;
import static app.easeback.exchange.table.CheckInColumn.RESOLVED_AT;
import static app.easeback.exchange.table.CheckInColumn.RESOLVED_HOW;
import static app.easeback.exchange.table.CheckInColumn.SIDE;
import static app.easeback.exchange.table.CheckInColumn.SORENESS;
import static app.easeback.exchange.table.CheckInColumn.SYMPTOMS;
import static app.easeback.exchange.table.CheckInColumn.TRAINED;
import static app.easeback.exchange.table.CheckInColumn.WALKING;

import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.entry.Id;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.Node;
import app.easeback.exchange.value.Shared;
import app.easeback.exchange.value.Times;
import app.easeback.exchange.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A check-in in a table: a row for each rating. Every row repeats what the check-in says as a whole.
final class CheckInRow {

    private CheckInRow() {}

    /// The identity of the check-in that `row` belongs to; empty when something is wrong with it.
    static Optional<Id> id(TableRow row) {
        return row.has(ID)
                ? row.read(ID, Shared::id)
                : row.require(AT, CheckInRow::time).map(CheckInRow::idAt);
    }

    /// The rating in a row, if there is one.
    static Optional<Rating> rating(TableRow row) {
        if (!row.has(MUSCLE) && !row.has(SIDE) && !row.has(SORENESS)) {
            return Optional.empty();
        }
        var muscle = row.require(MUSCLE, value -> Shared.muscle(stripped(value)));
        var side = row.require(SIDE, value -> stripped(value).oneOf(Side.class));
        if (!row.has(SORENESS)) {
            row.wrong(SORENESS, Fault.MISSING);
        }
        var soreness = row.number(SORENESS, Rating.SORENESS);
        return muscle.flatMap(of -> side.flatMap(on -> soreness.map(value -> new Rating(new Site(of, on), value))));
    }

    static SymptomsResolved.How how(Value value) {
        return stripped(value).oneOf(SymptomsResolved.How.class);
    }

    static ZonedDateTime time(Value value) {
        return Times.past(stripped(value));
    }

    static Set<Symptom> symptoms(Value value) {
        return Arrays.stream(value.string().strip().split("\\s+"))
                .map(name -> with(value, name).oneOf(Symptom.class))
                .collect(Collectors.toSet());
    }

    /// The identity of a check-in that was given none: made from its time, so that it is the same whenever
    /// the table is read again.
    private static Id idAt(ZonedDateTime at) {
        byte[] name = ("check-in:" + at.toInstant()).getBytes(StandardCharsets.UTF_8);
        return new Id(UUID.nameUUIDFromBytes(name).toString());
    }

    private static Value stripped(Value value) {
        return with(value, value.string().strip());
    }

    private static Value with(Value value, String text) {
        return new Value(value.path(), new Node.Text(value.node().line(), text), value.now());
    }

    /// The rows of a check-in, each with its cells; one without ratings has one row.
    static List<Map<CheckInColumn, String>> write(CheckIn checkIn) {
        var whole = new EnumMap<CheckInColumn, String>(CheckInColumn.class);
        whole.put(ID, checkIn.id().value());
        whole.put(AT, Times.write(checkIn.at()));
        whole.put(RECORDED_AT, Times.write(checkIn.recordedAt()));
        put(whole, FATIGUE, checkIn.fatigue(), Object::toString);
        put(whole, LIMITED, checkIn.activityLimited(), Object::toString);
        put(whole, WALKING, checkIn.walkingComfortable(), Object::toString);
        put(whole, PAINKILLER, checkIn.painkiller(), Object::toString);
        put(whole, TRAINED, checkIn.trainedSince(), Object::toString);
        if (!checkIn.symptoms().isEmpty()) {
            whole.put(SYMPTOMS, checkIn.symptoms().stream().map(Enum::name).collect(Collectors.joining(" ")));
        }
        put(whole, RESOLVED_AT, checkIn.symptomsResolved(), resolved -> Times.write(resolved.at()));
        put(
                whole,
                RESOLVED_HOW,
                checkIn.symptomsResolved(),
                resolved -> resolved.how().name());
        put(whole, NOTE, checkIn.note(), Function.identity());
        if (checkIn.ratings().isEmpty()) {
            return List.of(whole);
        }
        return checkIn.ratings().stream().map(rating -> with(whole, rating)).toList();
    }

    private static Map<CheckInColumn, String> with(Map<CheckInColumn, String> whole, Rating rating) {
        var row = new EnumMap<>(whole);
        row.put(MUSCLE, rating.site().muscle().id());
        row.put(SIDE, rating.site().side().name());
        row.put(SORENESS, Integer.toString(rating.soreness()));
        return row;
    }

    private static <T> void put(
            Map<CheckInColumn, String> row, CheckInColumn column, Optional<T> value, Function<T, String> text) {
        value.map(text).ifPresent(cell -> row.put(column, cell));
    }
}
