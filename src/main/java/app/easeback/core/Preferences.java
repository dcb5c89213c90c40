package app.easeback.core;

import java.util.Optional;

/// Small choices by name. No health data is kept here.
public interface Preferences {

    Optional<String> find(String name);

    /// Keeps the choice, in a transaction of its own unless it is in one.
    void put(String name, String value);
}
