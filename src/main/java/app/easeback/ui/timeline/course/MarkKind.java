package app.easeback.ui.timeline.course;

import org.kordamp.ikonli.feather.Feather;

/// What can be done for a treated muscle, or with it.
public enum MarkKind {
    HEAT(Feather.THERMOMETER),
    TAPE(Feather.SCISSORS),
    TRAINING(Feather.ZAP);

    private final Feather icon;

    MarkKind(Feather icon) {
        this.icon = icon;
    }

    public Feather icon() {
        return icon;
    }
}
