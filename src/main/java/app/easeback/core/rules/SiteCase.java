package app.easeback.core.rules;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One treated site at one moment, with everything the rules ask about it.
///
/// @param session its current session: the newest of the last seven days that treated it
/// @param ratings its soreness since then
/// @param checkIns every known check-in, oldest first
/// @param now the moment, in the patient's zone
record SiteCase(
        ImsSession session, TreatedMuscle muscle, RatingHistory ratings, List<CheckIn> checkIns, ZonedDateTime now) {

    /// The cases of a diary in which nothing is later than `now`, by when their sites were first treated.
    static List<SiteCase> of(Diary known, ZonedDateTime now) {
        var newest = new LinkedHashMap<Site, SiteCase>();
        for (ImsSession session : known.sessions()) {
            if (Duration.between(session.at(), now).compareTo(Limits.CURRENT) <= 0) {
                var since = session.at().withZoneSameInstant(now.getZone());
                for (TreatedMuscle muscle : session.muscles()) {
                    var ratings = RatingHistory.of(muscle.site(), since, known.checkIns());
                    newest.put(muscle.site(), new SiteCase(session, muscle, ratings, known.checkIns(), now));
                }
            }
        }
        return new ArrayList<>(newest.values());
    }

    Site site() {
        return muscle.site();
    }

    /// The zero of every "hours since", in the patient's zone.
    ZonedDateTime t0() {
        return session.at().withZoneSameInstant(now.getZone());
    }

    /// When 24 elapsed hours are over.
    ZonedDateTime earliest() {
        return t0().plus(Limits.MINIMUM);
    }

    boolean minimumPassed() {
        return !now.isBefore(earliest());
    }

    Optional<Integer> freshSoreness() {
        return ratings.fresh(now).map(RatingHistory.Point::soreness);
    }

    boolean low() {
        return freshSoreness().filter(soreness -> soreness <= Limits.LOW).isPresent();
    }

    boolean verySore() {
        return freshSoreness().filter(soreness -> soreness >= Limits.HIGH).isPresent();
    }

    boolean mustRest() {
        return verySore() || activityLimited() || walkingUncomfortable();
    }

    boolean activityLimited() {
        return newestAnswer(CheckIn::activityLimited).orElse(false);
    }

    boolean walkingUncomfortable() {
        return site().muscle().group().needsComfortableWalking()
                && !newestAnswer(CheckIn::walkingComfortable).orElse(true);
    }

    private Optional<Boolean> newestAnswer(Function<CheckIn, Optional<Boolean>> question) {
        return checkIns.reversed().stream()
                .takeWhile(checkIn -> Duration.between(checkIn.at(), now).compareTo(Limits.FRESH) <= 0)
                .flatMap(checkIn -> question.apply(checkIn).stream())
                .findFirst();
    }

    /// The practitioner's time for full intensity, in the patient's zone.
    Optional<ZonedDateTime> advisedTime() {
        return session.adviceWithTime(now.toInstant())
                .flatMap(PractitionerAdvice::fullIntensityFrom)
                .map(time -> time.withZoneSameInstant(now.getZone()));
    }

    /// The practitioner's newest words.
    Optional<String> advisedWords() {
        return session.adviceInWords(now.toInstant()).flatMap(PractitionerAdvice::text);
    }

    /// The twitches, if many.
    Optional<Twitches> manyTwitches() {
        return muscle.twitches().filter(twitches -> twitches.least() >= Limits.MANY_TWITCHES);
    }

    boolean veryTight() {
        return muscle.tightness().filter(Tightness.VERY_TIGHT::equals).isPresent();
    }

    /// The weeks it had been tight, if longer than three months.
    Optional<Integer> weeksTightForLong() {
        return muscle.tightForWeeks().filter(weeks -> weeks > Limits.THREE_MONTHS_IN_WEEKS);
    }

    /// The pain during the needling, if strong.
    Optional<Integer> painfulNeedling() {
        return session.painDuring().filter(pain -> pain >= Limits.PAINFUL);
    }

    /// How many of the three things that make a session less than mild hold: many twitches, a very tight
    /// muscle, one that was tight for long. Empty when one of the three is unknown.
    private Optional<Integer> knownBurdens() {
        boolean known = muscle.twitches().isPresent()
                && muscle.tightness().isPresent()
                && muscle.tightForWeeks().isPresent();
        return known
                ? Optional.of((manyTwitches().isPresent() ? 1 : 0)
                        + (veryTight() ? 1 : 0)
                        + (weeksTightForLong().isPresent() ? 1 : 0))
                : Optional.empty();
    }

    /// Whether the session was gentle on this muscle and soreness never went above 2. What is unknown counts
    /// as not gentle.
    boolean mildSoFar() {
        return ratings.allLow() && knownBurdens().filter(count -> count == 0).isPresent();
    }

    /// Whether it would be mild but for one thing.
    boolean mildButForOne() {
        return ratings.allLow() && knownBurdens().filter(count -> count == 1).isPresent();
    }

    Optional<RatingHistory.Point> risenFrom() {
        return ratings.risenFrom(earliest().toInstant());
    }

    boolean confirmed() {
        return ratings.confirming(earliest().toInstant()).findAny().isPresent();
    }

    boolean underPainkiller() {
        return ratings.newest().filter(RatingHistory.Point::painkiller).isPresent();
    }

    /// Whether the newest rating is from after the 24 hours, and so a good one may be the first of two.
    boolean ratedSinceMinimum() {
        return ratings.newest()
                .filter(rating -> rating.atOrAfter(earliest().toInstant()))
                .isPresent();
    }

    boolean notSettled() {
        return Duration.between(t0(), now).compareTo(Limits.SETTLED) >= 0
                && freshSoreness().filter(soreness -> soreness > Limits.LOW).isPresent();
    }

    /// The same case as it stood before the newest rating, at the moment of that rating.
    private SiteCase beforeNewestRating() {
        return new SiteCase(
                session,
                muscle,
                ratings.before(),
                checkIns,
                ratings.newest().map(RatingHistory.Point::at).orElse(now));
    }

    /// Whether the ladder's last step was reached, and no rating since then was above 2. Once 24 hours have
    /// passed, it is reached by a good rating that was fresh by then or came later, if the session was mild
    /// or a good rating of another day confirms it. It is not lost as that rating ages: people who feel well
    /// stop logging.
    boolean reachedFull() {
        var newest = ratings.newest().filter(RatingHistory.Point::low);
        if (newest.isEmpty()) {
            return false;
        }
        boolean thisOne = newest.get().good()
                && minimumPassed()
                && ratings.fresh(earliest()).isPresent()
                && (mildSoFar() || confirmed());
        return thisOne || beforeNewestRating().reachedFull();
    }
}
