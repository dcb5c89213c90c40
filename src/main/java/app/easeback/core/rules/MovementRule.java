package app.easeback.core.rules;

import app.easeback.core.body.Load;
import app.easeback.core.body.Movement;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.TrainingLevel;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What to train meanwhile: a movement is as free as the most careful site it loads. Side does not matter.
final class MovementRule {

    private enum Use {
        TRAIN,
        REDUCE,
        WAIT
    }

    private MovementRule() {}

    static MovementPlan plan(List<MuscleSuggestion> muscles) {
        return new MovementPlan(
                those(movement -> use(movement, muscles) == Use.TRAIN),
                those(movement -> use(movement, muscles) == Use.REDUCE),
                those(movement -> use(movement, muscles) == Use.WAIT));
    }

    private static List<Movement> those(Predicate<Movement> wanted) {
        return Arrays.stream(Movement.values()).filter(wanted).toList();
    }

    private static Use use(Movement movement, List<MuscleSuggestion> muscles) {
        return muscles.stream()
                .map(muscle -> use(movement, muscle))
                .max(Use::compareTo)
                .orElse(Use.TRAIN);
    }

    private static Use use(Movement movement, MuscleSuggestion muscle) {
        if (muscle.reasons().stream().anyMatch(reason -> reason.rule() == Rule.WALKING_UNCOMFORTABLE)) {
            return Use.WAIT;
        }
        Load load = muscle.site().muscle().loadIn(movement);
        if (load == Load.NONE || !muscle.level().belowFull()) {
            return Use.TRAIN;
        }
        boolean carefully = muscle.level().compareTo(TrainingLevel.GENTLE) <= 0;
        return load == Load.PRIMARY && carefully ? Use.WAIT : Use.REDUCE;
    }
}
