package app.easeback.ui.common.work;

/// Short messages at the foot of the window.
public interface Notices {

    /// Says that something was done.
    void say(String text);

    /// Says that something was done, and offers to undo it for as long as this window is there.
    void undoable(String text, Runnable undo);

    /// The same for an undo that still works after the window was made anew in another language.
    ///
    /// @param now the journal, words and notices of this window, for the undo
    default void undoable(String text, Undoing undoing, Undo now) {
        undoable(text, () -> undoing.by(now));
    }

    /// Says that an undo failed. It can be tried again, unless a newer version of the entry is kept by now.
    void notUndone(RuntimeException problem, Runnable undo);

    /// The same for an undo that still works in a window in another language.
    default void notUndone(RuntimeException problem, Undoing undoing, Undo now) {
        notUndone(problem, () -> undoing.by(now));
    }

    /// Forgets all that could be undone, as after an import: the entries may be others than were changed.
    void forget();

    /// Says that something went wrong and what to do, with the details behind a fold.
    void failed(RuntimeException problem);
}
