package app.easeback.core;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.CheckIns;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/// The open warning signs that a clock which was set back has left in the future. For the past they are not there yet;
/// for the present they are, since a person told them: no clock settles a sign.
record SignsAhead(CheckIns checkIns) {

    /// Later than anything that is kept, so that it knows each entry as it is kept now.
    private static final Instant FOR_EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /// Those that are kept and not known by `now`, as if they were told now.
    List<CheckIn> at(ZonedDateTime now) {
        var known = checkIns.withUnsettledSymptoms(now.toInstant());
        return checkIns.withUnsettledSymptoms(FOR_EVER).stream()
                .filter(checkIn -> !known.contains(checkIn) || !checkIn.knownBy(now.toInstant()))
                .map(checkIn -> CheckIn.ofSigns(checkIn.id(), now, now, checkIn.symptoms()))
                .toList();
    }
}
