package app.easeback.ui.session.calendar;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.session.ImsSession;
import app.easeback.ui.session.course.Matches;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which ratings belong to the sessions that match; all ratings while nothing is looked for.
record ShownRatings(boolean all, List<Span> spans) {

    /// The time in which ratings of these sites tell about a session; `end` is no longer part of it.
    record Span(Instant from, Instant end, Set<Site> sites) {

        boolean holds(Instant at, Site site) {
            return !at.isBefore(from) && at.isBefore(end) && sites.contains(site);
        }
    }

    /// @param sessions those of the matching sessions whose time may reach into the month
    /// @param endOf when a session's time is over
    static ShownRatings of(Matches matches, Stream<ImsSession> sessions, Function<ImsSession, Instant> endOf) {
        if (!matches.narrowed()) {
            return new ShownRatings(true, List.of());
        }
        return new ShownRatings(
                false,
                sessions.map(session ->
                                new Span(session.at().toInstant(), endOf.apply(session), sites(session, matches)))
                        .toList());
    }

    private static Set<Site> sites(ImsSession session, Matches matches) {
        return session.sites().stream()
                .filter(site -> matches.muscle().map(site.muscle()::equals).orElse(true))
                .collect(Collectors.toSet());
    }

    boolean shows(CheckIn checkIn) {
        return all || of(checkIn).findAny().isPresent();
    }

    /// The soreness of those ratings of a check-in that are shown, 0 to 10.
    Stream<Integer> of(CheckIn checkIn) {
        Instant at = checkIn.at().toInstant();
        return checkIn.ratings().stream()
                .filter(rating -> all || spans.stream().anyMatch(span -> span.holds(at, rating.site())))
                .map(Rating::soreness);
    }
}
