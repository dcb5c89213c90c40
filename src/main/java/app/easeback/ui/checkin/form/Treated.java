package app.easeback.ui.checkin.form;

import app.easeback.core.Recovery.Rated;
import app.easeback.core.body.Site;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A site that can be rated.
///
/// @param since the time of its session; absent where there is none any more
/// @param last its newest rating since then, absent when there is none
public record Treated(Site site, Optional<ZonedDateTime> since, Optional<Rated> last) {}
