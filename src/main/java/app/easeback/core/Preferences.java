package app.easeback.core;

import java.util.Arrays;
import java.util.Optional;

/// Small choices by name. No health data is kept here.
public interface Preferences {

    Optional<String> find(String name);

    /// One of the choices of an enum, which is kept by its name; `usual` where none is kept, or none that this
    /// version knows.
    default <E extends Enum<E>> E find(String name, E usual) {
        return find(name)
                .flatMap(kept -> Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                        .filter(choice -> choice.name().equals(kept))
                        .findFirst())
                .orElse(usual);
    }

    /// Keeps the choice, in a transaction of its own unless it is in one.
    void put(String name, String value);
}
