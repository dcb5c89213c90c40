package app.easeback.core.rules;

import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.rules.Row.NOW;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;
import static app.easeback.core.suggestion.TrainingLevel.REST;

import app.easeback.core.checkin.Urgency;
import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Soreness that does not go the usual way: rises, painkillers, three days.
class CourseTest {

    static Stream<Row> rises() {
        return Stream.of(
                row("from 1 to 3 after 24 hours: one level lower")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(3)
                        .now("Wed 08:00")
                        .expect(GENTLE, "Thu 08:00")
                        .because(Rule.RISING_SORENESS)
                        .says(
                                Rule.RISING_SORENESS,
                                "Soreness of your left outer thigh went up from 1 to 3. That is not the usual course.")
                        .change(Kind.RISING_ASK),
                row("from 2 to 3 is no rise")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(3)
                        .now("Wed 08:00")
                        .expect(LIGHT, "Thu 08:00")
                        .notBecause(Rule.RISING_SORENESS),
                row("a rise that ends one second before 24 hours is the usual course")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(1)
                        .at("Tue 17:29:59")
                        .rated(4)
                        .now("Tue 18:00")
                        .expect(LIGHT, "Wed 08:00")
                        .notBecause(Rule.RISING_SORENESS),
                row("a rise that ends at 24 hours to the second is not")
                        .session("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(1)
                        .at("Tue 17:30")
                        .rated(4)
                        .now("Tue 18:00")
                        .expect(GENTLE, "Wed 08:00")
                        .because(Rule.RISING_SORENESS),
                row("two steps of 1 are a rise of 2")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(3)
                        .at("Wed 18:00")
                        .rated(4)
                        .now("Wed 18:00")
                        .expect(GENTLE, "Thu 08:00")
                        .because(Rule.RISING_SORENESS),
                row("a rest on the way up is still one rise")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(3)
                        .at("Wed 12:00")
                        .rated(3)
                        .at("Wed 18:00")
                        .rated(4)
                        .now("Wed 18:00")
                        .expect(GENTLE, "Thu 08:00"),
                row("a fall since then ends the rise")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(4)
                        .at("Wed 18:00")
                        .rated(3)
                        .now("Wed 18:00")
                        .expect(LIGHT, "Thu 08:00")
                        .notBecause(Rule.RISING_SORENESS),
                row("a rise is kept when its rating is stale")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(3)
                        .now("Thu 09:00")
                        .expect(GENTLE, "Fri 08:00")
                        .because(Rule.RISING_SORENESS, Rule.SORENESS_UNKNOWN),
                row("a rise to 6 or more rests, and says that it rose")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(7)
                        .now("Wed 08:00")
                        .expect(REST, "Thu 08:00")
                        .because(Rule.SORENESS_HIGH, Rule.RISING_SORENESS),
                row("a rise within the low ratings of a mild session")
                        .mildSession("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(0)
                        .at("Wed 08:00")
                        .rated(2)
                        .now("Wed 08:00")
                        .expect(MODERATE, "Thu 08:00")
                        .because(Rule.RISING_SORENESS)
                        .change(Kind.RISING_ASK),
                row("a rise within the low ratings once it was full: one level below full")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(0)
                        .at("Wed 08:00")
                        .rated(1)
                        .at("Wed 18:00")
                        .rated(2)
                        .now("Wed 18:00")
                        .expect(MODERATE, "Thu 08:00")
                        .because(Rule.RISING_SORENESS),
                row("a rise seen by another muscle is not this one’s")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated("soleus", LEFT, 0)
                        .at("Wed 08:00")
                        .rated("soleus", LEFT, 5)
                        .now("Wed 08:00")
                        .expect(LIGHT, "Thu 08:00")
                        .notBecause(Rule.RISING_SORENESS));
    }

    static Stream<Row> painkillers() {
        return Stream.of(
                row("a painkiller before the confirming rating: not full")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(1)
                        .painkiller(true)
                        .now("Wed 08:00")
                        .expect(MODERATE, "Thu 08:00")
                        .because(Rule.SORENESS_LOW, Rule.PAINKILLER)
                        .change(Kind.WITHOUT_PAINKILLER),
                row("a painkiller before the first good rating: it does not begin the two days")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .painkiller(true)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Wed 08:00")
                        .expect(MODERATE, "Thu 08:00")
                        .notBecause(Rule.PAINKILLER),
                row("no painkiller is no obstacle")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .painkiller(false)
                        .at("Wed 08:00")
                        .rated(1)
                        .painkiller(false)
                        .now("Wed 08:00")
                        .expect(FULL, NOW),
                row("a painkiller after a mild session: not full")
                        .mildSession("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .painkiller(true)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .because(Rule.PAINKILLER),
                row("a painkiller later on: back to moderate until the next rating")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(1)
                        .at("Wed 18:00")
                        .rated(1)
                        .painkiller(true)
                        .now("Wed 18:00")
                        .expect(MODERATE, "Thu 08:00"),
                row("and full again after one without")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(1)
                        .at("Wed 12:00")
                        .rated(1)
                        .painkiller(true)
                        .at("Wed 18:00")
                        .rated(1)
                        .now("Wed 18:00")
                        .expect(FULL, NOW),
                row("before 24 hours its rating counts as it is")
                        .session("Mon 17:30")
                        .at("Mon 21:00")
                        .rated(1)
                        .painkiller(true)
                        .now("Mon 21:00")
                        .expect(LIGHT, "Wed 08:00"));
    }

    static Stream<Row> unsettled() {
        return Stream.of(
                row("at 3 one second before 72 hours")
                        .session("Mon 17:30")
                        .at("Thu 12:00")
                        .rated(3)
                        .now("Thu 17:29:59")
                        .expect(LIGHT, "Fri 08:00")
                        .notBecause(Rule.NOT_SETTLED)
                        .noCare(),
                row("at 3 at 72 hours to the second: call your practitioner")
                        .session("Mon 17:30")
                        .at("Thu 12:00")
                        .rated(3)
                        .now("Thu 17:30")
                        .expect(LIGHT, "Fri 08:00")
                        .because(Rule.NOT_SETTLED)
                        .care(Urgency.CALL_PRACTITIONER),
                row("at 2 at 72 hours it has settled")
                        .session("Mon 17:30")
                        .at("Thu 17:30")
                        .rated(2)
                        .now("Thu 17:30")
                        .expect(MODERATE, "Fri 08:00")
                        .notBecause(Rule.NOT_SETTLED)
                        .noCare(),
                row("unknown at 72 hours is not called unsettled")
                        .session("Mon 17:30")
                        .now("Thu 18:00")
                        .expect(LIGHT, "Fri 08:00")
                        .notBecause(Rule.NOT_SETTLED)
                        .noCare(),
                row("at 6 at 72 hours: rest, and call your practitioner")
                        .session("Mon 17:30")
                        .at("Thu 18:00")
                        .rated(6)
                        .now("Thu 18:00")
                        .expect(REST, "Fri 08:00")
                        .because(Rule.SORENESS_HIGH, Rule.NOT_SETTLED)
                        .care(Urgency.CALL_PRACTITIONER)
                        .careFor());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theUnusualCourseIsHeldBack(Row row) {
        row.check();
    }

    static Stream<Row> rows() {
        return Stream.of(rises(), painkillers(), unsettled()).flatMap(rows -> rows);
    }
}
