package app.easeback.ui.common;

/// What undoes a change. It knows no model, no node and no words, for the window may have been made anew in another
/// language by then.
@FunctionalInterface
public interface Undoing {

    /// Undoes it, told in the words and by the notices of `now`.
    void by(Undo now);
}
