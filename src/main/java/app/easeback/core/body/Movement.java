package app.easeback.core.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The movements that training is made of, in the order they are listed to the user.
public enum Movement {
    SQUAT,
    HINGE,
    LUNGE,
    RUN,
    WALK,
    JUMP,
    CYCLE,
    ROW,
    PULL_UP,
    PRESS,
    OVERHEAD_PRESS,
    CURL,
    TRICEPS,
    GRIP,
    CORE,
    CALF_RAISE,
    THROW,
    KICK;

    /// The name in files and commands: `pull-up`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The movement of that name in files and commands.
    public static Optional<Movement> ofId(String id) {
        return Arrays.stream(values())
                .filter(movement -> movement.id().equals(id))
                .findFirst();
    }
}
