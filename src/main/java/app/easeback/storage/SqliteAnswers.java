package app.easeback.storage;

import app.easeback.core.reminder.Answer;
import app.easeback.core.reminder.Answer.Given;
import app.easeback.core.reminder.Answers;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Millis;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The answers to reminders, in the order they came.
///
/// @param sql the connection
record SqliteAnswers(Sql sql) implements Answers {

    static final String SINCE = "SELECT * FROM answer WHERE at_millis >= ? ORDER BY at_millis, number";

    @Override
    public List<Answer> since(Instant from) {
        return sql.query(SINCE, SqliteAnswers::answer, Millis.of(from)).stream()
                .filter(answer -> !answer.at().isBefore(from))
                .sorted(Comparator.comparing(Answer::at))
                .toList();
    }

    @Override
    public void add(Answer answer) {
        sql.writing(() -> sql.insert(
                "answer",
                new Columns()
                        .set("reminder", answer.reminder())
                        .constant("given", answer.given())
                        .set("at", answer.at().toString())
                        .set("at_millis", Millis.of(answer.at()))
                        .set("until", answer.until().map(Instant::toString))));
    }

    private static Answer answer(Row row) throws SQLException {
        return new Answer(
                row.text("reminder"),
                row.constant("given", Given.class),
                Instant.parse(row.text("at")),
                row.optionalText("until").map(Instant::parse));
    }
}
