package app.easeback.core.rules;

import static app.easeback.core.rules.Row.NOW;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;

import app.easeback.core.checkin.Urgency;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 24 hours are elapsed time, mornings are local: clock changes, and the hours of the suggested time.
class ClockTest {

    static Stream<Row> changes() {
        return Stream.of(Week.BERLIN_SPRING, Week.TORONTO_SPRING, Week.BERLIN_AUTUMN, Week.TORONTO_AUTUMN)
                .flatMap(ClockTest::change);
    }

    /// Session on Saturday at 17:30, the clock changes on Sunday at night.
    private static Stream<Row> change(Week week) {
        boolean spring = week.equals(Week.BERLIN_SPRING) || week.equals(Week.TORONTO_SPRING);
        String passed = spring ? "Sun 18:30" : "Sun 16:30";
        String justBefore = spring ? "Sun 18:29:59" : "Sun 16:29:59";
        String stale = spring ? "Sun 15:00:01" : "Sun 13:00:01";
        String fresh = spring ? "Sun 15:00" : "Sun 13:00";
        String where = " in " + week.zone() + (spring ? ", spring" : ", autumn");
        return Stream.of(
                row("24 elapsed hours, one second to go" + where)
                        .in(week)
                        .session("Sat 17:30")
                        .at("Sun 12:00")
                        .rated(1)
                        .now(justBefore)
                        .expect(LIGHT, "next Mon 08:00")
                        .from(passed),
                row("24 elapsed hours are over" + where)
                        .in(week)
                        .session("Sat 17:30")
                        .at("Sun 12:00")
                        .rated(1)
                        .now(passed)
                        .expect(MODERATE, "next Mon 08:00")
                        .from(passed),
                row("a mild session, one second to go" + where)
                        .in(week)
                        .mildSession("Sat 17:30")
                        .at("Sun 12:00")
                        .rated(1)
                        .now(justBefore)
                        .expect(LIGHT, passed),
                row("a mild session, 24 elapsed hours over" + where)
                        .in(week)
                        .mildSession("Sat 17:30")
                        .at("Sun 12:00")
                        .rated(1)
                        .now(passed)
                        .expect(FULL, NOW),
                row("18 elapsed hours" + where)
                        .in(week)
                        .session("Sat 17:30")
                        .at("Sat 20:00")
                        .rated(1)
                        .now(fresh)
                        .expect(LIGHT, "next Mon 08:00"),
                row("more than 18 elapsed hours" + where)
                        .in(week)
                        .session("Sat 17:30")
                        .at("Sat 20:00")
                        .rated(1)
                        .now(stale)
                        .expect(GENTLE, "next Mon 08:00"),
                row("72 elapsed hours, one second to go" + where)
                        .in(week)
                        .session("Thu 17:30")
                        .at("Sun 12:00")
                        .rated(3)
                        .now(justBefore)
                        .noCare(),
                row("72 elapsed hours" + where)
                        .in(week)
                        .session("Thu 17:30")
                        .at("Sun 12:00")
                        .rated(3)
                        .now(passed)
                        .care(Urgency.CALL_PRACTITIONER),
                row("the next morning is 08:00 by the new clock" + where)
                        .in(week)
                        .session("Fri 17:30")
                        .at("Sat 20:00")
                        .rated(3)
                        .now("Sat 20:00")
                        .expect(LIGHT, "Sun 08:00"),
                row("a good Saturday and a good Sunday" + where)
                        .in(week)
                        .session("Fri 17:30")
                        .at("Sat 23:30")
                        .rated(1)
                        .at("Sun 08:00")
                        .rated(1)
                        .now("Sun 08:00")
                        .expect(FULL, NOW));
    }

    static Stream<Row> mornings() {
        return Stream.of(
                row("spring: 24 hours end at 08:30, after the morning")
                        .in(Week.BERLIN_SPRING)
                        .session("Sat 07:30")
                        .now("Sat 09:00")
                        .expect(GENTLE, "next Mon 08:00"),
                row("autumn: 24 hours end at 07:30, before the morning")
                        .in(Week.TORONTO_AUTUMN)
                        .session("Sat 08:30")
                        .now("Sat 09:00")
                        .expect(GENTLE, "Sun 08:00"),
                row("24 hours end at 07:30: the same morning")
                        .session("Mon 07:30")
                        .now("Mon 09:00")
                        .expect(GENTLE, "Tue 08:00"),
                row("24 hours end at 08:00: this very morning")
                        .session("Mon 08:00")
                        .now("Mon 09:00")
                        .expect(GENTLE, "Tue 08:00"),
                row("24 hours end one second after the morning")
                        .session("Mon 08:00:01")
                        .now("Mon 09:00")
                        .expect(GENTLE, "Wed 08:00"),
                row("24 hours end just after midnight")
                        .session("Mon 00:10")
                        .now("Mon 09:00")
                        .expect(GENTLE, "Tue 08:00"),
                row("sore before that morning: not before the next one")
                        .session("Mon 07:30")
                        .at("Tue 07:00")
                        .rated(3)
                        .now("Tue 07:00")
                        .expect(GENTLE, "Wed 08:00"),
                row("sore late in the evening: the next morning")
                        .session("Mon 07:30")
                        .at("Tue 23:59")
                        .rated(3)
                        .now("Tue 23:59")
                        .expect(LIGHT, "Wed 08:00"),
                row("sore just after midnight: the morning of a later day")
                        .session("Mon 07:30")
                        .at("Wed 00:10")
                        .rated(3)
                        .now("Wed 00:10")
                        .expect(LIGHT, "Thu 08:00"),
                row("one second before the suggested time")
                        .session("Mon 17:30")
                        .now("Wed 07:59:59")
                        .expect(LIGHT, "Wed 08:00"),
                row("at the suggested time, still unknown: the next morning")
                        .session("Mon 17:30")
                        .now("Wed 08:00")
                        .expect(LIGHT, "Thu 08:00")
                        .from("Tue 17:30"),
                row("long after the suggested time, still unknown")
                        .session("Mon 17:30")
                        .now("Sat 12:00")
                        .expect(LIGHT, "Sun 08:00"),
                row("needled in Toronto, awake in Berlin: the mornings of Berlin")
                        .in(Week.TORONTO_SPRING)
                        .session("Mon 12:30")
                        .in(Week.USUAL)
                        .now("Tue 08:00")
                        .expect(GENTLE, "Wed 08:00")
                        .from("Tue 18:30"),
                row("one afternoon in Toronto is no two days in Berlin")
                        .in(Week.TORONTO_SPRING)
                        .session("Mon 08:00")
                        .at("Tue 17:00")
                        .rated(1)
                        .at("Tue 19:00")
                        .rated(1)
                        .in(Week.USUAL)
                        .now("Wed 01:30")
                        .expect(MODERATE, "Wed 08:00"),
                row("two days in Toronto stay two days in Berlin")
                        .in(Week.TORONTO_SPRING)
                        .session("Mon 08:00")
                        .at("Tue 23:00")
                        .rated(1)
                        .at("Wed 01:00")
                        .rated(1)
                        .in(Week.USUAL)
                        .now("Wed 09:00")
                        .expect(FULL, NOW),
                row("an evening in Berlin and the same night in Toronto are one day")
                        .session("Mon 08:00")
                        .at("Tue 23:00")
                        .rated(1)
                        .in(Week.TORONTO_SPRING)
                        .at("Tue 22:00")
                        .rated(1)
                        .in(Week.USUAL)
                        .now("Wed 07:00")
                        .expect(MODERATE, "Wed 08:00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void hoursAreElapsedOverAClockChange(Row row) {
        row.check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mornings")
    void morningsAreLocal(Row row) {
        row.check();
    }
}
