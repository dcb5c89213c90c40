package app.easeback.ui.common.work;

/// What became of a file that the user asked for.
public enum Written {
    WRITTEN,
    /// There was nothing to write; what stood there is unchanged.
    NOTHING,
    /// Refused: it would have replaced a file that Easeback keeps, which is unchanged.
    KEPT,
    /// The file could not be written; what stood there is unchanged.
    FAILED
}
