package app.easeback.core.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The suggestions that were shown, as they were then. None is ever changed.
public interface ShownSuggestions {

    /// The one that was added last.
    Optional<Shown> newest();

    /// Those shown from `from` on, oldest first.
    List<Shown> since(Instant from);

    void add(Shown shown);

    /// Removes those shown before `moment`.
    void forgetBefore(Instant moment);
}
