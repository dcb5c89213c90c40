package app.easeback.ui.timeline;

import org.kordamp.ikonli.feather.Feather;

/// What can be done for a treated muscle, or with it.
enum MarkKind {
    HEAT(Feather.THERMOMETER),
    TAPE(Feather.SCISSORS),
    TRAINING(Feather.ZAP);

    private final Feather icon;

    MarkKind(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }
}
