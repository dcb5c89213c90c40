package app.easeback.core;

import java.util.Optional;

/// Small choices by name. No health data is kept here.
public interface Preferences {

    Optional<String> find(String name);

    void put(String name, String value);
}
