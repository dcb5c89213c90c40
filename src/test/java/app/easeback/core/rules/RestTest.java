package app.easeback.core.rules;

import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.body.Side.RIGHT;
import static app.easeback.core.rules.Row.NOW;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.REST;

import app.easeback.core.body.Movement;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion.Source;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No training of the treated muscles: very sore, daily life limited, or walking uncomfortable.
class RestTest {

    private static final Movement[] ALL = Movement.values();

    static Stream<Row> rows() {
        return Stream.of(
                row("6 of 10 rests")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(6)
                        .now("Mon 21:00")
                        .expect(REST, "Wed 08:00")
                        .source(Source.RULES)
                        .because(Rule.SORENESS_HIGH)
                        .change(Kind.FEEL_BETTER, 6)
                        .noCare(),
                row("7 of 10 rests")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(7)
                        .now("Mon 21:00")
                        .expect(REST, "Wed 08:00"),
                row("10 of 10 rests")
                        .session("Mon 17:30")
                        .at("Wed 07:00")
                        .rated(10)
                        .now("Wed 07:00")
                        .expect(REST, "Thu 08:00"),
                row("daily life limited rests, whatever the rating")
                        .session("Mon 17:30")
                        .at("Tue 08:00")
                        .rated(1)
                        .limited(true)
                        .now("Tue 08:00")
                        .expect(REST, "Wed 08:00")
                        .because(Rule.ACTIVITY_LIMITED)
                        .change(Kind.FEEL_BETTER),
                row("daily life not limited does not")
                        .session("Mon 17:30")
                        .at("Tue 08:00")
                        .rated(1)
                        .limited(false)
                        .now("Tue 08:00")
                        .expect(LIGHT, "Wed 08:00")
                        .notBecause(Rule.ACTIVITY_LIMITED),
                row("limited 18 hours ago to the second still rests")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(1)
                        .limited(true)
                        .now("Tue 14:00")
                        .expect(REST, "Wed 08:00"),
                row("limited one second longer ago does not")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(1)
                        .limited(true)
                        .now("Tue 14:00:01")
                        .expect(GENTLE, "Wed 08:00"),
                row("a newer check-in without limits lifts it")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(1)
                        .limited(true)
                        .at("Tue 08:00")
                        .rated(1)
                        .limited(false)
                        .now("Tue 08:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("a newer check-in that does not answer leaves it")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(1)
                        .limited(true)
                        .at("Tue 08:00")
                        .rated(1)
                        .now("Tue 08:00")
                        .expect(REST, "Wed 08:00"),
                row("limits end even full intensity")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .at("Thu 09:00")
                        .rated(1)
                        .limited(true)
                        .now("Thu 09:00")
                        .expect(REST, "Fri 08:00"),
                row("low back and walking not comfortable: skip training today")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .at("Tue 08:00")
                        .rated(1)
                        .walking(false)
                        .now("Tue 08:00")
                        .expect(REST, "Wed 08:00")
                        .because(Rule.WALKING_UNCOMFORTABLE)
                        .reduce()
                        .notYet(ALL)
                        .trainNothing()
                        .change(Kind.FEEL_BETTER),
                row("neck and walking not comfortable: skip training today")
                        .session("Mon 17:30", "trapezius-descending-part", RIGHT)
                        .at("Tue 08:00")
                        .rated(1)
                        .walking(false)
                        .now("Tue 08:00")
                        .expect(REST, "Wed 08:00")
                        .notYet(ALL)
                        .trainNothing(),
                row("low back and walking comfortable")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .at("Tue 08:00")
                        .rated(1)
                        .walking(true)
                        .now("Tue 08:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("low back and walking not asked")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .at("Tue 08:00")
                        .rated(1)
                        .now("Tue 08:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("low back, walking uncomfortable 18 hours ago to the second")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .at("Mon 20:00")
                        .rated(1)
                        .walking(false)
                        .now("Tue 14:00")
                        .expect(REST, "Wed 08:00"),
                row("low back, walking uncomfortable one second longer ago")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .at("Mon 20:00")
                        .rated(1)
                        .walking(false)
                        .now("Tue 14:00:01")
                        .expect(GENTLE, "Wed 08:00"),
                row("low back, walking comfortable again")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .at("Mon 20:00")
                        .rated(1)
                        .walking(false)
                        .at("Tue 08:00")
                        .rated(1)
                        .walking(true)
                        .now("Tue 08:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("walking does not matter for a thigh")
                        .session("Mon 17:30")
                        .at("Tue 08:00")
                        .rated(1)
                        .walking(false)
                        .now("Tue 08:00")
                        .expect(LIGHT, "Wed 08:00")
                        .notBecause(Rule.WALKING_UNCOMFORTABLE),
                row("walking does not matter for the middle trapezius")
                        .session("Mon 17:30", "trapezius-transverse-part", LEFT)
                        .at("Tue 08:00")
                        .rated(1)
                        .walking(false)
                        .now("Tue 08:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("a thigh treated with the low back waits with it")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .andMuscle("vastus-lateralis", LEFT)
                        .at("Tue 08:00")
                        .rated(1)
                        .walking(false)
                        .now("Tue 08:00")
                        .expect(REST, "Wed 08:00")
                        .level("vastus-lateralis", LEFT, LIGHT)
                        .notYet(ALL)
                        .trainNothing(),
                row("rest holds under advice, with a call")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 13:00")
                        .rated(6)
                        .now("Tue 13:00")
                        .expect(REST, "Wed 08:00")
                        .source(Source.RULES)
                        .because(Rule.SORENESS_HIGH, Rule.PRACTITIONER_ADVICE)
                        .care(Urgency.CALL_PRACTITIONER),
                row("limits hold under advice, with a call")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 13:00")
                        .rated(1)
                        .limited(true)
                        .now("Tue 13:00")
                        .expect(REST, "Wed 08:00")
                        .care(Urgency.CALL_PRACTITIONER),
                row("walking holds under advice, with a call")
                        .session("Mon 17:30", "multifidus", LEFT)
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 13:00")
                        .rated(1)
                        .walking(false)
                        .now("Tue 13:00")
                        .expect(REST, "Wed 08:00")
                        .care(Urgency.CALL_PRACTITIONER)
                        .notYet(ALL),
                row("5 of 10 under advice is no rest")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 13:00")
                        .rated(5)
                        .now("Tue 13:00")
                        .expect(FULL, NOW)
                        .noCare());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void restComesBeforeAllButAWarningSign(Row row) {
        row.check();
    }
}
