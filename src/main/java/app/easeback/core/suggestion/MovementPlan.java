package app.easeback.core.suggestion;

import app.easeback.core.body.Movement;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What to train in the meantime. Empty while a warning sign stops training: then nothing is suggested.
///
/// @param advice for each movement, in the order they are listed to the user
public record MovementPlan(Map<Movement, TrainingAdvice> advice) {

    /// No suggestion.
    public static final MovementPlan WITHHELD = new MovementPlan(Map.of());

    public MovementPlan {
        advice = advice.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(advice));
    }

    /// The movements to train as usual.
    public List<Movement> train() {
        return those(TrainingUse.TRAIN);
    }

    /// The movements to do with less volume and effort.
    public List<Movement> reduce() {
        return those(TrainingUse.REDUCE);
    }

    /// The movements to wait with.
    public List<Movement> notYet() {
        return those(TrainingUse.WAIT);
    }

    private List<Movement> those(TrainingUse use) {
        return advice.entrySet().stream()
                .filter(entry -> entry.getValue().use() == use)
                .map(Map.Entry::getKey)
                .toList();
    }
}
