package app.easeback.core.body;

/// The side of the body, as the patient sees it.
public enum Side {
    LEFT,
    RIGHT,
    MIDLINE
}
