package app.easeback.core.checkin;

import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Range;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.UUID;

/// How strong the pain is that is being treated. It is kept apart from the soreness after the treatment.
///
/// @param pain 0 none to 10 the worst imaginable
public record ComplaintPain(Id id, ZonedDateTime at, ZonedDateTime recordedAt, int pain) implements Entry {

    public static final Range PAIN = new Range(0, 10);

    public ComplaintPain {
        PAIN.check("pain", pain);
    }

    /// The pain given with a check-in: at the same time, with an id that is derived from the check-in's.
    public static ComplaintPain with(CheckIn checkIn, ZonedDateTime recordedAt, int pain) {
        return new ComplaintPain(idWith(checkIn), checkIn.at(), recordedAt, pain);
    }

    /// The id of the pain given with `checkIn`, whether or not there is one.
    public static Id idWith(CheckIn checkIn) {
        var name = ("complaint:" + checkIn.id()).getBytes(StandardCharsets.UTF_8);
        return new Id(UUID.nameUUIDFromBytes(name).toString());
    }
}
