package app.easeback.core.suggestion;

import static app.easeback.core.entry.Moments.later;

import java.time.ZonedDateTime;
import java.util.Optional;

/// When full intensity is likely.
///
/// @param from the earliest time
/// @param suggested the time to plan for, not before `from`
/// @param to the time by which it is very likely, not before `suggested`; absent while only the rules speak
/// @param probabilityNow the chance, 0–1, that the time has come; absent while only the rules speak
public record Window(
        ZonedDateTime from, ZonedDateTime suggested, Optional<ZonedDateTime> to, Optional<Double> probabilityNow) {

    public Window {
        if (suggested.isBefore(from)) {
            throw new IllegalArgumentException("suggested " + suggested + " is before from " + from);
        }
        if (to.filter(suggested::isAfter).isPresent()) {
            throw new IllegalArgumentException("suggested " + suggested + " is after to " + to.get());
        }
    }

    /// A window as the rules alone give it.
    public static Window ofRules(ZonedDateTime from, ZonedDateTime suggested) {
        return new Window(from, suggested, Optional.empty(), Optional.empty());
    }

    /// The later of both in each part; `to` only if both have one, `probabilityNow` never.
    public Window latest(Window other) {
        return new Window(
                later(from, other.from),
                later(suggested, other.suggested),
                to.flatMap(mine -> other.to.map(its -> later(mine, its))),
                Optional.empty());
    }
}
