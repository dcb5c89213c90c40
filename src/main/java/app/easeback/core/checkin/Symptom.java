package app.easeback.core.checkin;

/// The warning signs that are asked about after needling, the most urgent first.
public enum Symptom {
    CHEST_PAIN(Urgency.EMERGENCY),
    SHORT_OF_BREATH(Urgency.EMERGENCY),
    COUGHING_BLOOD(Urgency.EMERGENCY),
    SEVERE_HEADACHE(Urgency.EMERGENCY),
    CONFUSION(Urgency.EMERGENCY),
    FACE_OR_ARM_WEAKNESS(Urgency.EMERGENCY),
    BLADDER_OR_BOWEL(Urgency.EMERGENCY),
    SADDLE_NUMBNESS(Urgency.EMERGENCY),
    BOTH_LEGS_WEAK(Urgency.EMERGENCY),
    UNRESPONSIVE(Urgency.EMERGENCY),
    BLEEDING_WONT_STOP(Urgency.EMERGENCY),
    FAST_SWELLING(Urgency.EMERGENCY),
    ALLERGIC_REACTION(Urgency.EMERGENCY),
    SPREADING_REDNESS(Urgency.SAME_DAY),
    FEVER(Urgency.SAME_DAY),
    NEW_NUMBNESS(Urgency.SAME_DAY),
    FOOT_OR_WRIST_DROP(Urgency.SAME_DAY),
    LASTING_ELECTRIC_PAIN(Urgency.SAME_DAY),
    CALF_SWOLLEN_HOT(Urgency.SAME_DAY),
    NEEDLE_LEFT_IN(Urgency.SAME_DAY),
    LARGE_BRUISE(Urgency.CALL_PRACTITIONER),
    TAPE_RASH(Urgency.CALL_PRACTITIONER),
    FAINTED_RECOVERED(Urgency.CALL_PRACTITIONER);

    private final Urgency urgency;

    Symptom(Urgency urgency) {
        this.urgency = urgency;
    }

    public Urgency urgency() {
        return urgency;
    }
}
