package app.easeback.ui.checkin.form;

import app.easeback.core.body.Site;
import app.easeback.core.recovery.Recovery.Rated;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A site that can be rated.
///
/// @param since the time of its session; empty where no recent session treated it
/// @param last its newest rating since then; empty when there is none
public record Treated(Site site, Optional<ZonedDateTime> since, Optional<Rated> last) {}
