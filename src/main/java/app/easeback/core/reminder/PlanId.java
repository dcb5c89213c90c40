package app.easeback.core.reminder;

import app.easeback.core.entry.Id;

/// Identifies a plan.
///
/// @param cause the session, or the tape, that it belongs to
public record PlanId(PlanKind kind, Id cause) {

    @Override
    public String toString() {
        return kind + ":" + cause;
    }
}
