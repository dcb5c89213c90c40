package app.easeback.core.profile;

import app.easeback.core.body.MuscleGroup;
import java.util.EnumSet;
import java.util.Set;

/// What a practitioner would want to know before heat, tape or needling.
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

    private static final Set<Caution> HOLDS_HEAT = EnumSet.of(
            DIABETES, REDUCED_SENSATION, POOR_CIRCULATION, HEART_CONDITION, SKIN_CONDITION, CANCER, FEVER_OR_INFECTION);

    /// Whether a practitioner should be asked before heat is used on a muscle of this region: NHS advice on heat
    /// packs, and our choice for diabetes, and for pregnancy with the low back and the belly.
    public boolean holdsHeat(MuscleGroup region) {
        boolean belly = region == MuscleGroup.LOW_BACK || region == MuscleGroup.TRUNK;
        return HOLDS_HEAT.contains(this) || (this == PREGNANT && belly);
    }
}
