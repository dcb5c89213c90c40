package app.easeback.core.session;

/// How tight the muscle felt before the session.
public enum Tightness {
    MILD,
    TIGHT,
    VERY_TIGHT
}
