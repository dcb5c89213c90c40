package app.easeback.core.model;

import app.easeback.core.model.Matrix.Vector;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The known traits of one session at one site, and what they say about its amplitude. Each trait's effect is
/// itself uncertain, and both it and an unknown trait are integrated out.
///
/// @param known the values of the known ones
public record Traits(Map<Trait, Double> known) {

    private static final double EFFECT_SQUARED =
            Priors.TRAIT_EFFECT * Priors.TRAIT_EFFECT + Priors.TRAIT_EFFECT_SD * Priors.TRAIT_EFFECT_SD;

    public Traits {
        var inOrder = new EnumMap<Trait, Double>(Trait.class);
        inOrder.putAll(known);
        known = Collections.unmodifiableMap(inOrder);
    }

    static Traits of(ImsSession session, TreatedMuscle muscle) {
        var known = new EnumMap<Trait, Double>(Trait.class);
        muscle.twitches()
                .ifPresent(
                        twitches -> known.put(Trait.TWITCHES, Trait.yesOrNo(twitches.least() >= Limits.MANY_TWITCHES)));
        muscle.tightness().ifPresent(tight -> known.put(Trait.TIGHTNESS, Trait.yesOrNo(tight == Tightness.VERY_TIGHT)));
        muscle.tightForWeeks()
                .ifPresent(weeks -> known.put(Trait.CHRONICITY, Trait.yesOrNo(weeks > Limits.THREE_MONTHS_IN_WEEKS)));
        muscle.insertions().ifPresent(count -> known.put(Trait.INSERTIONS, Trait.ofInsertions(count)));
        session.painDuring().ifPresent(pain -> known.put(Trait.PAIN_DURING, Trait.ofPain(pain)));
        return new Traits(known);
    }

    /// The same as if these were unknown.
    Traits without(Set<Trait> forgotten) {
        var rest = new EnumMap<Trait, Double>(Trait.class);
        known.forEach((trait, value) -> {
            if (!forgotten.contains(trait)) {
                rest.put(trait, value);
            }
        });
        return new Traits(rest);
    }

    /// By how much this session's logarithms are expected to differ from the patient's own.
    Vector shift() {
        double sum = known.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Vector(Priors.TRAIT_EFFECT * sum, 0);
    }

    /// How uncertain that is. With every trait unknown it is the variance between sessions; what becomes known is
    /// taken out of it, and only the uncertainty of its effect comes back.
    Matrix scatter() {
        double amplitude = Priors.BETWEEN_SESSIONS_AMPLITUDE;
        for (var trait : known.entrySet()) {
            double value = trait.getValue();
            amplitude += value * value * Priors.TRAIT_EFFECT_SD * Priors.TRAIT_EFFECT_SD
                    - trait.getKey().spread() * EFFECT_SQUARED;
        }
        return Matrix.diagonal(amplitude, Priors.BETWEEN_SESSIONS_TIME);
    }
}
