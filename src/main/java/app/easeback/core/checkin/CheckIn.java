package app.easeback.core.checkin;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Range;
import app.easeback.core.entry.Text;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One soreness check-in. What is absent is unknown, never "no".
///
/// @param ratings soreness by site, each site once; may be empty only when there are symptoms
/// @param fatigue of the treated muscles, 0 none to 10 the most
/// @param activityLimited whether soreness limits daily activity
/// @param walkingComfortable whether walking is comfortable; asked after neck and low-back sessions
/// @param painkiller whether one was taken in the hours before
/// @param trainedSince whether a treated muscle was trained since the last check-in
/// @param symptoms the warning signs that were ticked
/// @param symptomsResolved when and why those signs stopped counting as open; only where there are signs
public record CheckIn(
        Id id,
        ZonedDateTime at,
        ZonedDateTime recordedAt,
        List<Rating> ratings,
        Optional<Integer> fatigue,
        Optional<Boolean> activityLimited,
        Optional<Boolean> walkingComfortable,
        Optional<Boolean> painkiller,
        Optional<Boolean> trainedSince,
        Set<Symptom> symptoms,
        Optional<SymptomsResolved> symptomsResolved,
        Optional<String> note)
        implements Entry {

    public static final Range FATIGUE = new Range(0, 10);

    public CheckIn {
        ratings = List.copyOf(ratings);
        symptoms = symptoms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(symptoms));
        fatigue.ifPresent(value -> FATIGUE.check("fatigue", value));
        Text.check("note", note);
        if (ratings.isEmpty() && symptoms.isEmpty()) {
            throw new IllegalArgumentException("ratings: is empty; a check-in rates a muscle or names a symptom");
        }
        if (symptoms.isEmpty() && symptomsResolved.isPresent()) {
            throw new IllegalArgumentException("symptomsResolved: there are no symptoms to resolve");
        }
        if (ratings.stream().map(Rating::site).distinct().count() < ratings.size()) {
            throw new IllegalArgumentException("ratings: a site stands twice");
        }
    }

    /// A check-in of which only the ratings are known.
    public static CheckIn of(Id id, ZonedDateTime at, List<Rating> ratings) {
        return new CheckIn(
                id,
                at,
                at,
                ratings,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// A check-in of nothing but warning signs.
    public static CheckIn ofSigns(Id id, ZonedDateTime at, ZonedDateTime recordedAt, Set<Symptom> symptoms) {
        return new CheckIn(
                id,
                at,
                recordedAt,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                symptoms,
                Optional.empty(),
                Optional.empty());
    }

    /// The same check-in with its symptoms settled.
    public CheckIn resolved(SymptomsResolved resolved) {
        return new CheckIn(
                id,
                at,
                recordedAt,
                ratings,
                fatigue,
                activityLimited,
                walkingComfortable,
                painkiller,
                trainedSince,
                symptoms,
                Optional.of(resolved),
                note);
    }

    /// The warning signs that are open in this check-in, alone and under its id; empty when none is open.
    public Optional<CheckIn> openSigns() {
        return symptomsResolved.isEmpty() && !symptoms.isEmpty()
                ? Optional.of(ofSigns(id, at, recordedAt, symptoms))
                : Optional.empty();
    }

    /// The open signs that are not in `staying`, in a new check-in that is settled as ticked by mistake, so
    /// that a trace of them stays. It is recorded at `now`, since nobody knew of it before: a look at the
    /// past finds this check-in as it was. Empty when every open sign stays.
    public Optional<CheckIn> signsGone(Set<Symptom> staying, ZonedDateTime now) {
        var gone = EnumSet.noneOf(Symptom.class);
        openSigns().map(CheckIn::symptoms).ifPresent(gone::addAll);
        gone.removeAll(staying);
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(ofSigns(Id.random(), at, now, gone).tickedByMistake(now));
    }

    /// The same check-in, its symptoms settled now as ticked by mistake.
    public CheckIn tickedByMistake(ZonedDateTime now) {
        return noLaterThan(now).resolved(new SymptomsResolved(now, SymptomsResolved.How.WAS_A_MISTAKE));
    }

    /// The same check-in with `now` in place of a later `at` or `recordedAt`, which a clock that was set back
    /// can leave.
    public CheckIn noLaterThan(ZonedDateTime now) {
        return new CheckIn(
                id,
                at.isAfter(now) ? now : at,
                recordedAt.isAfter(now) ? now : recordedAt,
                ratings,
                fatigue,
                activityLimited,
                walkingComfortable,
                painkiller,
                trainedSince,
                symptoms,
                symptomsResolved,
                note);
    }

    /// Whether it rates nothing and its signs were ticked by mistake, as what stays of a removed check-in.
    public boolean wasAMistake() {
        return ratings.isEmpty()
                && symptomsResolved
                        .filter(resolved -> resolved.how() == SymptomsResolved.How.WAS_A_MISTAKE)
                        .isPresent();
    }

    /// The soreness of `site`, if it was rated.
    public Optional<Integer> soreness(Site site) {
        return ratings.stream()
                .filter(rating -> rating.site().equals(site))
                .map(Rating::soreness)
                .findFirst();
    }

    /// The symptoms that were not settled by `moment`.
    public Set<Symptom> openSymptoms(Instant moment) {
        boolean settled = symptomsResolved
                .filter(resolved -> !resolved.at().toInstant().isAfter(moment))
                .isPresent();
        return settled ? Set.of() : symptoms;
    }
}
