package app.easeback.ui.session.course;

import app.easeback.core.Recovery;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.entry.Entries;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import java.time.Instant;
import java.util.List;

/// Reads what came after sessions. Used by the thread that owns the store.
public record CourseReader(Store store, Recovery recovery) {

    public SessionCourse read(ImsSession session) {
        Instant end = recovery.end(session);
        var checkIns = from(store.checkIns(), session, end);
        var sites = session.sites();
        return new SessionCourse(
                session,
                recovery.inPatientsZone(session.at().toInstant()),
                checkIns.stream()
                        .filter(checkIn -> tellsAbout(session, checkIn))
                        .toList(),
                from(store.complaints(), session, end),
                from(store.heats(), session, end).stream()
                        .filter(heat -> sites.contains(heat.site()))
                        .toList(),
                from(store.tapes(), session, end).stream()
                        .filter(tape -> sites.contains(tape.site()))
                        .toList(),
                recovery.toFull(session, checkIns, end));
    }

    private static <E extends Entry> List<E> from(Entries<E> entries, ImsSession session, Instant end) {
        return entries.between(session.at().toInstant(), end).stream()
                .filter(entry -> entry.at().toInstant().isBefore(end))
                .toList();
    }

    private static boolean tellsAbout(ImsSession session, CheckIn checkIn) {
        return checkIn.ratings().isEmpty()
                || session.sites().stream()
                        .anyMatch(site -> checkIn.soreness(site).isPresent());
    }
}
