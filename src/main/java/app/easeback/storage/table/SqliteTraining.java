package app.easeback.storage.table;

import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Muscle;
import app.easeback.core.profile.Training;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The part of the profile about training.
record SqliteTraining(Sql sql) {

    Training read() {
        var movements = sql.query(
                "SELECT * FROM exercise_movement",
                row -> new Linked<>(row.longNumber("exercise"), row.constant("movement", Movement.class)));
        var muscles = sql.query(
                "SELECT * FROM exercise_muscle", row -> new Linked<>(row.longNumber("exercise"), row.muscle("muscle")));
        var exercises = sql.query("SELECT * FROM exercise ORDER BY number", row -> exercise(row, movements, muscles));
        var hidden = sql.query("SELECT * FROM hidden_movement", row -> row.constant("movement", Movement.class));
        return new Training(exercises, Set.copyOf(hidden));
    }

    /// A value that belongs to an exercise.
    private record Linked<T>(long exercise, T value) {

        static <T> Set<T> of(long exercise, List<Linked<T>> all) {
            return all.stream()
                    .filter(linked -> linked.exercise() == exercise)
                    .map(Linked::value)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static Exercise exercise(Row row, List<Linked<Movement>> movements, List<Linked<Muscle>> muscles)
            throws SQLException {
        long number = row.longNumber("number");
        return new Exercise(row.text("name"), Linked.of(number, movements), Linked.of(number, muscles));
    }

    void write(Training training) {
        List.of("exercise_movement", "exercise_muscle", "exercise", "hidden_movement")
                .forEach(table -> sql.update("DELETE FROM " + table));
        int number = 0;
        for (Exercise exercise : training.exercises()) {
            int owner = number++;
            sql.insert("exercise", new Columns().set("number", owner).set("name", exercise.name()));
            exercise.movements()
                    .forEach(movement -> sql.insert(
                            "exercise_movement",
                            new Columns().set("exercise", owner).constant("movement", movement)));
            exercise.muscles()
                    .forEach(muscle -> sql.insert(
                            "exercise_muscle",
                            new Columns().set("exercise", owner).muscle("muscle", muscle)));
        }
        training.hidden()
                .forEach(movement -> sql.insert("hidden_movement", new Columns().constant("movement", movement)));
    }
}
