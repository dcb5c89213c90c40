package app.easeback.ui.session.form.muscle;

import app.easeback.core.session.Tightness;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The choices for how tight a muscle was. Unknown is a choice like the others, and the first.
public enum TightStep {
    UNKNOWN(null),
    MILD(Tightness.MILD),
    TIGHT(Tightness.TIGHT),
    VERY_TIGHT(Tightness.VERY_TIGHT);

    private final @Nullable Tightness tightness;

    TightStep(@Nullable Tightness tightness) {
        this.tightness = tightness;
    }

    static TightStep of(Optional<Tightness> tightness) {
        return tightness.map(Tightness::name).map(TightStep::valueOf).orElse(UNKNOWN);
    }

    Optional<Tightness> tightness() {
        return Optional.ofNullable(tightness);
    }
}
