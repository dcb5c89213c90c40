package app.easeback.core.recovery;

import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// What came after a session, until the next session that treats one of its sites, for seven days at most.
final class SessionCourses {

    private final Store store;

    SessionCourses(Store store) {
        this.store = store;
    }

    Instant end(ImsSession session) {
        Instant t0 = session.at().toInstant();
        return store.sessions().between(t0, t0.plus(Limits.CURRENT)).stream()
                .filter(other -> other.at().toInstant().isAfter(t0))
                .filter(other -> !Collections.disjoint(other.sites(), session.sites()))
                .map(other -> other.at().toInstant())
                .findFirst()
                .orElse(t0.plus(Limits.CURRENT));
    }

    /// The check-ins that rate a site of the session, oldest first.
    List<CheckIn> checkIns(ImsSession session) {
        return store.checkIns().from(session.at().toInstant(), end(session)).stream()
                .filter(checkIn -> session.sites().stream()
                        .anyMatch(site -> checkIn.soreness(site).isPresent()))
                .toList();
    }
}
