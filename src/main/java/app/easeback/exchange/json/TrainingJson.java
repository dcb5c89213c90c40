package app.easeback.exchange.json;

import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Muscle;
import app.easeback.core.profile.Training;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.Fields;
import app.easeback.exchange.value.Shared;
import app.easeback.exchange.value.Value;
import java.util.Set;
import java.util.stream.Collectors;

/// The part of the profile about training, in a file.
final class TrainingJson {

    private TrainingJson() {}

    /// @param fields those of the profile
    static Training read(Fields fields) {
        return new Training(
                Shared.once(fields.items("exercises"), TrainingJson::exercise, Exercise::name),
                fields.items("hiddenMovements").stream()
                        .map(TrainingJson::movement)
                        .collect(Collectors.toSet()));
    }

    private static Exercise exercise(Value value) {
        var fields = value.fields("name", "movements", "muscles");
        String name = fields.required("name").text();
        Set<Movement> movements =
                fields.items("movements").stream().map(TrainingJson::movement).collect(Collectors.toSet());
        Set<Muscle> muscles =
                fields.items("muscles").stream().map(Shared::muscle).collect(Collectors.toSet());
        if (movements.isEmpty() && muscles.isEmpty()) {
            throw value.problem(Fault.NOTHING_LOADED);
        }
        return new Exercise(name, movements, muscles);
    }

    private static Movement movement(Value value) {
        String id = value.string();
        return Movement.ofId(id).orElseThrow(() -> value.problem(Fault.NO_SUCH_MOVEMENT, Value.shown(id)));
    }

    static void write(Output out, Training training) {
        out.objects("exercises", training.exercises(), TrainingJson::write)
                .texts(
                        "hiddenMovements",
                        training.hidden().stream().map(Movement::id).toList());
    }

    private static void write(Output out, Exercise exercise) {
        out.text("name", exercise.name())
                .texts(
                        "movements",
                        exercise.movements().stream().map(Movement::id).toList())
                .texts(
                        "muscles",
                        exercise.muscles().stream().map(Muscle::id).sorted().toList());
    }
}
