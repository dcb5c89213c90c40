package app.easeback.ui.session.course;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.checkin.Rating;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import app.easeback.core.timeline.ToFull;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A session and what came after it, until the next session of one of its muscles, for seven days at most.
///
/// @param at the session's time in the patient's zone
/// @param checkIns those that rate one of its muscles, or that name a warning sign and rate nothing; oldest first
/// @param complaints how strong the pain was that the treatment is for, oldest first
/// @param heats on its muscles, oldest first
/// @param tapes put on its muscles, oldest first
public record SessionCourse(
        ImsSession session,
        ZonedDateTime at,
        List<CheckIn> checkIns,
        List<ComplaintPain> complaints,
        List<Heat> heats,
        List<Tape> tapes,
        ToFull toFull) {

    public SessionCourse {
        checkIns = List.copyOf(checkIns);
        complaints = List.copyOf(complaints);
        heats = List.copyOf(heats);
        tapes = List.copyOf(tapes);
    }

    /// The highest soreness of each check-in, oldest first; one that rates none of its muscles is left out.
    public List<Soreness> soreness() {
        return checkIns.stream().flatMap(this::soreness).toList();
    }

    /// The highest rating that any of its muscles got; empty when none was rated.
    public Optional<Integer> worst() {
        return soreness().stream().map(Soreness::most).max(Comparator.naturalOrder());
    }

    /// Everything that came after it, oldest first.
    public List<Entry> entries() {
        return Stream.of(checkIns, complaints, heats, tapes)
                .<Entry>flatMap(List::stream)
                .sorted(Entry.OLDEST_FIRST)
                .toList();
    }

    private Stream<Soreness> soreness(CheckIn checkIn) {
        var sites = session.sites();
        return checkIn.ratings().stream()
                .filter(rating -> sites.contains(rating.site()))
                .map(Rating::soreness)
                .max(Integer::compare)
                .map(most -> new Soreness(Duration.between(session.at(), checkIn.at()), most))
                .stream();
    }
}
