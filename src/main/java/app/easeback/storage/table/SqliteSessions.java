package app.easeback.storage.table;

import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// IMS sessions with their treated muscles and advice.
public final class SqliteSessions extends VersionedTable<ImsSession> {

    private static final String MUSCLES = "treated_muscle";
    private static final String ADVICE = "advice";

    public SqliteSessions(Sql sql) {
        super(sql, "session");
    }

    @Override
    Columns columns(ImsSession session) {
        return new Columns()
                .time("recorded_at", session.recordedAt())
                .constant("purpose", session.purpose())
                .set("pain_during", session.painDuring())
                .set("practitioner", session.practitioner())
                .set("note", session.note());
    }

    @Override
    Map<String, List<Columns>> children(ImsSession session) {
        return Map.of(
                MUSCLES, session.muscles().stream().map(SqliteSessions::columns).toList(),
                ADVICE, session.advice().stream().map(SqliteSessions::columns).toList());
    }

    @Override
    List<ImsSession> read(Selection selection) {
        var muscles = childrenOf(selection, MUSCLES, SqliteSessions::muscle);
        var advice = childrenOf(selection, ADVICE, SqliteSessions::advice);
        return rows(
                selection,
                row -> new ImsSession(
                        row.id(),
                        row.time("at"),
                        row.time("recorded_at"),
                        row.constant("purpose", Purpose.class),
                        muscles.apply(row.longNumber("version")),
                        row.optionalNumber("pain_during"),
                        row.optionalText("practitioner"),
                        advice.apply(row.longNumber("version")),
                        row.optionalText("note")));
    }

    private static Columns columns(TreatedMuscle muscle) {
        return new Columns()
                .site(muscle.site())
                .set("twitches", muscle.twitches().flatMap(SqliteSessions::counted))
                .constant("twitches_about", muscle.twitches().flatMap(SqliteSessions::about))
                .set("insertions", muscle.insertions())
                .constant("tightness", muscle.tightness())
                .set("tight_for_weeks", muscle.tightForWeeks());
    }

    private static TreatedMuscle muscle(Row row) throws SQLException {
        return new TreatedMuscle(
                row.site(),
                twitches(row),
                row.optionalNumber("insertions"),
                row.optionalConstant("tightness", Tightness.class),
                row.optionalNumber("tight_for_weeks"));
    }

    private static Optional<Integer> counted(Twitches twitches) {
        return twitches instanceof Twitches.Counted counted ? Optional.of(counted.count()) : Optional.empty();
    }

    private static Optional<Twitches.About> about(Twitches twitches) {
        return twitches instanceof Twitches.About about ? Optional.of(about) : Optional.empty();
    }

    private static Optional<Twitches> twitches(Row row) throws SQLException {
        Optional<Twitches> counted = row.optionalNumber("twitches").map(Twitches::counted);
        return counted.isPresent()
                ? counted
                : row.optionalConstant("twitches_about", Twitches.About.class).map(Twitches.class::cast);
    }

    private static Columns columns(PractitionerAdvice advice) {
        return new Columns()
                .time("at", advice.at())
                .time("full_intensity_from", advice.fullIntensityFrom())
                .set("words", advice.text());
    }

    private static PractitionerAdvice advice(Row row) throws SQLException {
        return new PractitionerAdvice(
                row.time("at"), row.optionalTime("full_intensity_from"), row.optionalText("words"));
    }
}
