package app.easeback.core.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// An exercise the user defined, described by the movements it resembles and the muscles it works.
///
/// @param name what the user calls it, not blank
/// @param movements the movements it resembles: it loads the muscles they load
/// @param muscles the muscles it works hard; not empty when `movements` is
public record Exercise(String name, Set<Movement> movements, Set<Muscle> muscles) {

    public Exercise {
        movements = movements.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(movements));
        muscles = Set.copyOf(muscles);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: is blank");
        }
        if (movements.isEmpty() && muscles.isEmpty()) {
            throw new IllegalArgumentException("movements: there are none, and no muscles");
        }
    }

    /// How much it asks of `muscle`.
    public Load loadOn(Muscle muscle) {
        return muscles.contains(muscle)
                ? Load.PRIMARY
                : movements.stream().map(muscle::loadIn).max(Load::compareTo).orElse(Load.NONE);
    }
}
