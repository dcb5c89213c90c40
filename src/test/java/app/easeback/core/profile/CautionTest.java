package app.easeback.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.body.MuscleGroup;
import app.easeback.core.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CautionTest {

    private static final List<CautionEffect> NOTES =
            List.of(CautionEffect.TAPE_NOTE, CautionEffect.SESSION_NOTE, CautionEffect.CHECK_IN_NOTE);

    private final Words words = Words.of(Locale.UK);

    @ParameterizedTest
    @EnumSource
    void eachChangesSomethingAndSaysSoInWords(Caution caution) {
        assertFalse(caution.effects().isEmpty());
        assertFalse(words.text("caution.tick." + caution.name()).isBlank());
        for (CautionEffect place : NOTES) {
            if (caution.effects().contains(place)) {
                assertFalse(words.text("note." + place.name() + "." + caution.name())
                        .isBlank());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BLOOD_THINNER,       no,    TAPE_NOTE CHECK_IN_NOTE",
        "PREGNANT,            belly, TAPE_NOTE SESSION_NOTE",
        "WEAK_IMMUNITY,       no,    CHECK_IN_NOTE",
        "LYMPH_NODES_REMOVED, no,    TAPE_NOTE SESSION_NOTE",
        "DIABETES,            all,   TAPE_NOTE",
        "REDUCED_SENSATION,   all,   TAPE_NOTE",
        "POOR_CIRCULATION,    all,   ''",
        "HEART_CONDITION,     all,   TAPE_NOTE",
        "SKIN_CONDITION,      all,   TAPE_NOTE",
        "ADHESIVE_ALLERGY,    no,    TAPE_NOTE",
        "EPILEPSY,            no,    SESSION_NOTE",
        "IMPLANT,             no,    SESSION_NOTE",
        "CANCER,              all,   TAPE_NOTE",
        "FEVER_OR_INFECTION,  all,   TAPE_NOTE SESSION_NOTE",
    })
    void whatEachChanges(Caution caution, String heat, String notes) {
        var there = NOTES.stream()
                .filter(caution.effects()::contains)
                .map(Enum::name)
                .toList();
        assertEquals(notes, String.join(" ", there));
        for (MuscleGroup region : MuscleGroup.values()) {
            boolean belly = region == MuscleGroup.LOW_BACK || region == MuscleGroup.TRUNK;
            assertEquals(heat.equals("all") || (heat.equals("belly") && belly), caution.holdsHeat(region));
        }
    }

    @Test
    void aCautionThatNoLongerHoldsIsAskedAboutAgainWhenItComesBack() {
        var profile = Profile.USUAL
                .withCautions(EnumSet.of(Caution.FEVER_OR_INFECTION, Caution.DIABETES))
                .withAskedAboutHeat(EnumSet.of(Caution.FEVER_OR_INFECTION, Caution.DIABETES));
        assertEquals(Set.of(), profile.toAskAboutHeat(MuscleGroup.THIGH));

        var well = profile.withCaution(Caution.FEVER_OR_INFECTION, false);
        assertEquals(well, profile.withCautions(EnumSet.of(Caution.DIABETES)));
        var illAgain = well.withCaution(Caution.FEVER_OR_INFECTION, true);

        assertEquals(Set.of(Caution.DIABETES), well.cautions());
        assertEquals(profile.cautions(), illAgain.cautions());
        assertEquals(Set.of(Caution.FEVER_OR_INFECTION), illAgain.toAskAboutHeat(MuscleGroup.THIGH));
    }

    @Test
    void theFirstCautionOfAllCanBeTicked() {
        var profile = Profile.USUAL.withCaution(Caution.IMPLANT, true);
        assertEquals(Set.of(Caution.IMPLANT), profile.cautions());
        assertTrue(profile.withCaution(Caution.IMPLANT, false).equals(Profile.USUAL));
    }
}
