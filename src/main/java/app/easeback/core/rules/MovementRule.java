package app.easeback.core.rules;

import app.easeback.core.body.Exercise;
import app.easeback.core.body.Load;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Muscle;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.TrainingAdvice;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.TrainingUse;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What to train meanwhile: a movement is as free as the most careful site it loads. Side does not matter.
public final class MovementRule {

    /// The site that decides: of those that ask for the most care, the one that works hardest.
    private static final Comparator<TrainingAdvice> MOST_CAREFUL =
            Comparator.comparing(TrainingAdvice::use).thenComparing(TrainingAdvice::load);

    private MovementRule() {}

    static MovementPlan plan(List<MuscleSuggestion> muscles) {
        var advice = new EnumMap<Movement, TrainingAdvice>(Movement.class);
        for (Movement movement : Movement.values()) {
            advice.put(movement, advice(muscle -> muscle.loadIn(movement), muscles));
        }
        return new MovementPlan(advice);
    }

    /// What holds for an exercise of the user's own, while suggestions are not withheld.
    ///
    /// @param muscles the suggestions for the treated sites, the most careful first
    public static TrainingAdvice advice(Exercise exercise, List<MuscleSuggestion> muscles) {
        return advice(exercise::loadOn, muscles);
    }

    private static TrainingAdvice advice(Function<Muscle, Load> loadOn, List<MuscleSuggestion> muscles) {
        return muscles.stream()
                .filter(MovementRule::walkingIsUncomfortable)
                .findFirst()
                .map(muscle -> held(TrainingUse.WAIT, muscle, Load.NONE))
                .orElseGet(() -> muscles.stream()
                        .map(muscle -> advice(muscle, loadOn.apply(muscle.site().muscle())))
                        // The earlier of equals, which is the more careful site.
                        .reduce(
                                TrainingAdvice.TRAIN,
                                (one, other) -> MOST_CAREFUL.compare(one, other) < 0 ? other : one));
    }

    private static boolean walkingIsUncomfortable(MuscleSuggestion muscle) {
        return muscle.reasons().stream().anyMatch(reason -> reason.rule() == Rule.WALKING_UNCOMFORTABLE);
    }

    private static TrainingAdvice advice(MuscleSuggestion muscle, Load load) {
        if (load == Load.NONE || !muscle.level().belowFull()) {
            return TrainingAdvice.TRAIN;
        }
        boolean carefully = muscle.level().compareTo(TrainingLevel.GENTLE) <= 0;
        return held(load == Load.PRIMARY && carefully ? TrainingUse.WAIT : TrainingUse.REDUCE, muscle, load);
    }

    private static TrainingAdvice held(TrainingUse use, MuscleSuggestion muscle, Load load) {
        return new TrainingAdvice(use, Optional.of(muscle.site()), load);
    }
}
