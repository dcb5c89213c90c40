package app.easeback.ui.body;

import app.easeback.core.checkin.Rating;
import app.easeback.core.rules.Limits;
import java.util.Locale;
import java.util.Optional;

/// How dark a soreness is shown, by the bands of the rules.
public enum SorenessBand {
    NONE(0),
    LOW(Limits.LOW),
    SOME(Limits.HIGH - 1),
    HIGH(Rating.SORENESS.max()),
    UNKNOWN(Integer.MAX_VALUE);

    private final int highest;

    SorenessBand(int highest) {
        this.highest = highest;
    }

    public static SorenessBand of(Optional<Integer> soreness) {
        int value = soreness.orElse(Integer.MAX_VALUE);
        for (SorenessBand band : values()) {
            if (value <= band.highest) {
                return band;
            }
        }
        return UNKNOWN;
    }

    /// The style class that gives a node the colours `-eb-sore` and, for writing on it, `-eb-on-sore`.
    public String styleClass() {
        return "sore-" + name().toLowerCase(Locale.ROOT);
    }
}
