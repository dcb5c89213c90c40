package app.easeback.core.model;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.Observation.Bound;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.TreatedMuscle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The courses that a diary tells of, as evidence for the model. A course belongs to one session and one site; it
/// ends with the next session of that site, or after seven days.
public final class Courses {

    private static final double SECONDS_IN_HOUR = 3600;

    private final Diary known;
    private final Instant now;

    /// The sessions of each site, oldest first.
    private final Map<Site, List<ImsSession>> sessions = new HashMap<>();

    /// @param known what was recorded by `now`, oldest first
    public Courses(Diary known, Instant now) {
        this.known = known;
        this.now = now;
        for (ImsSession session : known.sessions()) {
            session.sites()
                    .forEach(site -> sessions.computeIfAbsent(site, _ -> new ArrayList<>())
                            .add(session));
        }
    }

    /// What is known of `session` at `site`, one of its own.
    public Evidence evidence(ImsSession session, Site site) {
        return evidence(session, site, session.at().toInstant().minus(Limits.CURRENT), Priors.OVERLAPS);
    }

    /// @param reach the moment after which an earlier session still matters
    /// @param depth how many earlier sessions may matter
    private Evidence evidence(ImsSession session, Site site, Instant reach, int depth) {
        TreatedMuscle muscle = session.muscles().stream()
                .filter(treated -> treated.site().equals(site))
                .findFirst()
                .orElseThrow();
        return new Evidence(
                Traits.of(session, muscle), observations(session, site), before(session, site, reach, depth));
    }

    /// The newest finished sessions that taught something, newest first, each with the evidence of its sites.
    List<List<Evidence>> finished() {
        Instant oldest = now.minus(Priors.OLDEST_TO_LEARN_FROM);
        return known.sessions().reversed().stream()
                .limit(Priors.SESSIONS_TO_LOOK_AT)
                .filter(session -> session.at().toInstant().isAfter(oldest))
                .filter(session -> session.purpose().inScope())
                .map(this::finishedSites)
                .filter(sites -> !sites.isEmpty())
                .limit(Priors.SESSIONS_TO_LEARN_FROM)
                .toList();
    }

    private List<Evidence> finishedSites(ImsSession session) {
        return session.sites().stream()
                .filter(site -> end(session, site).isBefore(now))
                .map(site -> evidence(session, site))
                .filter(evidence -> !evidence.observations().isEmpty())
                .toList();
    }

    /// When the course of `session` at `site` is over: with the next session of that site that is known, after
    /// seven days at the latest.
    public Instant end(ImsSession session, Site site) {
        Instant week = session.at().toInstant().plus(Limits.CURRENT);
        return of(site).stream()
                .dropWhile(other -> !other.id().equals(session.id()))
                .skip(1)
                .map(other -> other.at().toInstant())
                .filter(week::isAfter)
                .findFirst()
                .orElse(week);
    }

    private Optional<Evidence.Before> before(ImsSession session, Site site, Instant reach, int depth) {
        return depth == 0
                ? Optional.empty()
                : of(site).reversed().stream()
                        .filter(other -> other.at().isBefore(session.at()))
                        .findFirst()
                        .filter(other -> other.at().toInstant().isAfter(reach))
                        .map(other -> new Evidence.Before(
                                evidence(other, site, reach, depth - 1),
                                hours(other, session.at().toInstant())));
    }

    private List<ImsSession> of(Site site) {
        return sessions.getOrDefault(site, List.of());
    }

    /// Oldest first. Of several ratings for one moment the last recorded counts, as the one that corrects the others.
    private List<Observation> observations(ImsSession session, Site site) {
        Instant end = end(session, site);
        var observations = new LinkedHashMap<Instant, Observation>();
        boolean trained = false;
        for (CheckIn checkIn : known.checkInsFrom(session.at().toInstant())) {
            Instant at = checkIn.at().toInstant();
            if (!at.isBefore(end)) {
                break;
            }
            trained |= checkIn.trainedSince().orElse(false);
            Bound bound = bound(trained, checkIn.painkiller().orElse(false));
            checkIn.soreness(site)
                    .map(soreness -> new Observation(hours(session, at), soreness, bound, fromMemory(checkIn)))
                    .ifPresent(observed -> observations.put(at, observed));
        }
        return List.copyOf(observations.values());
    }

    private static Bound bound(boolean trained, boolean painkiller) {
        if (trained) {
            return painkiller ? Bound.NOTHING : Bound.AT_MOST;
        }
        return painkiller ? Bound.AT_LEAST : Bound.EXACT;
    }

    private static boolean fromMemory(CheckIn checkIn) {
        return Duration.between(checkIn.at(), checkIn.recordedAt()).toSeconds()
                > Priors.TOLD_AFTERWARDS_HOURS * SECONDS_IN_HOUR;
    }

    private static double hours(ImsSession session, Instant at) {
        return Duration.between(session.at(), at.atZone(session.at().getZone())).toSeconds() / SECONDS_IN_HOUR;
    }
}
