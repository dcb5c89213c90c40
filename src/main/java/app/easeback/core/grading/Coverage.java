package app.easeback.core.grading;

import java.util.List;
import java.util.function.Predicate;

/// How many windows of one forecaster held what happened: all, and some kinds apart.
///
/// @param open those wider than an hour
/// @param shut the others, nearly all of which say "at 24 h"
/// @param slow those for sessions whose soreness certainly lasted beyond 24 h
public record Coverage(HitRate all, HitRate open, HitRate shut, HitRate slow) {

    static Coverage of(List<Held> windows) {
        return new Coverage(
                HitRate.of(windows),
                of(windows, held -> held.window().isOpen()),
                of(windows, held -> !held.window().isOpen()),
                of(windows, held -> held.outcome().isSlow()));
    }

    private static HitRate of(List<Held> windows, Predicate<Held> which) {
        return HitRate.of(windows.stream().filter(which).toList());
    }
}
