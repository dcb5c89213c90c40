package app.easeback.storage.table;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.CheckIns;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Check-ins with their ratings and symptoms.
public final class SqliteCheckIns extends VersionedTable<CheckIn> implements CheckIns {

    private static final String RATINGS = "rating";
    private static final String SYMPTOMS = "symptom";

    public SqliteCheckIns(Sql sql) {
        super(sql, "check_in");
    }

    @Override
    public List<CheckIn> withUnsettledSymptoms(Instant knownAt) {
        return select(Selection.knownWith(SYMPTOMS, knownAt)).stream()
                .filter(checkIn -> !checkIn.openSymptoms(knownAt).isEmpty())
                .toList();
    }

    @Override
    Columns columns(CheckIn checkIn) {
        return new Columns()
                .time("recorded_at", checkIn.recordedAt())
                .set("fatigue", checkIn.fatigue())
                .set("activity_limited", checkIn.activityLimited())
                .set("walking_comfortable", checkIn.walkingComfortable())
                .set("painkiller", checkIn.painkiller())
                .set("trained_since", checkIn.trainedSince())
                .time("resolved_at", checkIn.symptomsResolved().map(SymptomsResolved::at))
                .constant("resolved_how", checkIn.symptomsResolved().map(SymptomsResolved::how))
                .set("note", checkIn.note());
    }

    @Override
    Map<String, List<Columns>> children(CheckIn checkIn) {
        return Map.of(
                RATINGS, checkIn.ratings().stream().map(SqliteCheckIns::columns).toList(),
                SYMPTOMS,
                        checkIn.symptoms().stream().map(SqliteCheckIns::columns).toList());
    }

    @Override
    List<CheckIn> read(Selection selection) {
        var ratings = childrenOf(selection, RATINGS, row -> new Rating(row.site(), row.number("soreness")));
        var symptoms = childrenOf(selection, SYMPTOMS, row -> row.constant("name", Symptom.class));
        return rows(
                selection,
                row -> new CheckIn(
                        row.id(),
                        row.time("at"),
                        row.time("recorded_at"),
                        ratings.apply(row.longNumber("version")),
                        row.optionalNumber("fatigue"),
                        row.optionalFlag("activity_limited"),
                        row.optionalFlag("walking_comfortable"),
                        row.optionalFlag("painkiller"),
                        row.optionalFlag("trained_since"),
                        Set.copyOf(symptoms.apply(row.longNumber("version"))),
                        resolved(row),
                        row.optionalText("note")));
    }

    private static Columns columns(Rating rating) {
        return new Columns().site(rating.site()).set("soreness", rating.soreness());
    }

    private static Columns columns(Symptom symptom) {
        return new Columns().constant("name", symptom);
    }

    private static Optional<SymptomsResolved> resolved(Row row) throws SQLException {
        var how = row.optionalConstant("resolved_how", How.class);
        return row.optionalTime("resolved_at").flatMap(at -> how.map(way -> new SymptomsResolved(at, way)));
    }
}
