package app.easeback.ui.body;

import app.easeback.core.body.Site;
import app.easeback.core.suggestion.TrainingLevel;
import java.util.Optional;

/// What the map of soreness shows of a site.
///
/// @param soreness 0–10; absent where it is not known
/// @param level how much it may be trained; `NONE` where there is nothing to wait for
public record SoreSite(Site site, Optional<Integer> soreness, TrainingLevel level) {

    /// Whether movements that work it hard are to wait.
    boolean waits() {
        return level.compareTo(TrainingLevel.GENTLE) <= 0;
    }
}
