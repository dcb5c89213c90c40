package app.easeback.ui.today.training;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.body.Exercise;
import app.easeback.core.body.Load;
import app.easeback.core.body.Movement;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.profile.Training;
import app.easeback.core.rules.Rules;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingUse;
import app.easeback.core.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The left outer thigh was needled an hour ago.
class MovementListTest {

    private static final Words WORDS = Words.of(Locale.UK, "app.easeback.ui.today.today");

    @Test
    void whatHasTheSameReasonStandsTogetherUnderOneSentence() {
        var list = MovementList.of(anHourAfter(), Training.USUAL, WORDS);
        assertEquals(
                List.of("squat", "lunge, step-up", "cycle"),
                list.of(TrainingUse.WAIT).getFirst().names());
        assertEquals(
                Optional.of("Your left outer thigh works hard here."),
                list.of(TrainingUse.WAIT).getFirst().why(WORDS));
        assertEquals(
                Optional.of("Your left outer thigh helps here."),
                list.of(TrainingUse.REDUCE).getFirst().why(WORDS));
        assertEquals(1, list.of(TrainingUse.TRAIN).size());
        assertEquals(Optional.empty(), list.of(TrainingUse.TRAIN).getFirst().why(WORDS));
    }

    @Test
    void ownExercisesStandAfterTheMovementsOfTheirReason() {
        var stairs = new Exercise("stairs", Set.of(Movement.LUNGE), Set.of());
        var list = MovementList.of(anHourAfter(), new Training(List.of(stairs), Set.of()), WORDS);
        assertEquals("stairs", list.of(TrainingUse.WAIT).getFirst().names().getLast());
    }

    @Test
    void hiddenMovementsAreNotShown() {
        var hidden = Set.of(Movement.SQUAT, Movement.LUNGE, Movement.CYCLE);
        var list = MovementList.of(anHourAfter(), new Training(List.of(), hidden), WORDS);
        assertEquals(List.of(), list.of(TrainingUse.WAIT));
        int shown =
                list.groups().stream().mapToInt(group -> group.names().size()).sum();
        assertEquals(Movement.values().length - hidden.size(), shown);
    }

    @Test
    void aWarningSignWithholdsOwnExercisesToo() {
        var stairs = new Exercise("stairs", Set.of(Movement.LUNGE), Set.of());
        var stop = suggestion(List.of(Samples.warning("w", MONDAY.plusMinutes(30), Optional.empty())));
        assertEquals(
                List.of(),
                MovementList.of(stop, new Training(List.of(stairs), Set.of()), WORDS)
                        .groups());
    }

    @Test
    void allThatCanHoldBackHasASentence() {
        Arrays.stream(Load.values())
                .forEach(load -> assertTrue(
                        WORDS.text("today.because." + load, Samples.LEFT_THIGH).contains("left outer thigh")));
    }

    @Test
    void anExerciseSaysWhatItIsLikeAndWhatItWorks() {
        var thigh = Set.of(Samples.LEFT_THIGH.muscle());
        var like = Set.of(Movement.RUN, Movement.SQUAT);
        assertEquals("like squat, run", MovementList.means(new Exercise("a", like, Set.of()), WORDS));
        assertEquals("works the outer thigh", MovementList.means(new Exercise("a", Set.of(), thigh), WORDS));
        assertEquals(
                "like squat, run; works the outer thigh", MovementList.means(new Exercise("a", like, thigh), WORDS));
    }

    private static Suggestion anHourAfter() {
        return suggestion(List.of());
    }

    private static Suggestion suggestion(List<CheckIn> checkIns) {
        var diary = new Diary(List.of(Samples.smallSession("s", MONDAY)), checkIns);
        return Rules.suggest(diary, MONDAY.plusHours(1));
    }
}
