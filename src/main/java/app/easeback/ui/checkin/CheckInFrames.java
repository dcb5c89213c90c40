package app.easeback.ui.checkin;

import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Entry;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.rules.Limits;
import app.easeback.core.rules.SignQuestions;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.ui.checkin.form.Frame;
import app.easeback.ui.checkin.form.Treated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads from the store what a check-in needs to know. Used by the thread that owns the store.
record CheckInFrames(Store store, Recovery recovery) {

    /// For a check-in that is made now. While a warning sign stops training nothing is asked; other signs can
    /// still be ticked.
    Frame ofNow() {
        var now = recovery.now();
        var suggestion = recovery.suggestionNow();
        if (suggestion.level() == TrainingLevel.STOP) {
            return frame(now, signs(now).unasked(), List.of(), Set.of());
        }
        var treated = suggestion.muscles().stream()
                .map(muscle -> new Treated(
                        muscle.site(),
                        Optional.of(muscle.since()),
                        recovery.newestRating(muscle.site(), muscle.since(), now)))
                .toList();
        return frame(now, signs(now), treated, asks() ? checkedInOn(now) : Set.of());
    }

    /// For a check-in that is edited: the sites that it rates, and those that could have been rated then.
    Frame of(CheckIn kept) {
        var since = new LinkedHashMap<Site, Optional<ZonedDateTime>>();
        kept.ratings().stream().map(Rating::site).forEach(site -> since.put(site, Optional.empty()));
        Instant at = kept.at().toInstant();
        for (ImsSession session : store.sessions().between(at.minus(Limits.CURRENT), at)) {
            session.sites().forEach(site -> since.put(site, Optional.of(session.at())));
        }
        return frame(recovery.now(), signs(kept.at()), treated(since), Set.of());
    }

    private static List<Treated> treated(Map<Site, Optional<ZonedDateTime>> since) {
        return since.entrySet().stream()
                .map(entry -> new Treated(entry.getKey(), entry.getValue(), Optional.empty()))
                .toList();
    }

    private Frame frame(ZonedDateTime now, SignQuestions signs, List<Treated> treated, Set<LocalDate> answeredOn) {
        var morning = store.profiles().current().checkIn().morning();
        return new Frame(now, morning, treated, signs, asks(), answeredOn);
    }

    private SignQuestions signs(ZonedDateTime at) {
        Instant to = at.toInstant();
        Instant from = to.minus(Limits.CURRENT);
        var diary =
                new Diary(store.sessions().between(from, to), store.checkIns().between(from, to));
        return SignQuestions.of(diary, at);
    }

    private boolean asks() {
        return store.profiles().current().checkIn().asksAboutComplaint();
    }

    /// The days of the last week on which the pain that is treated is not asked about again: those with a
    /// check-in that rates something, and those with an answer.
    private Set<LocalDate> checkedInOn(ZonedDateTime now) {
        Instant to = now.toInstant();
        Instant from = to.minus(Limits.CURRENT);
        Stream<Entry> given = Stream.concat(
                store.checkIns().between(from, to).stream()
                        .filter(checkIn -> !checkIn.ratings().isEmpty()),
                store.complaints().between(from, to).stream());
        return given.map(entry -> entry.at().withZoneSameInstant(now.getZone()).toLocalDate())
                .collect(Collectors.toUnmodifiableSet());
    }
}
