package app.easeback.core.recovery;

import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.SeenSigns;
import app.easeback.core.suggestion.SignReport;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// The warning signs that are kept: those that are open, and those that a professional has seen.
final class WarningSigns {

    /// Later than anything that is kept, so that each entry is found as it is kept now.
    private static final Instant FOR_EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final Store store;

    WarningSigns(Store store) {
        this.store = store;
    }

    /// Those that nobody had settled at `at`, with the sessions they may come from.
    SignReport at(ZonedDateTime at) {
        return report(at, store.checkIns().withUnsettledSymptoms(at.toInstant()));
    }

    /// Those that are open now, however the clock was set since they were reported.
    SignReport now(ZonedDateTime now) {
        var known = store.checkIns().withUnsettledSymptoms(now.toInstant());
        return report(now, Stream.concat(known.stream(), ahead(now).stream()).toList());
    }

    /// Those that a clock that was set back has left in the future, as if they were reported at `now`. A look at
    /// the past does not see them yet. A look at the present does, since a person reported them: no clock
    /// settles a sign.
    List<CheckIn> ahead(ZonedDateTime now) {
        var known = store.checkIns().withUnsettledSymptoms(now.toInstant());
        return store.checkIns().withUnsettledSymptoms(FOR_EVER).stream()
                .filter(checkIn -> !known.contains(checkIn) || !checkIn.knownBy(now.toInstant()))
                .map(checkIn -> CheckIn.ofSigns(checkIn.id(), now, now, checkIn.symptoms()))
                .toList();
    }

    private SignReport report(ZonedDateTime at, List<CheckIn> open) {
        Instant moment = at.toInstant();
        if (open.isEmpty()) {
            return new SignReport(at, open, List.of());
        }
        Instant first = open.getFirst().at().toInstant();
        var sessions = store.sessions().between(first.minus(Limits.CURRENT), moment, moment);
        return new SignReport(at, open, sessions.isEmpty() ? lastSession(moment) : sessions);
    }

    private List<ImsSession> lastSession(Instant moment) {
        var all = store.sessions().between(Instant.EPOCH, moment, moment);
        return all.subList(Math.max(0, all.size() - 1), all.size());
    }

    /// Those that a professional has seen lately and that are not open again, the newest first.
    ///
    /// @param open the signs that are open now
    List<SeenSigns> seen(SignReport open) {
        Instant moment = open.at().toInstant();
        Instant before = moment.minus(SeenSigns.TOLD);
        // Open at that time, or reported in the week before it or since.
        var settledSince =
                store.checkIns().withUnsettledSymptoms(before).stream().flatMap(this::kept);
        var told = store.checkIns().between(before.minus(Limits.CURRENT), moment).stream();
        return SeenSigns.of(Stream.concat(settledSince, told).distinct().toList(), open.symptoms(), open.at());
    }

    /// The check-ins with a warning sign that was open at `then` or is now, as they are kept.
    List<CheckIn> openThenOrNow(Instant then, Instant now) {
        return Stream.of(then, now)
                .flatMap(moment -> store.checkIns().withUnsettledSymptoms(moment).stream())
                .flatMap(this::kept)
                .distinct()
                .toList();
    }

    private Stream<CheckIn> kept(CheckIn checkIn) {
        return store.checkIns().find(checkIn.id()).stream();
    }
}
