package app.easeback.ui.checkin.form;

import java.util.Locale;

/// The yes-or-no questions. [#WALKING] is asked first, the others in this order.
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
