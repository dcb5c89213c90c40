package app.easeback.core.rules;

import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.diary.Diary;
import app.easeback.core.suggestion.Care;
import app.easeback.core.suggestion.Change;
import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Fact;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rules alone: how hard the treated muscles may train, when full intensity may come, and why. The order is: a
/// warning sign, rest, the practitioner's advice, the scope, the ladder; docs/rules.md has the rules in full.
public final class Rules {

    private Rules() {}

    /// What the rules say at one moment.
    ///
    /// @param known what was recorded by then, of the last seven days at least
    /// @param now the moment, in the zone whose mornings count
    public static Suggestion suggest(Diary known, ZonedDateTime now) {
        List<SiteCase> sites = SiteCase.of(known, now);
        Set<Symptom> signs = openSigns(known, now);
        if (stopTraining(signs)) {
            return stop(sites, signs, now);
        }
        if (sites.isEmpty()) {
            return nothing(signs, now);
        }
        List<MuscleSuggestion> muscles = sites.stream()
                .map(SiteRules::suggest)
                .sorted(MuscleSuggestion.MOST_CAREFUL_FIRST)
                .toList();
        MuscleSuggestion deciding = muscles.getFirst();
        var window = window(muscles, MuscleSuggestion::window);
        return new Suggestion(
                now,
                deciding.level(),
                MuscleSuggestion.source(muscles, window),
                Optional.of(deciding),
                window,
                window(muscles, MuscleSuggestion::ownWindow)
                        .filter(_ -> muscles.stream().anyMatch(MuscleSuggestion::advised)),
                Optional.empty(),
                care(signs, muscles),
                muscles,
                MovementRule.plan(muscles),
                reasons(signs, muscles),
                MuscleSuggestion.change(muscles),
                Optional.empty());
    }

    /// The ratings that still tell about `now`, one for each current site that has one.
    public static List<Rating> freshRatings(Diary known, ZonedDateTime now) {
        return SiteCase.of(known, now).stream()
                .flatMap(site -> site.freshSoreness().stream().map(soreness -> new Rating(site.site(), soreness)))
                .toList();
    }

    /// Every sign that nobody settled, however old, the most urgent first: neither time nor a newer session
    /// settles one.
    public static Set<Symptom> openSigns(Diary known, ZonedDateTime now) {
        var open = EnumSet.noneOf(Symptom.class);
        known.checkIns().forEach(checkIn -> open.addAll(checkIn.openSymptoms(now.toInstant())));
        return open;
    }

    private static boolean stopTraining(Set<Symptom> signs) {
        return signs.stream().anyMatch(symptom -> symptom.urgency().stopsTraining());
    }

    private static Suggestion stop(List<SiteCase> sites, Set<Symptom> signs, ZonedDateTime now) {
        List<MuscleSuggestion> muscles = sites.stream().map(SiteRules::stop).toList();
        return new Suggestion(
                now,
                TrainingLevel.STOP,
                Source.RED_FLAG,
                muscles.stream().findFirst(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                care(signs, muscles),
                muscles,
                MovementPlan.WITHHELD,
                signReasons(signs).toList(),
                Change.of(Kind.SETTLE_THE_SIGN),
                Optional.empty());
    }

    private static Suggestion nothing(Set<Symptom> signs, ZonedDateTime now) {
        return new Suggestion(
                now,
                TrainingLevel.NONE,
                Source.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                care(signs, List.of()),
                List.of(),
                MovementRule.plan(List.of()),
                signReasons(signs).toList(),
                Change.of(Kind.LOG_A_SESSION),
                Optional.empty());
    }

    /// The window by which every site is ready; none when one of them has none.
    private static Optional<Window> window(
            List<MuscleSuggestion> muscles, Function<MuscleSuggestion, Optional<Window>> windowOf) {
        var windows = muscles.stream().map(windowOf).toList();
        return windows.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : windows.stream().flatMap(Optional::stream).reduce(Window::latest);
    }

    private static Optional<Care> care(Set<Symptom> signs, List<MuscleSuggestion> muscles) {
        if (!signs.isEmpty()) {
            var urgentFirst = List.copyOf(signs);
            return Optional.of(new Care(urgentFirst.getFirst().urgency(), urgentFirst));
        }
        return muscles.stream().anyMatch(MuscleSuggestion::callPractitioner)
                ? Optional.of(new Care(Urgency.CALL_PRACTITIONER, List.of()))
                : Optional.empty();
    }

    /// One reason for each rule, the deciding site's first.
    private static List<Reason> reasons(Set<Symptom> signs, List<MuscleSuggestion> muscles) {
        var seen = EnumSet.noneOf(Rule.class);
        var reasons = new ArrayList<Reason>();
        Stream.concat(signReasons(signs), muscles.stream().flatMap(muscle -> muscle.reasons().stream()))
                .filter(reason -> seen.add(reason.rule()))
                .forEach(reasons::add);
        return reasons;
    }

    private static Stream<Reason> signReasons(Set<Symptom> signs) {
        return signs.isEmpty() ? Stream.empty() : Stream.of(Reason.of(Rule.RED_FLAG, new Fact.Signs(signs)));
    }
}
