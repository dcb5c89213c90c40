package app.easeback.ui.common.work;

/// An undo of a change. It holds no model, node or words, as the window may have been made anew in another
/// language by the time it is used.
@FunctionalInterface
public interface Undoing {

    /// Undoes the change with the journal of `now`, and tells of it in the words and by the notices of `now`.
    void by(Undo now);
}
