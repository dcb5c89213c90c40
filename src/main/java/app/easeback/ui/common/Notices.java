package app.easeback.ui.common;

/// Short messages at the foot of the window.
public interface Notices {

    /// Says that something was done.
    void say(String text);

    /// Says that something was done, and offers to undo it for as long as this window is there.
    void undoable(String text, Runnable undo);

    /// Says that something was done, and offers to undo it, also when the window speaks another language by then.
    ///
    /// @param now what undoes it in this window
    default void undoable(String text, Undoing undoing, Undo now) {
        undoable(text, () -> undoing.by(now));
    }

    /// Says that undoing it went wrong. It can be tried again.
    void notUndone(RuntimeException problem, Runnable undo);

    /// The same for what can also be undone in a window in another language.
    default void notUndone(RuntimeException problem, Undoing undoing, Undo now) {
        notUndone(problem, () -> undoing.by(now));
    }

    /// What could be undone until now cannot be undone any more: everything is another.
    void forget();

    /// Says that something went wrong and what to do, with the details behind a fold.
    void failed(RuntimeException problem);
}
