package app.easeback.core.profile;

import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How the user trains.
///
/// @param exercises their own, in their order, each name once
/// @param hidden the movements they never do
public record Training(List<Exercise> exercises, Set<Movement> hidden) {

    public static final Training USUAL = new Training(List.of(), Set.of());

    public Training {
        exercises = List.copyOf(exercises);
        hidden = hidden.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hidden));
        if (exercises.stream().map(Exercise::name).distinct().count() < exercises.size()) {
            throw new IllegalArgumentException("exercises: a name stands twice");
        }
    }
}
