package app.easeback.ui.checkin.form;

import java.util.Locale;

/// What is asked with yes or no, in the order it is asked.
public enum Question {
    LIMITED,
    PAINKILLER,
    TRAINED,
    WALKING;

    /// Its name in ids and texts.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
