package app.easeback.ui.common;

/// How the user wants the window to look.
public record Look(Theme.Choice theme, TextSize textSize) {

    public Look withTheme(Theme.Choice other) {
        return new Look(other, textSize);
    }

    public Look withTextSize(TextSize other) {
        return new Look(theme, other);
    }
}
