package app.easeback.core.rules;

import static app.easeback.core.body.Load.NONE;
import static app.easeback.core.body.Load.PRIMARY;
import static app.easeback.core.body.Load.SECONDARY;
import static app.easeback.core.body.Movement.CALF_RAISE;
import static app.easeback.core.body.Movement.CURL;
import static app.easeback.core.body.Movement.CYCLE;
import static app.easeback.core.body.Movement.GRIP;
import static app.easeback.core.body.Movement.JUMP;
import static app.easeback.core.body.Movement.LUNGE;
import static app.easeback.core.body.Movement.RUN;
import static app.easeback.core.body.Movement.SQUAT;
import static app.easeback.core.body.Movement.THROW;
import static app.easeback.core.body.Movement.WALK;
import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.body.Side.RIGHT;
import static app.easeback.core.rules.Row.NOW;
import static app.easeback.core.rules.Row.NO_WINDOW;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;
import static app.easeback.core.suggestion.TrainingLevel.REST;
import static app.easeback.core.suggestion.TrainingLevel.STOP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.easeback.Samples;
import app.easeback.core.body.Exercise;
import app.easeback.core.body.Load;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Muscle;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.diary.Diary;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.TrainingAdvice;
import app.easeback.core.suggestion.TrainingUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What to train meanwhile. The vastus lateralis works hard in squat, lunge and cycling, and helps in run and jump.
class MovementTest {

    static Stream<Row> rows() {
        return Stream.of(
                row("gentle: what loads it most waits, where it helps is reduced")
                        .session("Mon 17:30")
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .notYet(SQUAT, LUNGE, CYCLE)
                        .reduce(RUN, JUMP)
                        .why(SQUAT, "vastus-lateralis", LEFT, PRIMARY)
                        .why(RUN, "vastus-lateralis", LEFT, SECONDARY)
                        .trainTheRest(),
                row("rest: the same")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(7)
                        .now("Mon 21:00")
                        .expect(REST, "Wed 08:00")
                        .notYet(SQUAT, LUNGE, CYCLE)
                        .reduce(RUN, JUMP)
                        .trainTheRest(),
                row("light: all it does is reduced")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(1)
                        .now("Mon 21:00")
                        .expect(LIGHT, "Wed 08:00")
                        .notYet()
                        .reduce(SQUAT, LUNGE, RUN, JUMP, CYCLE)
                        .trainTheRest(),
                row("moderate: the same")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .notYet()
                        .reduce(SQUAT, LUNGE, RUN, JUMP, CYCLE)
                        .trainTheRest(),
                row("full: everything")
                        .mildSession("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .notYet()
                        .reduce()
                        .trainTheRest(),
                row("a warning sign: nothing is suggested")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .sign(Symptom.FEVER)
                        .now("Mon 21:00")
                        .expect(STOP, NO_WINDOW)
                        .notYet()
                        .reduce()
                        .trainNothing(),
                row("two muscles: the more careful word for each movement")
                        .session("Mon 17:30")
                        .andMuscle("soleus", LEFT)
                        .at("Mon 21:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("soleus", LEFT, 4)
                        .now("Mon 21:00")
                        .expect(GENTLE, "Wed 08:00")
                        .notYet(RUN, CALF_RAISE)
                        .reduce(SQUAT, LUNGE, WALK, JUMP, CYCLE)
                        .why(RUN, "soleus", LEFT, PRIMARY)
                        .why(JUMP, "soleus", LEFT, SECONDARY)
                        .trainTheRest(),
                row("reduced for two muscles: the one that works harder says why")
                        .session("Mon 17:30")
                        .andMuscle("soleus", LEFT)
                        .at("Mon 21:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("soleus", LEFT, 4)
                        .now("Mon 21:00")
                        .expect(GENTLE, "Wed 08:00")
                        .why(SQUAT, "vastus-lateralis", LEFT, PRIMARY),
                row("walking is not comfortable: everything waits for that, whatever it loads")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .andMuscle("vastus-lateralis", LEFT)
                        .at("Mon 21:00")
                        .rated(7)
                        .walking(false)
                        .now("Mon 21:00")
                        .expect(REST, "Wed 08:00")
                        .notYet(Movement.values())
                        .why(SQUAT, "multifidus", LEFT, NONE)
                        .why(CURL, "multifidus", LEFT, NONE),
                row("a muscle back at full holds nothing back")
                        .mildSession("Mon 17:30")
                        .andMuscle("soleus", LEFT)
                        .at("Tue 18:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("soleus", LEFT, 4)
                        .now("Tue 18:00")
                        .expect(LIGHT, "Wed 08:00")
                        .notYet()
                        .reduce(SQUAT, RUN, WALK, JUMP, CALF_RAISE)
                        .trainTheRest(),
                row("the side makes no difference")
                        .session("Mon 17:30", "vastus-lateralis", RIGHT)
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .notYet(SQUAT, LUNGE, CYCLE)
                        .reduce(RUN, JUMP)
                        .trainTheRest(),
                row("a muscle that only helps: nothing waits")
                        .session("Mon 17:30", "scalene-muscles", LEFT)
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .notYet()
                        .reduce(RUN, GRIP, THROW)
                        .trainTheRest());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void movementsFollowTheLevelOfWhatTheyLoad(Row row) {
        row.check();
    }

    static Stream<Arguments> exercises() {
        var thigh = Samples.LEFT_THIGH.muscle();
        var calf = Samples.site("soleus", LEFT).muscle();
        return Stream.of(
                arguments("like a squat", exercise(Set.of(SQUAT), Set.of()), held(TrainingUse.WAIT, PRIMARY)),
                arguments("like a run", exercise(Set.of(RUN), Set.of()), held(TrainingUse.REDUCE, SECONDARY)),
                arguments("works the muscle", exercise(Set.of(), Set.of(thigh)), held(TrainingUse.WAIT, PRIMARY)),
                arguments("both", exercise(Set.of(RUN), Set.of(thigh)), held(TrainingUse.WAIT, PRIMARY)),
                arguments("another muscle", exercise(Set.of(CURL), Set.of(calf)), TrainingAdvice.TRAIN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exercises")
    void anExerciseOfOnesOwnFollowsTheSameRule(String name, Exercise exercise, TrainingAdvice expected) {
        assertEquals(expected, MovementRule.advice(exercise, anHourAfter()), name);
    }

    private static Exercise exercise(Set<Movement> movements, Set<Muscle> muscles) {
        return new Exercise("mine", movements, muscles);
    }

    private static TrainingAdvice held(TrainingUse use, Load load) {
        return new TrainingAdvice(use, Optional.of(Samples.LEFT_THIGH), load);
    }

    /// The left outer thigh, an hour after needling: gentle.
    private static List<MuscleSuggestion> anHourAfter() {
        var diary = new Diary(List.of(Samples.smallSession("s", Samples.MONDAY)), List.of());
        return Rules.suggest(diary, Samples.MONDAY.plusHours(1)).muscles();
    }
}
