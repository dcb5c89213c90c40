package app.easeback.core.suggestion;

import app.easeback.core.body.Movement;
import java.util.List;

/// What to train meanwhile. Empty lists while a warning sign is open: then nothing is suggested.
///
/// @param train as usual
/// @param reduce with less volume and effort
/// @param notYet to wait with
public record MovementPlan(List<Movement> train, List<Movement> reduce, List<Movement> notYet) {

    /// No suggestion.
    public static final MovementPlan WITHHELD = new MovementPlan(List.of(), List.of(), List.of());

    public MovementPlan {
        train = List.copyOf(train);
        reduce = List.copyOf(reduce);
        notYet = List.copyOf(notYet);
    }
}
