package app.easeback.core.profile;

import static app.easeback.core.profile.CautionEffect.CHECK_IN_NOTE;
import static app.easeback.core.profile.CautionEffect.HEAT_WAITS;
import static app.easeback.core.profile.CautionEffect.HEAT_WAITS_AT_BELLY;
import static app.easeback.core.profile.CautionEffect.SESSION_NOTE;
import static app.easeback.core.profile.CautionEffect.TAPE_NOTE;

import app.easeback.core.body.MuscleGroup;
import java.util.EnumSet;
import java.util.Set;

/// What a practitioner would want to know before heat, tape or needling. A caution holds something back or
/// adds a sentence. It never clears anyone to train, and no training level and no window depends on it.
public enum Caution {
    BLOOD_THINNER,
    PREGNANT,
    WEAK_IMMUNITY,
    LYMPH_NODES_REMOVED,
    DIABETES,
    REDUCED_SENSATION,
    POOR_CIRCULATION,
    HEART_CONDITION,
    SKIN_CONDITION,
    ADHESIVE_ALLERGY,
    EPILEPSY,
    IMPLANT,
    CANCER,
    FEVER_OR_INFECTION;

    /// What it changes: at least one thing. Heat: NHS advice on heat packs; tape: the advice of its makers; the rest
    /// is our choice (`docs/evidence.md`).
    public Set<CautionEffect> effects() {
        return switch (this) {
            case BLOOD_THINNER -> EnumSet.of(TAPE_NOTE, CHECK_IN_NOTE);
            case PREGNANT -> EnumSet.of(HEAT_WAITS_AT_BELLY, TAPE_NOTE, SESSION_NOTE);
            case WEAK_IMMUNITY -> EnumSet.of(CHECK_IN_NOTE);
            case LYMPH_NODES_REMOVED -> EnumSet.of(TAPE_NOTE, SESSION_NOTE);
            case DIABETES, REDUCED_SENSATION, HEART_CONDITION, SKIN_CONDITION, CANCER ->
                EnumSet.of(HEAT_WAITS, TAPE_NOTE);
            case POOR_CIRCULATION -> EnumSet.of(HEAT_WAITS);
            case ADHESIVE_ALLERGY -> EnumSet.of(TAPE_NOTE);
            case EPILEPSY, IMPLANT -> EnumSet.of(SESSION_NOTE);
            case FEVER_OR_INFECTION -> EnumSet.of(HEAT_WAITS, TAPE_NOTE, SESSION_NOTE);
        };
    }

    /// Whether a practitioner should be asked before heat is used on a muscle of this region.
    public boolean holdsHeat(MuscleGroup region) {
        boolean belly = region == MuscleGroup.LOW_BACK || region == MuscleGroup.TRUNK;
        return effects().contains(HEAT_WAITS) || (belly && effects().contains(HEAT_WAITS_AT_BELLY));
    }
}
