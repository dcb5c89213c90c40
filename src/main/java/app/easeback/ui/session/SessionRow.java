package app.easeback.ui.session;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// One line of the history.
///
/// @param at the session's time in the patient's zone
/// @param soreness what its check-ins told, until the next session of one of its muscles, for seven days at most,
///     oldest first
/// @param opensMonth whether it is the first line of its month
record SessionRow(ImsSession session, ZonedDateTime at, List<Soreness> soreness, boolean opensMonth) {

    /// The most that one check-in rated any treated muscle with.
    ///
    /// @param after time since the session
    record Soreness(Duration after, int most) {}

    /// The lines of the history, newest first.
    ///
    /// @param sessions oldest first
    /// @param checkIns oldest first
    static List<SessionRow> of(List<ImsSession> sessions, List<CheckIn> checkIns, ZoneId zone) {
        var rows = new ArrayList<SessionRow>();
        int first = 0;
        for (int i = 0; i < sessions.size(); i++) {
            var session = sessions.get(i);
            Instant start = session.at().toInstant();
            Instant end = end(session, sessions.subList(i + 1, sessions.size()));
            while (first < checkIns.size()
                    && checkIns.get(first).at().toInstant().isBefore(start)) {
                first++;
            }
            var soreness = checkIns.subList(first, checkIns.size()).stream()
                    .takeWhile(checkIn -> checkIn.at().toInstant().isBefore(end))
                    .flatMap(checkIn -> soreness(session, checkIn))
                    .toList();
            rows.add(new SessionRow(session, session.at().withZoneSameInstant(zone), soreness, false));
        }
        return rows.reversed();
    }

    /// When the next session of one of its muscles begins another course, after seven days at the latest.
    private static Instant end(ImsSession session, List<ImsSession> later) {
        Instant last = session.at().toInstant().plus(Limits.CURRENT);
        return later.stream()
                .takeWhile(other -> other.at().toInstant().isBefore(last))
                .filter(other -> !Collections.disjoint(other.sites(), session.sites()))
                .findFirst()
                .map(other -> other.at().toInstant())
                .orElse(last);
    }

    private static Stream<Soreness> soreness(ImsSession session, CheckIn checkIn) {
        var sites = session.sites();
        return checkIn.ratings().stream()
                .filter(rating -> sites.contains(rating.site()))
                .map(Rating::soreness)
                .max(Integer::compare)
                .map(most -> new Soreness(Duration.between(session.at(), checkIn.at()), most))
                .stream();
    }

    /// The same lines, each marked when it is the first of its month.
    static List<SessionRow> byMonth(List<SessionRow> rows) {
        var marked = new ArrayList<SessionRow>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean opens = i == 0 || !row.month().equals(rows.get(i - 1).month());
            marked.add(new SessionRow(row.session(), row.at(), row.soreness(), opens));
        }
        return marked;
    }

    private YearMonth month() {
        return YearMonth.from(at);
    }
}
