package app.easeback.core.rules;

import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.body.Side.MIDLINE;
import static app.easeback.core.body.Side.RIGHT;
import static app.easeback.core.rules.Row.NOW;
import static app.easeback.core.rules.Row.NO_WINDOW;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;
import static app.easeback.core.suggestion.TrainingLevel.NONE;
import static app.easeback.core.suggestion.TrainingLevel.REST;

import app.easeback.core.checkin.Symptom;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion.Source;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Several muscles, several sessions, and what had been recorded by the moment.
class SeveralTest {

    static Stream<Row> muscles() {
        return Stream.of(
                row("the sorer muscle decides")
                        .session("Mon 17:30")
                        .andMuscle("soleus", RIGHT)
                        .at("Tue 18:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("soleus", RIGHT, 4)
                        .now("Tue 18:00")
                        .expect(LIGHT, "Wed 08:00")
                        .level("vastus-lateralis", LEFT, MODERATE)
                        .level("soleus", RIGHT, LIGHT)
                        .says(
                                Rule.SORENESS_HIGH,
                                "Your right deep calf was sore at 4 of 10. Above 2 means going easier, 6 or more means rest."),
                row("at full intensity the muscle that falls back first is named")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .session("Mon 17:30", "soleus", RIGHT)
                        .twitches(3)
                        .tightness(Tightness.TIGHT)
                        .weeks(4)
                        .at("Tue 18:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("soleus", RIGHT, 1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .change(Kind.SORENESS_TO_RETURN, 3),
                row("the muscle that nobody rated decides")
                        .session("Mon 17:30")
                        .andMuscle("soleus", RIGHT)
                        .at("Mon 21:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .now("Mon 21:00")
                        .expect(GENTLE, "Wed 08:00")
                        .level("vastus-lateralis", LEFT, LIGHT),
                row("left and right of one muscle are two")
                        .session("Mon 17:30")
                        .andMuscle("vastus-lateralis", RIGHT)
                        .at("Mon 21:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("vastus-lateralis", RIGHT, 7)
                        .now("Mon 21:00")
                        .expect(REST, "Wed 08:00")
                        .level("vastus-lateralis", LEFT, LIGHT)
                        .level("vastus-lateralis", RIGHT, REST),
                row("twitches count in each muscle")
                        .mildSession("Mon 17:30")
                        .andMuscle("soleus", LEFT)
                        .twitches(9)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .level("vastus-lateralis", LEFT, FULL)
                        .level("soleus", LEFT, MODERATE),
                row("full only when all are")
                        .session("Mon 17:30")
                        .andMuscle("soleus", RIGHT)
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Wed 08:00")
                        .expect(FULL, NOW),
                row("the later time is the one to plan for")
                        .session("Mon 17:30")
                        .andMuscle("soleus", RIGHT)
                        .at("Wed 07:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("soleus", RIGHT, 3)
                        .now("Wed 07:00")
                        .expect(LIGHT, "Thu 08:00"),
                row("a limit of daily life rests every muscle")
                        .session("Mon 17:30")
                        .andMuscle("soleus", RIGHT)
                        .at("Tue 08:00")
                        .rated(1)
                        .limited(true)
                        .now("Tue 08:00")
                        .expect(REST, "Wed 08:00")
                        .level("vastus-lateralis", LEFT, REST)
                        .level("soleus", RIGHT, REST),
                row("a muscle out of scope beside one in scope: no window")
                        .mildSession("Mon 17:30")
                        .session("Mon 17:30", "soleus", LEFT)
                        .purpose(Purpose.TENDON_PROBLEM)
                        .at("Tue 18:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("soleus", LEFT, 1)
                        .now("Tue 18:00")
                        .expect(LIGHT, NO_WINDOW)
                        .level("vastus-lateralis", LEFT, FULL),
                row("a muscle in the middle")
                        .session("Mon 17:30", "rectus-abdominis", MIDLINE)
                        .at("Mon 21:00")
                        .rated(1)
                        .now("Mon 21:00")
                        .expect(LIGHT, "Wed 08:00"));
    }

    static Stream<Row> sessions() {
        return Stream.of(
                row("no session at all")
                        .now("Mon 12:00")
                        .expect(NONE, NO_WINDOW)
                        .source(Source.NONE)
                        .becauseOnly()
                        .change(Kind.LOG_A_SESSION)
                        .trainTheRest()
                        .reduce()
                        .notYet()
                        .noCare(),
                row("seven days to the second are still current")
                        .session("Mon 17:30")
                        .now("next Mon 17:30")
                        .expect(LIGHT, "next Tue 08:00"),
                row("one second more is past")
                        .session("Mon 17:30")
                        .now("next Mon 17:30:01")
                        .expect(NONE, NO_WINDOW),
                row("a past session’s sore rating holds nothing back")
                        .session("Mon 17:30")
                        .at("next Mon 12:00")
                        .rated(8)
                        .now("next Mon 18:00")
                        .expect(NONE, NO_WINDOW),
                row("one second before the session")
                        .session("Mon 17:30")
                        .now("Mon 17:29:59")
                        .expect(NONE, NO_WINDOW),
                row("a newer session on the same muscle starts anew")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .session("Wed 17:30")
                        .now("Wed 18:00")
                        .expect(GENTLE, "Fri 08:00")
                        .from("Thu 17:30"),
                row("the newer session’s twitches count, not the older one’s")
                        .session("Mon 17:30")
                        .mildSession("Wed 17:30")
                        .at("Thu 18:00")
                        .rated(1)
                        .now("Thu 18:00")
                        .expect(FULL, NOW)
                        .notBecause(Rule.MANY_TWITCHES),
                row("a newer session on another muscle leaves the older one’s clock")
                        .session("Mon 17:30")
                        .session("Tue 12:00", "soleus", LEFT)
                        .at("Tue 18:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("soleus", LEFT, 1)
                        .now("Tue 18:00")
                        .expect(LIGHT, "Thu 08:00")
                        .from("Wed 12:00")
                        .level("vastus-lateralis", LEFT, MODERATE)
                        .level("soleus", LEFT, LIGHT),
                row("a newer session on the other side leaves the older one’s clock")
                        .session("Mon 17:30")
                        .session("Tue 12:00", "vastus-lateralis", RIGHT)
                        .at("Tue 18:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .rated("vastus-lateralis", RIGHT, 5)
                        .now("Tue 18:00")
                        .expect(GENTLE, "Thu 08:00")
                        .level("vastus-lateralis", LEFT, MODERATE),
                row("the older muscle drops out after seven days, the newer stays")
                        .session("Mon 17:30")
                        .session("Sat 12:00", "soleus", LEFT)
                        .at("next Mon 18:00")
                        .rated("vastus-lateralis", LEFT, 8)
                        .rated("soleus", LEFT, 1)
                        .now("next Mon 18:00")
                        .expect(MODERATE, "next Tue 08:00"),
                row("told in another order it is the same")
                        .session("Wed 17:30")
                        .session("Mon 17:30")
                        .at("Thu 08:00")
                        .rated(1)
                        .now("Thu 08:00")
                        .expect(LIGHT, "Fri 08:00")
                        .from("Thu 17:30"));
    }

    static Stream<Row> replays() {
        return Stream.of(
                row("a rating recorded later was not known")
                        .session("Mon 17:30")
                        .at("Tue 08:00")
                        .rated(1)
                        .recorded("Tue 20:00")
                        .now("Tue 12:00")
                        .expect(GENTLE, "Wed 08:00"),
                row("from when it was recorded it is")
                        .session("Mon 17:30")
                        .at("Tue 08:00")
                        .rated(1)
                        .recorded("Tue 12:00")
                        .now("Tue 12:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("a rating that happened later has no say")
                        .session("Mon 17:30")
                        .at("Tue 12:00:01")
                        .rated(1)
                        .now("Tue 12:00")
                        .expect(GENTLE, "Wed 08:00"),
                row("a session recorded later was not known")
                        .session("Mon 17:30")
                        .sessionRecorded("Tue 20:00")
                        .now("Tue 12:00")
                        .expect(NONE, NO_WINDOW),
                row("from when it was recorded, its clock is that of the needling")
                        .session("Mon 17:30")
                        .sessionRecorded("Tue 20:00")
                        .now("Tue 20:00")
                        .expect(LIGHT, "Wed 08:00")
                        .from("Tue 17:30"),
                row("a warning sign recorded later was not known")
                        .session("Mon 17:30")
                        .at("Tue 08:00")
                        .sign(Symptom.FEVER)
                        .recorded("Tue 20:00")
                        .now("Tue 12:00")
                        .expect(GENTLE, "Wed 08:00"),
                row("a rating filled in afterwards counts by its time")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(4)
                        .at("Tue 12:00")
                        .rated(1)
                        .recorded("Tue 19:00")
                        .now("Tue 20:00")
                        .expect(GENTLE, "Wed 08:00")
                        .because(Rule.RISING_SORENESS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("muscles")
    void theMostCarefulMuscleDecides(Row row) {
        row.check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sessions")
    void theNewestSessionOfAMuscleIsItsCurrentOne(Row row) {
        row.check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replays")
    void onlyWhatWasKnownByThenCounts(Row row) {
        row.check();
    }
}
