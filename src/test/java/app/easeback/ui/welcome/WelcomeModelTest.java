package app.easeback.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.MemoryStore;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.welcome.WelcomeModel.Step;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeModelTest {

    private final WelcomeModel model =
            new WelcomeModel(Words.of(Locale.UK, "app.easeback.ui.welcome.welcome"), Locale.CANADA);

    @Test
    void theStepsAreGoneThroughAndBackAndEndAtBothEnds() {
        model.back();
        assertEquals(Step.WHAT, step());
        assertTrue(model.next());
        assertEquals(Step.ABOUT_YOU, step());
        assertTrue(model.next());
        assertTrue(model.next());
        assertEquals(Step.START, step());
        model.back();
        assertEquals(Step.ABOUT_YOU, step());
    }

    @Test
    void whoSkipsEverythingHasTheUsualProfile() {
        model.next();
        model.next();
        assertEquals(Profile.USUAL, model.over(Profile.USUAL));
    }

    @ParameterizedTest
    @CsvSource({
        "911, ''",
        "'', ''",
        "' 911 ', ''",
        "999, 999",
        "+1 514 555-0100, +1 514 555-0100",
        "۱۱۵, 115",
        "１１９, 119"
    })
    void aNumberIsKeptOnlyWhereItIsNotTheUsualOneOfTheRegion(String typed, String kept) {
        model.number().textProperty().set(typed);
        model.next();
        assertTrue(model.next());
        assertEquals(
                Optional.of(kept).filter(number -> !number.isEmpty()),
                model.over(Profile.USUAL).emergencyNumber());
    }

    @ParameterizedTest
    @CsvSource({"my doctor", "9", "1234567890123456789012345678901"})
    void whatIsNoNumberIsSaidAndHoldsTheStep(String typed) {
        model.next();
        model.number().textProperty().set(typed);
        assertFalse(model.next());
        assertEquals(Step.ABOUT_YOU, step());
        assertEquals(
                "Please write a telephone number, such as 911.",
                model.number().problemProperty().get());
        model.back();
        assertEquals(Step.WHAT, step());
    }

    @Test
    void tickedCautionsAreAddedToTheProfileAndNothingElseOfItChanges() {
        var before = Samples.fullProfile().withCautions(Set.of(Caution.EPILEPSY));
        model.tick(Caution.DIABETES, true);
        model.tick(Caution.CANCER, true);
        model.tick(Caution.CANCER, false);
        assertEquals(Set.of(Caution.DIABETES), model.cautions());
        assertEquals(before.withCautions(EnumSet.of(Caution.DIABETES, Caution.EPILEPSY)), model.over(before));
    }

    @Test
    void whatIsNotChosenForTheWindowIsNotKept() {
        assertEquals(Map.of(), model.preferences());
    }

    @Test
    void theLanguageAndTheSizeOfTextAreKeptAsTheWindowReadsThem() {
        model.choose(Language.Choice.FRENCH_CANADA);
        model.choose(TextSize.LARGEST);
        var kept = model.preferences();
        var store = new MemoryStore();
        kept.forEach(store.preferences()::put);
        assertEquals(
                Language.Choice.FRENCH_CANADA,
                store.preferences().find(Language.Choice.PREFERENCE, Language.Choice.SYSTEM));
        assertEquals(Look.USUAL.withTextSize(TextSize.LARGEST), Look.kept(store.preferences()));
    }

    @Test
    void theWelcomeAfterTheSampleSpeaksAndLooksAsTheSampleDid() {
        var dark = new Look(Theme.Choice.DARK, TextSize.LARGE);
        var sample = new MemoryStore();
        dark.preferences().forEach(sample.preferences()::put);
        sample.preferences().put(Language.Choice.PREFERENCE, Language.Choice.FRENCH_CANADA.name());
        model.takeOver(sample.preferences());
        assertEquals(dark, model.lookProperty().get());
        assertEquals(
                Optional.of(Language.Choice.FRENCH_CANADA),
                model.languageProperty().get());
    }

    @Test
    void anotherLanguageLosesNothingThatWasTypedAndAsksForItInItsOwnWords() {
        model.next();
        model.tick(Caution.DIABETES, true);
        model.number().textProperty().set("my doctor");
        model.speak(Words.of(Locale.CANADA_FRENCH, "app.easeback.ui.welcome.welcome"));
        assertEquals("my doctor", model.number().textProperty().get());
        assertEquals(Set.of(Caution.DIABETES), model.cautions());
        assertFalse(model.next());
        assertEquals(
                "Veuillez écrire un numéro de téléphone, comme 911.",
                model.number().problemProperty().get());
    }

    private Step step() {
        return model.stepProperty().get();
    }
}
