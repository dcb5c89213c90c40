package app.easeback.core.reminder;

import java.time.Duration;

/// What to remind of.
public enum ReminderKind {
    HEAT(PlanKind.HEAT, Duration.ofMinutes(90)),
    TAPE_CHECK(PlanKind.TAPE, Duration.ofDays(1)),
    TAPE_OFF(PlanKind.TAPE, Duration.ofDays(3)),
    CHECK_IN(PlanKind.CHECK_IN, Duration.ofHours(6));

    private final PlanKind plan;
    private final Duration patience;

    ReminderKind(PlanKind plan, Duration patience) {
        this.plan = plan;
        this.patience = patience;
    }

    public PlanKind plan() {
        return plan;
    }

    /// How long after its time a reminder still makes sense [E].
    public Duration patience() {
        return patience;
    }
}
