package app.easeback.core.suggestion;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One reason of a suggestion.
///
/// @param rule the rule that spoke
/// @param input what it read, in the order its sentence names them
/// @param effect by how much it moves the suggested time, where it does; negative is earlier
public record Reason(Rule rule, List<Fact> input, Optional<Duration> effect) {

    public Reason {
        input = List.copyOf(input);
    }

    /// A reason that moves no time.
    public static Reason of(Rule rule, Fact... input) {
        return new Reason(rule, List.of(input), Optional.empty());
    }

    /// The same with an effect; without one when `effect` is zero.
    public Reason moving(Duration effect) {
        return new Reason(rule, input, Optional.of(effect).filter(by -> !by.isZero()));
    }
}
