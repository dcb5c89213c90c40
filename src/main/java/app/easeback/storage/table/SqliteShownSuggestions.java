package app.easeback.storage.table;

import app.easeback.core.entry.Id;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.ShownSuggestions;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Millis;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The suggestions that were shown, in the order they came.
public record SqliteShownSuggestions(Sql sql) implements ShownSuggestions {

    public static final String NEWEST = "SELECT * FROM shown_suggestion ORDER BY number DESC LIMIT 1";
    public static final String SINCE = "SELECT * FROM shown_suggestion WHERE at_millis >= ? ORDER BY at_millis, number";
    public static final String FORGET = "DELETE FROM shown_suggestion WHERE at_millis < ?";

    @Override
    public Optional<Shown> newest() {
        return sql.query(NEWEST, SqliteShownSuggestions::shown).stream().findFirst();
    }

    @Override
    public List<Shown> since(Instant from) {
        return sql.query(SINCE, SqliteShownSuggestions::shown, Millis.of(from)).stream()
                .filter(shown -> !shown.at().toInstant().isBefore(from))
                .sorted(Comparator.comparing(shown -> shown.at().toInstant()))
                .toList();
    }

    @Override
    public void add(Shown shown) {
        sql.writing(() -> sql.insert(
                "shown_suggestion",
                new Columns()
                        .time("at", shown.at())
                        .set("at_millis", Millis.of(shown.at().toInstant()))
                        .constant("level", shown.level())
                        .constant("source", shown.source())
                        .set("session", shown.session().map(Id::value))
                        .time("window_from", shown.window().map(Window::from))
                        .time("window_suggested", shown.window().map(Window::suggested))
                        .time("window_to", shown.window().flatMap(Window::to))
                        .set("probability_now", shown.window().flatMap(Window::probabilityNow))
                        .set("model_version", shown.modelVersion())));
    }

    /// Compares to the millisecond.
    @Override
    public void forgetBefore(Instant moment) {
        sql.writing(() -> sql.update(FORGET, Millis.of(moment)));
    }

    private static Shown shown(Row row) throws SQLException {
        return new Shown(
                row.time("at"),
                row.constant("level", TrainingLevel.class),
                row.constant("source", Source.class),
                row.optionalText("session").map(Id::new),
                window(row),
                row.optionalText("model_version"));
    }

    private static Optional<Window> window(Row row) throws SQLException {
        Optional<ZonedDateTime> from = row.optionalTime("window_from");
        if (from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Window(
                from.get(),
                row.time("window_suggested"),
                row.optionalTime("window_to"),
                row.optionalReal("probability_now")));
    }
}
