package app.easeback.core.session;

import app.easeback.core.entry.Text;
import java.time.ZonedDateTime;
import java.util.Optional;

/// What the practitioner said about training.
///
/// @param at when they said it
/// @param fullIntensityFrom the time from which full intensity is allowed, if they named one
/// @param text their words
public record PractitionerAdvice(ZonedDateTime at, Optional<ZonedDateTime> fullIntensityFrom, Optional<String> text) {

    public PractitionerAdvice {
        Text.check("text", text);
        if (fullIntensityFrom.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("advice: has neither a time nor words");
        }
    }

    /// The same advice, said at `now` where its time is later than that.
    PractitionerAdvice noLaterThan(ZonedDateTime now) {
        return at.isAfter(now) ? new PractitionerAdvice(now, fullIntensityFrom, text) : this;
    }
}
