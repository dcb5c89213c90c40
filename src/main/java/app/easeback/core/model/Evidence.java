package app.easeback.core.model;

import java.util.List;
import java.util.Optional;

/// All that is known of one session at one site.
///
/// @param traits what the session was like
/// @param observations the ratings until the next session of that site, oldest first
/// @param before the session before at that site, when it was less than seven days earlier
public record Evidence(Traits traits, List<Observation> observations, Optional<Before> before) {

    /// An earlier session of the same site whose soreness may not be over yet.
    ///
    /// @param evidence what is known of it
    /// @param hours how long before this session it was
    public record Before(Evidence evidence, double hours) {}

    public Evidence {
        observations = List.copyOf(observations);
    }
}
