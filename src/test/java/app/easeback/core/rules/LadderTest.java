package app.easeback.core.rules;

import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.body.Side.RIGHT;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;

import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion.Source;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Elapsed time and soreness: the ladder's steps below full intensity.
class LadderTest {

    static Stream<Row> rows() {
        return Stream.of(
                row("one hour after, no check-in: unknown soreness counts as some")
                        .session("Mon 17:30")
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .source(Source.RULES)
                        .from("Tue 17:30")
                        .becauseOnly(
                                Rule.MINIMUM_24_HOURS,
                                Rule.SORENESS_UNKNOWN,
                                Rule.MANY_TWITCHES,
                                Rule.TIGHT_OVER_3_MONTHS)
                        .change(Kind.CHECK_IN_NOW)
                        .noCare(),
                row("at the very moment of the session")
                        .session("Mon 17:30")
                        .now("Mon 17:30")
                        .expect(GENTLE, "Wed 08:00"),
                row("the same evening at 1 of 10")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(1)
                        .now("Mon 21:00")
                        .expect(LIGHT, "Wed 08:00")
                        .because(Rule.MINIMUM_24_HOURS, Rule.SORENESS_LOW)
                        .change(Kind.HOURS_TO_PASS),
                row("the same evening at 0 of 10")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(0)
                        .now("Mon 21:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("before 24 hours, 2 is low")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(2)
                        .now("Mon 21:00")
                        .expect(LIGHT, "Wed 08:00")
                        .because(Rule.SORENESS_LOW)
                        .notBecause(Rule.SORENESS_HIGH),
                row("before 24 hours, 3 is not low")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(3)
                        .now("Mon 21:00")
                        .expect(GENTLE, "Wed 08:00")
                        .because(Rule.MINIMUM_24_HOURS, Rule.SORENESS_HIGH)
                        .change(Kind.SORENESS_TO_SETTLE, 2),
                row("before 24 hours, 5 is not yet rest")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(5)
                        .now("Mon 21:00")
                        .expect(GENTLE, "Wed 08:00"),
                row("the next morning at 4")
                        .session("Mon 17:30")
                        .at("Tue 08:00")
                        .rated(4)
                        .now("Tue 08:00")
                        .expect(GENTLE, "Wed 08:00"),
                row("one second before 24 hours at 2")
                        .session("Mon 17:30")
                        .at("Tue 12:00")
                        .rated(2)
                        .now("Tue 17:29:59")
                        .expect(LIGHT, "Wed 08:00")
                        .because(Rule.MINIMUM_24_HOURS)
                        .effect(Rule.MINIMUM_24_HOURS, 24),
                row("at 24 hours to the second at 2")
                        .session("Mon 17:30")
                        .at("Tue 12:00")
                        .rated(2)
                        .now("Tue 17:30")
                        .expect(MODERATE, "Wed 08:00")
                        .notBecause(Rule.MINIMUM_24_HOURS),
                row("one second before 24 hours, unknown")
                        .session("Mon 17:30")
                        .now("Tue 17:29:59")
                        .expect(GENTLE, "Wed 08:00"),
                row("at 24 hours, unknown")
                        .session("Mon 17:30")
                        .now("Tue 17:30")
                        .expect(LIGHT, "Wed 08:00")
                        .because(Rule.SORENESS_UNKNOWN),
                row("after 24 hours at 2 for the first time")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .change(Kind.SECOND_GOOD_DAY),
                row("after 24 hours at 3: not before the next morning")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(3)
                        .now("Tue 18:00")
                        .expect(LIGHT, "Wed 08:00")
                        .change(Kind.SORENESS_TO_SETTLE),
                row("after 24 hours at 5")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(5)
                        .now("Tue 18:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("a rating is still fresh at 18 hours to the second")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(1)
                        .now("Tue 14:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("a rating is unknown one second later")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(1)
                        .now("Tue 14:00:01")
                        .expect(GENTLE, "Wed 08:00")
                        .because(Rule.SORENESS_UNKNOWN)
                        .notBecause(Rule.SORENESS_LOW)
                        .change(Kind.CHECK_IN_NOW),
                row("a fresh high rating lets go when it is stale")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(7)
                        .now("Tue 14:00:01")
                        .expect(GENTLE, "Wed 08:00"),
                row("only the newest rating counts")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(5)
                        .at("Tue 07:00")
                        .rated(1)
                        .now("Tue 07:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("a rating from before the session does not count")
                        .session("Mon 17:30")
                        .at("Mon 17:29:59")
                        .rated(1)
                        .now("Mon 18:00")
                        .expect(GENTLE, "Wed 08:00")
                        .because(Rule.SORENESS_UNKNOWN),
                row("a rating at the moment of the session counts")
                        .session("Mon 17:30")
                        .at("Mon 17:30")
                        .rated(1)
                        .now("Mon 18:00")
                        .expect(LIGHT, "Wed 08:00"),
                row("a check-in that rates another muscle says nothing about this one")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated("soleus", LEFT, 1)
                        .now("Mon 20:00")
                        .expect(GENTLE, "Wed 08:00"),
                row("the other side is another muscle")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated("vastus-lateralis", RIGHT, 1)
                        .now("Mon 20:00")
                        .expect(GENTLE, "Wed 08:00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void levelFollowsElapsedTimeAndSoreness(Row row) {
        row.check();
    }
}
