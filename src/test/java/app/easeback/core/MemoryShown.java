package app.easeback.core;

import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.ShownSuggestions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was shown, in memory.
final class MemoryShown implements ShownSuggestions {

    private List<Shown> all = new ArrayList<>();

    @Override
    public Optional<Shown> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    @Override
    public List<Shown> since(Instant from) {
        return all.stream()
                .filter(shown -> !shown.at().toInstant().isBefore(from))
                .sorted(Comparator.comparing(shown -> shown.at().toInstant()))
                .toList();
    }

    @Override
    public void add(Shown shown) {
        all.add(shown);
    }

    @Override
    public void forgetBefore(Instant moment) {
        all.removeIf(shown -> shown.at().toInstant().isBefore(moment));
    }

    /// What puts back the state of now.
    Runnable snapshot() {
        var kept = new ArrayList<>(all);
        return () -> all = kept;
    }
}
