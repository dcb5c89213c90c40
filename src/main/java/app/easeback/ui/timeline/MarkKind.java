package app.easeback.ui.timeline;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What can be done for a treated muscle, or with it.
enum MarkKind {
    HEAT(Feather.THERMOMETER),
    TAPE(Feather.SCISSORS),
    TRAINING(Feather.ZAP);

    private final Ikon icon;

    MarkKind(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }
}
