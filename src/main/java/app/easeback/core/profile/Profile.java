package app.easeback.core.profile;

import app.easeback.core.entry.Text;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the user told about themself, and their wishes for reminders.
///
/// @param zone where "tomorrow morning" is reckoned; absent: the computer's own zone
/// @param quietHours when no reminder comes
/// @param emergencyNumber the number to call where they live
/// @param cautions what to be careful about
public record Profile(
        Optional<ZoneId> zone,
        QuietHours quietHours,
        Optional<String> emergencyNumber,
        Set<Caution> cautions,
        HeatPlan heat,
        TapePlan tape) {

    /// What holds until the user says otherwise.
    public static final Profile USUAL =
            new Profile(Optional.empty(), QuietHours.USUAL, Optional.empty(), Set.of(), HeatPlan.USUAL, TapePlan.USUAL);

    public Profile {
        Text.check("emergencyNumber", emergencyNumber);
        cautions = cautions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(cautions));
    }

    /// The same with other quiet hours.
    public Profile withQuietHours(QuietHours other) {
        return new Profile(zone, other, emergencyNumber, cautions, heat, tape);
    }
}
