package app.easeback.core.reminder;

/// What a plan is about.
public enum PlanKind {
    /// Heat after a session.
    HEAT,
    /// Check-ins after a session.
    CHECK_IN,
    /// The care of one tape.
    TAPE
}
