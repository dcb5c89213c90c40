package app.easeback.ui.common;

/// What became of a file that the user wants to have.
public enum Written {
    WRITTEN,
    /// There is nothing to write: what stood there is as it was.
    NOTHING,
    /// It would have taken the place of a file that Easeback keeps, which is as it was.
    KEPT,
    /// The file cannot be written; what stood there is as it was.
    FAILED
}
