package app.easeback.app.instance;

import java.util.Locale;

/// What the first program answers to one that wants its window raised.
public enum RaiseAnswer {
    /// Its window comes to the front, or the one that it opens next.
    RAISED,
    /// It is ending: the program that asked takes its place as soon as it has.
    LEAVES,
    /// It gave no answer in time.
    SILENT;

    /// The answer as it is sent.
    String line() {
        return name().toLowerCase(Locale.ROOT) + "\n";
    }
}
