package app.easeback.core.profile;

import app.easeback.core.body.MuscleGroup;
import app.easeback.core.entry.Text;
import app.easeback.core.session.Usual;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the user told the app about themself, and their wishes for reminders.
///
/// @param zone the zone in which "tomorrow morning" is reckoned; absent: the computer's own zone
/// @param quietHours when no reminder comes
/// @param emergencyNumber the number to call where they live
/// @param cautions what to be careful about
/// @param usuals what is usually treated, each name once, in the user's order
/// @param askedAboutHeat the cautions with which their practitioner was asked about heat and found it fine
public record Profile(
        Optional<ZoneId> zone,
        QuietHours quietHours,
        Optional<String> emergencyNumber,
        Set<Caution> cautions,
        Set<Caution> askedAboutHeat,
        HeatPlan heat,
        TapePlan tape,
        CheckInPlan checkIn,
        Training training,
        List<Usual> usuals) {

    /// What holds until the user says otherwise.
    public static final Profile USUAL = new Profile(
            Optional.empty(),
            QuietHours.USUAL,
            Optional.empty(),
            Set.of(),
            Set.of(),
            HeatPlan.USUAL,
            TapePlan.USUAL,
            CheckInPlan.USUAL,
            Training.USUAL,
            List.of());

    public Profile {
        Text.check("emergencyNumber", emergencyNumber);
        cautions = copy(cautions);
        askedAboutHeat = copy(askedAboutHeat);
        usuals = List.copyOf(usuals);
        if (usuals.stream().map(Usual::name).distinct().count() < usuals.size()) {
            throw new IllegalArgumentException("usuals: a name stands twice");
        }
    }

    /// The cautions for which a practitioner is still to be asked before heat on a muscle of this region.
    public Set<Caution> toAskAboutHeat(MuscleGroup region) {
        return cautions.stream()
                .filter(caution -> caution.holdsHeat(region) && !askedAboutHeat.contains(caution))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The same with other quiet hours.
    public Profile withQuietHours(QuietHours other) {
        return new Profile(
                zone, other, emergencyNumber, cautions, askedAboutHeat, heat, tape, checkIn, training, usuals);
    }

    /// The same with another number to call in an emergency; empty: the one that is usual in the country.
    public Profile withEmergencyNumber(Optional<String> other) {
        return new Profile(zone, quietHours, other, cautions, askedAboutHeat, heat, tape, checkIn, training, usuals);
    }

    /// The same with other cautions. What the practitioner said about one that is left out is forgotten too: a
    /// fever on another day has to be asked about again.
    public Profile withCautions(Set<Caution> other) {
        var asked = askedAboutHeat.stream().filter(other::contains).collect(Collectors.toSet());
        return new Profile(zone, quietHours, emergencyNumber, other, asked, heat, tape, checkIn, training, usuals);
    }

    /// The same with that caution or without it.
    public Profile withCaution(Caution caution, boolean holds) {
        return withCautions(holds ? with(cautions, caution) : without(cautions, caution));
    }

    /// The same with other cautions that the practitioner was asked about.
    public Profile withAskedAboutHeat(Set<Caution> asked) {
        return new Profile(zone, quietHours, emergencyNumber, cautions, asked, heat, tape, checkIn, training, usuals);
    }

    /// The same with other times of reminders.
    public Profile withPlans(HeatPlan otherHeat, TapePlan otherTape, CheckInPlan otherCheckIn) {
        return new Profile(
                zone,
                quietHours,
                emergencyNumber,
                cautions,
                askedAboutHeat,
                otherHeat,
                otherTape,
                otherCheckIn,
                training,
                usuals);
    }

    /// The same with other times of heat.
    public Profile withHeat(HeatPlan other) {
        return withPlans(other, tape, checkIn);
    }

    /// The same with another time for tape to come off.
    public Profile withTape(TapePlan other) {
        return withPlans(heat, other, checkIn);
    }

    /// The same with other times of check-ins.
    public Profile withCheckIn(CheckInPlan other) {
        return withPlans(heat, tape, other);
    }

    /// The same with another way to train.
    public Profile withTraining(Training other) {
        return new Profile(
                zone, quietHours, emergencyNumber, cautions, askedAboutHeat, heat, tape, checkIn, other, usuals);
    }

    /// The same with other usual treatments.
    public Profile withUsuals(List<Usual> other) {
        return new Profile(
                zone, quietHours, emergencyNumber, cautions, askedAboutHeat, heat, tape, checkIn, training, other);
    }

    private static Set<Caution> with(Set<Caution> some, Caution caution) {
        var more = EnumSet.of(caution);
        more.addAll(some);
        return more;
    }

    private static Set<Caution> without(Set<Caution> some, Caution caution) {
        return some.stream().filter(other -> other != caution).collect(Collectors.toSet());
    }

    private static Set<Caution> copy(Set<Caution> some) {
        return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
    }
}
