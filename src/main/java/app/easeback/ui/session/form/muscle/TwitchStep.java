package app.easeback.ui.session.form.muscle;

import app.easeback.core.session.Twitches;
import java.util.Optional;

/// The choices for how many twitches a muscle had. Unknown is a choice like the others, and the first.
public enum TwitchStep {
    UNKNOWN,
    NONE,
    FEW,
    MANY,
    COUNTED;

    static TwitchStep of(Optional<Twitches> twitches) {
        return twitches.map(known -> switch (known) {
                    case Twitches.Counted counted -> counted.count() == 0 ? NONE : COUNTED;
                    case Twitches.About about ->
                        switch (about) {
                            case ONE_TO_FIVE -> FEW;
                            case SIX_OR_MORE -> MANY;
                        };
                })
                .orElse(UNKNOWN);
    }

    /// The twitches that the choice stands for.
    ///
    /// @param count the number beside it, for [#COUNTED]
    Optional<Twitches> twitches(Optional<Integer> count) {
        return switch (this) {
            case UNKNOWN -> Optional.empty();
            case NONE -> Optional.of(Twitches.counted(0));
            case FEW -> Optional.of(Twitches.About.ONE_TO_FIVE);
            case MANY -> Optional.of(Twitches.About.SIX_OR_MORE);
            case COUNTED -> count.map(Twitches::counted);
        };
    }
}
