package app.easeback.core.rules;

import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.rules.Row.NOW;
import static app.easeback.core.rules.Row.NO_WINDOW;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;
import static app.easeback.core.suggestion.TrainingLevel.REST;

import app.easeback.core.checkin.Urgency;
import app.easeback.core.session.Purpose;
import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion.Source;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The practitioner's advice, and sessions that the rules do not speak about.
class AdviceTest {

    static Stream<Row> advice() {
        return Stream.of(
                row("earlier than 24 hours, and the time has come")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 12:00")
                        .rated(1)
                        .now("Tue 12:00")
                        .expect(FULL, NOW)
                        .from("Tue 12:00")
                        .source(Source.PRACTITIONER)
                        .withoutAdvice("Wed 08:00")
                        .because(Rule.PRACTITIONER_ADVICE)
                        .notBecause(Rule.MINIMUM_24_HOURS)
                        .change(Kind.SORENESS_TO_RETURN, 6)
                        .says(
                                Rule.PRACTITIONER_ADVICE,
                                "Your practitioner said: full intensity from Tue 3 Mar, 12:00."),
                row("one second before the time")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 11:00")
                        .rated(1)
                        .now("Tue 11:59:59")
                        .expect(LIGHT, "Tue 12:00")
                        .source(Source.PRACTITIONER)
                        .change(Kind.ADVISED_TIME),
                row("full at once")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Mon 17:30")
                        .now("Mon 17:30")
                        .expect(FULL, NOW),
                row("later: two good days stay at moderate")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Fri 12:00")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Wed 08:00")
                        .expect(MODERATE, "Fri 12:00")
                        .source(Source.PRACTITIONER)
                        .withoutAdvice(NOW)
                        .because(Rule.PRACTITIONER_ADVICE),
                row("later: the ladder holds until then")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Fri 12:00")
                        .at("Tue 18:00")
                        .rated(4)
                        .now("Tue 18:00")
                        .expect(LIGHT, "Fri 12:00")
                        .withoutAdvice("Wed 08:00"),
                row("the time has come and soreness is 5")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 13:00")
                        .rated(5)
                        .now("Tue 13:00")
                        .expect(FULL, NOW)
                        .because(Rule.PRACTITIONER_ADVICE, Rule.SORENESS_HIGH),
                row("the time has come and soreness is unknown")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .now("Tue 13:00")
                        .expect(FULL, NOW),
                row("the time has come in spite of a rise")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(4)
                        .now("Wed 08:00")
                        .expect(FULL, NOW)
                        .because(Rule.RISING_SORENESS),
                row("the time has come in spite of a painkiller")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Tue 18:00")
                        .rated(1)
                        .painkiller(true)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .notBecause(Rule.PAINKILLER),
                row("rest before the time: the time stands")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Thu 12:00")
                        .at("Tue 09:00")
                        .rated(7)
                        .now("Tue 09:00")
                        .expect(REST, "Thu 12:00")
                        .withoutAdvice("Wed 08:00")
                        .care(Urgency.CALL_PRACTITIONER),
                row("the newest given counts, later or not")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .advice("Tue 09:00", "Thu 12:00")
                        .now("Tue 13:00")
                        .expect(GENTLE, "Thu 12:00"),
                row("the newest given counts, in whatever order recorded")
                        .session("Mon 17:30")
                        .advice("Tue 09:00", "Thu 12:00")
                        .advice("Mon 17:30", "Tue 12:00")
                        .now("Tue 13:00")
                        .expect(GENTLE, "Thu 12:00"),
                row("advice given after the moment has no say")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .advice("Tue 13:00:01", "Thu 12:00")
                        .now("Tue 13:00")
                        .expect(FULL, NOW),
                row("advice given at the moment has")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .advice("Tue 13:00", "Thu 12:00")
                        .now("Tue 13:00")
                        .expect(GENTLE, "Thu 12:00"),
                row("only advice, given later")
                        .session("Mon 17:30")
                        .advice("Tue 14:00", "Tue 12:00")
                        .now("Tue 13:00")
                        .expect(GENTLE, "Wed 08:00")
                        .source(Source.RULES)
                        .notBecause(Rule.PRACTITIONER_ADVICE),
                row("words without a time are shown and change nothing")
                        .session("Mon 17:30")
                        .adviceInWords("Mon 17:30", "Take it easy.")
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .source(Source.RULES)
                        .withoutAdvice(NO_WINDOW)
                        .because(Rule.PRACTITIONER_ADVICE, Rule.MINIMUM_24_HOURS)
                        .says(Rule.PRACTITIONER_ADVICE, "Your practitioner said: “Take it easy.”"),
                row("of two at one moment the later in the list counts, in time and in words")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 20:00")
                        .adviceInWords("Mon 17:30", "Take it easy.")
                        .advice("Mon 17:30", "Tue 12:00")
                        .adviceInWords("Mon 17:30", "Warm up well.")
                        .now("Tue 12:00")
                        .expect(FULL, NOW)
                        .says(
                                Rule.PRACTITIONER_ADVICE,
                                "Your practitioner said: full intensity from Tue 3 Mar, 12:00. “Warm up well.”"),
                row("a time before the session is not about it")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Mon 17:29")
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .source(Source.RULES)
                        .notBecause(Rule.PRACTITIONER_ADVICE),
                row("newer words do not take a time away")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .adviceInWords("Tue 09:00", "Warm up well.")
                        .now("Tue 12:00")
                        .expect(FULL, NOW)
                        .says(
                                Rule.PRACTITIONER_ADVICE,
                                "Your practitioner said: full intensity from Tue 3 Mar, 12:00. “Warm up well.”"),
                row("a newer time does not take words away")
                        .session("Mon 17:30")
                        .adviceInWords("Mon 17:30", "Warm up well.")
                        .advice("Tue 09:00", "Tue 12:00")
                        .now("Tue 12:00")
                        .expect(FULL, NOW)
                        .says(
                                Rule.PRACTITIONER_ADVICE,
                                "Your practitioner said: full intensity from Tue 3 Mar, 12:00. “Warm up well.”"),
                row("of words said twice the newest are shown, in whatever order recorded")
                        .session("Mon 17:30")
                        .adviceInWords("Mon 18:00", "Warm up well.")
                        .adviceInWords("Mon 17:30", "Take it easy.")
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .says(Rule.PRACTITIONER_ADVICE, "Your practitioner said: “Warm up well.”"),
                row("words given after the moment are not shown")
                        .session("Mon 17:30")
                        .adviceInWords("Tue 09:00", "Take it easy.")
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .notBecause(Rule.PRACTITIONER_ADVICE),
                row("advice for an older session says nothing of the newer one")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .session("Wed 17:30")
                        .now("Wed 18:00")
                        .expect(GENTLE, "Fri 08:00")
                        .source(Source.RULES),
                row("another muscle that waits longer: the time is not the practitioner’s")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .session("Mon 17:30", "soleus", LEFT)
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .source(Source.RULES)
                        .withoutAdvice("Wed 08:00"),
                row("another muscle that waits as long: the practitioner is named before the rules")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Wed 08:00")
                        .session("Mon 17:30", "soleus", LEFT)
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .source(Source.PRACTITIONER),
                row("the same when the other muscle was logged first")
                        .session("Mon 17:30", "soleus", LEFT)
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Wed 08:00")
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .source(Source.PRACTITIONER),
                row("not settled in three days under advice: call")
                        .session("Mon 17:30")
                        .advice("Mon 17:30", "Tue 12:00")
                        .at("Thu 18:00")
                        .rated(3)
                        .now("Thu 18:00")
                        .expect(FULL, NOW)
                        .care(Urgency.CALL_PRACTITIONER));
    }

    static Stream<Row> scope() {
        return Stream.of(
                row("tendon problem at 1 of 10")
                        .session("Mon 17:30")
                        .purpose(Purpose.TENDON_PROBLEM)
                        .at("Mon 20:00")
                        .rated(1)
                        .now("Mon 20:00")
                        .expect(LIGHT, NO_WINDOW)
                        .because(Rule.OUT_OF_SCOPE)
                        .change(Kind.ASK_PRACTITIONER),
                row("tendon problem, unknown")
                        .session("Mon 17:30")
                        .purpose(Purpose.TENDON_PROBLEM)
                        .now("Mon 20:00")
                        .expect(GENTLE, NO_WINDOW),
                row("tendon problem after two good days goes no further than light")
                        .session("Mon 17:30")
                        .purpose(Purpose.TENDON_PROBLEM)
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Wed 08:00")
                        .expect(LIGHT, NO_WINDOW)
                        .change(Kind.ASK_PRACTITIONER),
                row("muscle strain after 24 hours at 1")
                        .session("Mon 17:30")
                        .purpose(Purpose.MUSCLE_STRAIN)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(LIGHT, NO_WINDOW),
                row("another purpose, mild")
                        .mildSession("Mon 17:30")
                        .purpose(Purpose.OTHER)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(LIGHT, NO_WINDOW),
                row("muscle tension is in scope")
                        .mildSession("Mon 17:30")
                        .purpose(Purpose.MUSCLE_TENSION)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .notBecause(Rule.OUT_OF_SCOPE),
                row("tendon problem, very sore: rest")
                        .session("Mon 17:30")
                        .purpose(Purpose.TENDON_PROBLEM)
                        .at("Mon 20:00")
                        .rated(6)
                        .now("Mon 20:00")
                        .expect(REST, NO_WINDOW)
                        .change(Kind.FEEL_BETTER),
                row("tendon problem, a rise")
                        .session("Mon 17:30")
                        .purpose(Purpose.TENDON_PROBLEM)
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(3)
                        .now("Wed 08:00")
                        .expect(GENTLE, NO_WINDOW)
                        .because(Rule.OUT_OF_SCOPE, Rule.RISING_SORENESS),
                row("advice outranks the scope")
                        .session("Mon 17:30")
                        .purpose(Purpose.TENDON_PROBLEM)
                        .advice("Mon 17:30", "Tue 12:00")
                        .now("Tue 12:00")
                        .expect(FULL, NOW)
                        .source(Source.PRACTITIONER)
                        .withoutAdvice(NO_WINDOW),
                row("advice outranks the scope before its time too")
                        .session("Mon 17:30")
                        .purpose(Purpose.TENDON_PROBLEM)
                        .advice("Mon 17:30", "Fri 12:00")
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Fri 12:00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("advice")
    void adviceComesBeforeTheLadder(Row row) {
        row.check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scope")
    void outOfScopeGoesNoFurtherThanLight(Row row) {
        row.check();
    }
}
