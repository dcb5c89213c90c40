package app.easeback.core.recovery;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.CheckIns;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/// The open warning signs that were left in the future by a clock that was set back. A look at the past does
/// not see them yet. A look at the present does, since a person reported them: no clock settles a sign.
record SignsAhead(CheckIns checkIns) {

    /// Later than anything that is kept, so that each entry is found as it is kept now.
    private static final Instant FOR_EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /// Those that are kept but not known by `now`, as if they were reported at `now`.
    List<CheckIn> at(ZonedDateTime now) {
        var known = checkIns.withUnsettledSymptoms(now.toInstant());
        return checkIns.withUnsettledSymptoms(FOR_EVER).stream()
                .filter(checkIn -> !known.contains(checkIn) || !checkIn.knownBy(now.toInstant()))
                .map(checkIn -> CheckIn.ofSigns(checkIn.id(), now, now, checkIn.symptoms()))
                .toList();
    }
}
