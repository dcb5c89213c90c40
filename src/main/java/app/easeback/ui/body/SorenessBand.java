package app.easeback.ui.body;

import java.util.Optional;

/// The darkness in which a soreness is shown, after the bands of the rules.
enum SorenessBand {
    NONE(0),
    LOW(2),
    SOME(5),
    HIGH(10),
    UNKNOWN(Integer.MAX_VALUE);

    private final int highest;

    SorenessBand(int highest) {
        this.highest = highest;
    }

    static SorenessBand of(Optional<Integer> soreness) {
        int value = soreness.orElse(Integer.MAX_VALUE);
        for (SorenessBand band : values()) {
            if (value <= band.highest) {
                return band;
            }
        }
        return UNKNOWN;
    }
}
