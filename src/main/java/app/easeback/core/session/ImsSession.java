package app.easeback.core.session;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Range;
import app.easeback.core.entry.Text;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One IMS (dry needling) session.
///
/// @param at when the needling ended: the zero of every "hours since"
/// @param muscles the treated muscles, at least one, each site once
/// @param painDuring pain during the needling, 0–10
/// @param advice what the practitioner said, in the order it was recorded
public record ImsSession(
        Id id,
        ZonedDateTime at,
        ZonedDateTime recordedAt,
        Purpose purpose,
        List<TreatedMuscle> muscles,
        Optional<Integer> painDuring,
        Optional<String> practitioner,
        List<PractitionerAdvice> advice,
        Optional<String> note)
        implements Entry {

    public static final Range PAIN_DURING = new Range(0, 10);

    public ImsSession {
        muscles = List.copyOf(muscles);
        advice = List.copyOf(advice);
        painDuring.ifPresent(value -> PAIN_DURING.check("painDuring", value));
        Text.check("practitioner", practitioner);
        Text.check("note", note);
        if (muscles.isEmpty()) {
            throw new IllegalArgumentException("muscles: is empty; a session treats at least one muscle");
        }
        if (muscles.stream().map(TreatedMuscle::site).distinct().count() < muscles.size()) {
            throw new IllegalArgumentException("muscles: a site stands twice");
        }
    }

    /// The treated sites, in the order they were logged.
    public List<Site> sites() {
        return muscles.stream().map(TreatedMuscle::site).toList();
    }

    /// The same session with `now` in place of every later time that a clock that was set back left in it.
    /// The time from which advice allows full intensity may still lie ahead.
    public ImsSession noLaterThan(ZonedDateTime now) {
        return new ImsSession(
                id,
                at.isAfter(now) ? now : at,
                recordedAt.isAfter(now) ? now : recordedAt,
                purpose,
                muscles,
                painDuring,
                practitioner,
                advice.stream().map(given -> given.noLaterThan(now)).toList(),
                note);
    }

    /// The newest advice with a time for full intensity that was given by `moment`. A time before the session is not
    /// about it.
    public Optional<PractitionerAdvice> adviceWithTime(Instant moment) {
        return newestAdvice(
                moment,
                given -> given.fullIntensityFrom()
                        .filter(from -> !from.isBefore(at))
                        .isPresent());
    }

    /// The newest advice in words that was given by `moment`.
    public Optional<PractitionerAdvice> adviceInWords(Instant moment) {
        return newestAdvice(moment, given -> given.text().isPresent());
    }

    /// Of two that were given at once, the later in the list.
    private Optional<PractitionerAdvice> newestAdvice(Instant moment, Predicate<PractitionerAdvice> wanted) {
        return advice.stream()
                .filter(wanted)
                .filter(given -> !given.at().toInstant().isAfter(moment))
                .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other);
    }
}
