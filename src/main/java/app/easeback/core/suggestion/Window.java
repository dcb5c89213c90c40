package app.easeback.core.suggestion;

import java.time.ZonedDateTime;
import java.util.Optional;

/// When full intensity is likely.
///
/// @param from the earliest time
/// @param suggested the time to plan for, not before `from`
/// @param to the time by which it is very likely; absent while only the rules speak
/// @param probabilityNow the chance, 0–1, that the time has come; absent while only the rules speak
public record Window(
        ZonedDateTime from, ZonedDateTime suggested, Optional<ZonedDateTime> to, Optional<Double> probabilityNow) {

    public Window {
        if (suggested.isBefore(from)) {
            throw new IllegalArgumentException("suggested " + suggested + " is before from " + from);
        }
    }

    /// A window as the rules alone give it.
    public static Window ofRules(ZonedDateTime from, ZonedDateTime suggested) {
        return new Window(from, suggested, Optional.empty(), Optional.empty());
    }
}
