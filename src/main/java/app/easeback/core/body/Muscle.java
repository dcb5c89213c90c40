package app.easeback.core.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A muscle of the catalogue. Two muscles of the same name are the same muscle.
///
/// @param name the anatomical name: `Trapezius, descending part`
/// @param group its region
/// @param primary the movements it works hard in
/// @param secondary the movements it helps in; none of the primary ones
/// @param inTheMiddle whether it meets its twin at the spine or in front and can be needled on the midline
public record Muscle(
        String name, MuscleGroup group, Set<Movement> primary, Set<Movement> secondary, boolean inTheMiddle) {

    public Muscle {
        primary = Set.copyOf(primary);
        secondary = Set.copyOf(secondary);
        for (Movement movement : primary) {
            if (secondary.contains(movement)) {
                throw new IllegalArgumentException(name + ": " + movement.id() + " is both primary and secondary");
            }
        }
    }

    /// The name in files and commands: `trapezius-descending-part`.
    public String id() {
        return name.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
    }

    /// The sides to choose from. A kept entry may name the midline of any muscle, and stays as it is.
    public List<Side> sides() {
        return inTheMiddle ? List.of(Side.values()) : List.of(Side.LEFT, Side.RIGHT);
    }

    /// How much `movement` asks of this muscle.
    public Load loadIn(Movement movement) {
        if (primary.contains(movement)) {
            return Load.PRIMARY;
        }
        return secondary.contains(movement) ? Load.SECONDARY : Load.NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Muscle muscle && name.equals(muscle.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
