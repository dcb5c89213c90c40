package app.easeback.ui.common.look;

import app.easeback.core.Preferences;
import java.util.Map;

/// How the user wants the window to look.
public record Look(Theme.Choice theme, TextSize textSize) {

    /// The look for those who have chosen nothing.
    public static final Look USUAL = new Look(Theme.Choice.SYSTEM, TextSize.USUAL);

    /// The look that the preferences hold; what the user never chose is as in [#USUAL].
    public static Look kept(Preferences preferences) {
        return new Look(
                preferences.find(Theme.Choice.PREFERENCE, USUAL.theme()),
                preferences.find(TextSize.PREFERENCE, USUAL.textSize()));
    }

    /// The look as preferences, by their names.
    public Map<String, String> preferences() {
        return Map.of(Theme.Choice.PREFERENCE, theme.name(), TextSize.PREFERENCE, textSize.name());
    }

    public Look withTheme(Theme.Choice other) {
        return new Look(other, textSize);
    }

    public Look withTextSize(TextSize other) {
        return new Look(theme, other);
    }
}
