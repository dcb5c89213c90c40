package app.easeback.ui.session.course;

import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import java.time.Instant;

/// Reads what was recorded after a session. Used by the thread that owns the store.
public record CourseReader(Store store, Recovery recovery) {

    public SessionCourse read(ImsSession session) {
        Instant end = recovery.end(session);
        Instant t0 = session.at().toInstant();
        var checkIns = store.checkIns().from(t0, end);
        var sites = session.sites();
        return new SessionCourse(
                session,
                recovery.inPatientsZone(t0),
                checkIns.stream()
                        .filter(checkIn -> tellsAbout(session, checkIn))
                        .toList(),
                store.complaints().from(t0, end),
                store.heats().from(t0, end).stream()
                        .filter(heat -> sites.contains(heat.site()))
                        .toList(),
                store.tapes().from(t0, end).stream()
                        .filter(tape -> sites.contains(tape.site()))
                        .toList(),
                recovery.toFull(session, checkIns, end));
    }

    private static boolean tellsAbout(ImsSession session, CheckIn checkIn) {
        return checkIn.ratings().isEmpty()
                || session.sites().stream()
                        .anyMatch(site -> checkIn.soreness(site).isPresent());
    }
}
