package app.easeback.core.checkin;

import static app.easeback.core.checkin.Symptom.ALLERGIC_REACTION;
import static app.easeback.core.checkin.Symptom.BLADDER_OR_BOWEL;
import static app.easeback.core.checkin.Symptom.BLEEDING_WONT_STOP;
import static app.easeback.core.checkin.Symptom.BOTH_LEGS_WEAK;
import static app.easeback.core.checkin.Symptom.CALF_SWOLLEN_HOT;
import static app.easeback.core.checkin.Symptom.CHEST_PAIN;
import static app.easeback.core.checkin.Symptom.CONFUSION;
import static app.easeback.core.checkin.Symptom.COUGHING_BLOOD;
import static app.easeback.core.checkin.Symptom.FACE_OR_ARM_WEAKNESS;
import static app.easeback.core.checkin.Symptom.FAINTED_RECOVERED;
import static app.easeback.core.checkin.Symptom.FAST_SWELLING;
import static app.easeback.core.checkin.Symptom.FEVER;
import static app.easeback.core.checkin.Symptom.FOOT_OR_WRIST_DROP;
import static app.easeback.core.checkin.Symptom.LARGE_BRUISE;
import static app.easeback.core.checkin.Symptom.LASTING_ELECTRIC_PAIN;
import static app.easeback.core.checkin.Symptom.NEEDLE_LEFT_IN;
import static app.easeback.core.checkin.Symptom.NEW_NUMBNESS;
import static app.easeback.core.checkin.Symptom.SADDLE_NUMBNESS;
import static app.easeback.core.checkin.Symptom.SEVERE_HEADACHE;
import static app.easeback.core.checkin.Symptom.SHORT_OF_BREATH;
import static app.easeback.core.checkin.Symptom.SPREADING_REDNESS;
import static app.easeback.core.checkin.Symptom.TAPE_RASH;
import static app.easeback.core.checkin.Symptom.UNRESPONSIVE;

import java.util.List;

/// The warning signs by where they are felt, each in one group. Those of a group are asked about together.
public enum SignGroup {
    BREATHING_AND_CHEST(SHORT_OF_BREATH, CHEST_PAIN, COUGHING_BLOOD),
    HEAD_AND_NERVES(
            SEVERE_HEADACHE,
            CONFUSION,
            FACE_OR_ARM_WEAKNESS,
            BLADDER_OR_BOWEL,
            SADDLE_NUMBNESS,
            BOTH_LEGS_WEAK,
            NEW_NUMBNESS,
            FOOT_OR_WRIST_DROP,
            LASTING_ELECTRIC_PAIN),
    SKIN_SWELLING_BLEEDING(
            BLEEDING_WONT_STOP,
            FAST_SWELLING,
            SPREADING_REDNESS,
            CALF_SWOLLEN_HOT,
            NEEDLE_LEFT_IN,
            LARGE_BRUISE,
            TAPE_RASH),
    WHOLE_BODY(UNRESPONSIVE, ALLERGIC_REACTION, FEVER, FAINTED_RECOVERED);

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it.
    private final List<Symptom> symptoms;

    SignGroup(Symptom... symptoms) {
        this.symptoms = List.of(symptoms);
    }

    /// Its signs, the most urgent first.
    public List<Symptom> symptoms() {
        return symptoms;
    }
}
