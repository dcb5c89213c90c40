package app.easeback.app;

import java.util.Locale;

/// What the first window says to who wants it raised.
enum RaiseAnswer {
    /// It comes to the front, or the one that is opened after it.
    RAISED,
    /// It ends: who asked is to be the one, as soon as it has.
    LEAVES,
    /// Nothing, in time.
    SILENT;

    /// As it is sent.
    String line() {
        return name().toLowerCase(Locale.ROOT) + "\n";
    }
}
