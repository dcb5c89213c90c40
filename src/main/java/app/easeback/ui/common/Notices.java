package app.easeback.ui.common;

/// Short messages at the foot of the window.
public interface Notices {

    /// Says that something was done.
    void say(String text);

    /// Says that something was done, and offers to undo it.
    void undoable(String text, Runnable undo);

    /// Says that something went wrong and what to do, with the details behind a fold.
    void failed(RuntimeException problem);
}
