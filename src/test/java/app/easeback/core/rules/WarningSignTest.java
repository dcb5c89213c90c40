package app.easeback.core.rules;

import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.rules.Row.NOW;
import static app.easeback.core.rules.Row.NO_WINDOW;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;
import static app.easeback.core.suggestion.TrainingLevel.NONE;
import static app.easeback.core.suggestion.TrainingLevel.STOP;

import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion.Source;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An open warning sign stops training; only a person settles it.
class WarningSignTest {

    static Stream<Row> rows() {
        return Stream.of(
                row("short of breath the next morning")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.SHORT_OF_BREATH)
                        .now("Tue 09:00")
                        .expect(STOP, NO_WINDOW)
                        .source(Source.RED_FLAG)
                        .becauseOnly(Rule.RED_FLAG)
                        .care(Urgency.EMERGENCY)
                        .says(
                                Rule.RED_FLAG,
                                "You ticked a warning sign: short of breath, or blue lips and a racing heart.")
                        .reduce()
                        .notYet()
                        .trainNothing()
                        .change(Kind.SETTLE_THE_SIGN)
                        .level("vastus-lateralis", LEFT, STOP),
                row("it outranks the practitioner’s advice")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 08:00")
                        .at("Tue 09:00")
                        .sign(Symptom.FEVER)
                        .now("Tue 09:00")
                        .expect(STOP, NO_WINDOW)
                        .withoutAdvice(NO_WINDOW)
                        .care(Urgency.SAME_DAY),
                row("it outranks two good days")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .sign(Symptom.NEW_NUMBNESS)
                        .now("Wed 08:00")
                        .expect(STOP, NO_WINDOW),
                row("it outranks rest")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .rated(8)
                        .sign(Symptom.FEVER)
                        .now("Tue 09:00")
                        .expect(STOP, NO_WINDOW),
                row("time does not settle it")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.FEVER)
                        .at("Sat 08:00")
                        .rated(0)
                        .now("Sun 08:00")
                        .expect(STOP, NO_WINDOW),
                row("time does not settle it even after the seven days")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.FEVER)
                        .now("next Sun 08:00")
                        .expect(STOP, NO_WINDOW)
                        .care(Urgency.SAME_DAY)
                        .trainNothing(),
                row("a sign without any session")
                        .at("Tue 09:00")
                        .sign(Symptom.CHEST_PAIN)
                        .now("Tue 09:00")
                        .expect(STOP, NO_WINDOW)
                        .care(Urgency.EMERGENCY),
                row("a professional has seen it: one second before that was said")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.FEVER)
                        .settled("Tue 15:00", How.SEEN_BY_PROFESSIONAL)
                        .now("Tue 14:59:59")
                        .expect(STOP, NO_WINDOW),
                row("a professional has seen it")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.FEVER)
                        .settled("Tue 15:00", How.SEEN_BY_PROFESSIONAL)
                        .now("Tue 15:00")
                        .expect(GENTLE, "Wed 08:00")
                        .notBecause(Rule.RED_FLAG)
                        .noCare(),
                row("it was a mistake")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.CHEST_PAIN)
                        .settled("Tue 09:01", How.WAS_A_MISTAKE)
                        .now("Tue 09:01")
                        .expect(GENTLE, "Wed 08:00")
                        .noCare(),
                row("one of two check-ins settled is not enough")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.FEVER)
                        .settled("Tue 15:00", How.SEEN_BY_PROFESSIONAL)
                        .at("Tue 12:00")
                        .sign(Symptom.FEVER)
                        .now("Tue 16:00")
                        .expect(STOP, NO_WINDOW),
                row("a newer session does not settle it")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.FEVER)
                        .session("Wed 17:30")
                        .at("Wed 18:00")
                        .rated(1)
                        .now("Wed 18:00")
                        .expect(STOP, NO_WINDOW)
                        .care(Urgency.SAME_DAY)
                        .trainNothing(),
                row("a sign from before the session counts until it is settled")
                        .session("Mon 17:30")
                        .at("Mon 17:29:59")
                        .sign(Symptom.FEVER)
                        .now("Mon 18:00")
                        .expect(STOP, NO_WINDOW),
                row("a settled sign from before the session does not count")
                        .session("Mon 17:30")
                        .at("Mon 09:00")
                        .sign(Symptom.FEVER)
                        .settled("Mon 12:00", How.SEEN_BY_PROFESSIONAL)
                        .now("Mon 18:00")
                        .expect(GENTLE, "Wed 08:00")
                        .noCare(),
                row("a sign at the moment of the session counts")
                        .session("Mon 17:30")
                        .at("Mon 17:30")
                        .sign(Symptom.FEVER)
                        .now("Mon 18:00")
                        .expect(STOP, NO_WINDOW),
                row("a sign since an older current session counts after a newer one")
                        .session("Mon 17:30", "soleus", LEFT)
                        .at("Tue 09:00")
                        .sign(Symptom.CALF_SWOLLEN_HOT)
                        .session("Tue 17:30")
                        .now("Tue 18:00")
                        .expect(STOP, NO_WINDOW),
                row("several signs: the most urgent leads")
                        .session("Mon 17:30")
                        .at("Tue 09:00")
                        .sign(Symptom.TAPE_RASH, Symptom.FEVER, Symptom.CONFUSION)
                        .now("Tue 09:00")
                        .expect(STOP, NO_WINDOW)
                        .care(Urgency.EMERGENCY)
                        .careFor(Symptom.CONFUSION, Symptom.FEVER, Symptom.TAPE_RASH)
                        .says(
                                Rule.RED_FLAG,
                                "You ticked a warning sign: confused or slurred speech, fever or shivers, a rash under the tape."),
                row("a large bruise does not stop: call your practitioner")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .sign(Symptom.LARGE_BRUISE)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .source(Source.RULES)
                        .because(Rule.RED_FLAG, Rule.SORENESS_LOW)
                        .care(Urgency.CALL_PRACTITIONER),
                row("a large bruise does not hold back full intensity")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .sign(Symptom.LARGE_BRUISE)
                        .now("Wed 08:00")
                        .expect(FULL, NOW)
                        .care(Urgency.CALL_PRACTITIONER),
                row("a large bruise settled")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .sign(Symptom.LARGE_BRUISE)
                        .settled("Tue 19:00", How.SEEN_BY_PROFESSIONAL)
                        .now("Tue 19:00")
                        .expect(MODERATE, "Wed 08:00")
                        .noCare(),
                row("a large bruise after the seven days: nothing to wait for, but call")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .sign(Symptom.LARGE_BRUISE)
                        .now("next Sun 08:00")
                        .expect(NONE, NO_WINDOW)
                        .care(Urgency.CALL_PRACTITIONER)
                        .because(Rule.RED_FLAG));
    }

    static Stream<Row> everySymptom() {
        return Stream.of(Symptom.values()).map(symptom -> {
            var row = row(symptom.name())
                    .session("Mon 17:30")
                    .at("Tue 09:00")
                    .sign(symptom)
                    .now("Tue 10:00")
                    .care(symptom.urgency())
                    .because(Rule.RED_FLAG);
            return symptom.urgency() == Urgency.CALL_PRACTITIONER
                    ? row.expect(GENTLE, "Wed 08:00")
                    : row.expect(STOP, NO_WINDOW).trainNothing();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void anOpenSignStops(Row row) {
        row.check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everySymptom")
    void everySymptomActsByItsUrgency(Row row) {
        row.check();
    }
}
