package app.easeback.core.reminder;

import java.util.List;
import java.util.Optional;

/// The kept plans: those that the user switched or paused.
public interface Plans {

    Optional<Plan> find(PlanId id);

    /// Adds the plan, or replaces the one with its id.
    void put(Plan plan);

    /// All of them, by the text of their ids.
    List<Plan> all();

    /// The plan as it holds now.
    default Plan current(PlanId id) {
        return find(id).orElseGet(() -> Plan.untouched(id));
    }
}
