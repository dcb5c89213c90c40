package app.easeback.core.checkin;

import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Range;
import java.time.ZonedDateTime;

/// How strong the pain is that the treatment is for: another thing than the soreness after it, so kept apart.
///
/// @param pain 0 none to 10 the worst imaginable
public record ComplaintPain(Id id, ZonedDateTime at, ZonedDateTime recordedAt, int pain) implements Entry {

    public static final Range PAIN = new Range(0, 10);

    public ComplaintPain {
        PAIN.check("pain", pain);
    }
}
