package app.easeback.core.rules;

import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;

import app.easeback.core.session.Tightness;
import app.easeback.core.session.Twitches;
import app.easeback.core.suggestion.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The reasons in their own words, with what they read and by how much they move the time.
class ReasonTest {

    static Stream<Row> rows() {
        return Stream.of(
                row("24 hours, many twitches, tight for long")
                        .session("Mon 17:30")
                        .now("Mon 18:30")
                        .says(
                                Rule.MINIMUM_24_HOURS,
                                "Treated muscles may tire sooner for about a day: full intensity waits 24 hours, until Tue 3 Mar, 17:30.")
                        .effect(Rule.MINIMUM_24_HOURS, 24)
                        .says(
                                Rule.MANY_TWITCHES,
                                "Your left outer thigh twitched 8 times. Six or more tend to make it sorer.")
                        .noEffect(Rule.MANY_TWITCHES)
                        .says(
                                Rule.TIGHT_OVER_3_MONTHS,
                                "Your left outer thigh had been tight for 20 weeks. More than three months tends to make it sorer.")
                        .says(
                                Rule.SORENESS_UNKNOWN,
                                "How sore your left outer thigh is now is not known, so some soreness is assumed."),
                row("tight for long as the only burden moves the time to the morning")
                        .mildSession("Mon 17:30")
                        .weeks(20)
                        .now("Mon 18:30")
                        .expect(GENTLE, "Wed 08:00")
                        .effect(Rule.TIGHT_OVER_3_MONTHS, 14.5)
                        .noEffect(Rule.SORENESS_UNKNOWN),
                row("very tight as the only burden moves the time to the morning")
                        .mildSession("Mon 17:30")
                        .tightness(Tightness.VERY_TIGHT)
                        .now("Mon 18:30")
                        .effect(Rule.VERY_TIGHT, 14.5)
                        .says(Rule.VERY_TIGHT, "Your left outer thigh was very tight, which tends to make it sorer."),
                row("twitches that nobody counted")
                        .mildSession("Mon 17:30")
                        .twitches(Twitches.About.SIX_OR_MORE)
                        .now("Mon 18:30")
                        .effect(Rule.MANY_TWITCHES, 14.5)
                        .says(
                                Rule.MANY_TWITCHES,
                                "Your left outer thigh twitched six times or more. That tends to make it sorer."),
                row("of two burdens none alone moves it")
                        .mildSession("Mon 17:30")
                        .weeks(20)
                        .twitches(6)
                        .now("Mon 18:30")
                        .noEffect(Rule.TIGHT_OVER_3_MONTHS)
                        .noEffect(Rule.MANY_TWITCHES),
                row("the only burden moves nothing once soreness was above 2, which waits for the morning itself")
                        .mildSession("Mon 17:30")
                        .weeks(20)
                        .at("Mon 21:00")
                        .rated(3)
                        .now("Mon 21:00")
                        .expect(GENTLE, "Wed 08:00")
                        .noEffect(Rule.TIGHT_OVER_3_MONTHS),
                row("soreness at the suggested morning moves it by a day")
                        .session("Mon 17:30")
                        .at("Wed 08:00")
                        .rated(3)
                        .now("Wed 08:00")
                        .expect(LIGHT, "Thu 08:00")
                        .effect(Rule.SORENESS_HIGH, 24),
                row("soreness that moves nothing has no effect")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(3)
                        .now("Tue 18:00")
                        .noEffect(Rule.SORENESS_HIGH),
                row("painful needling")
                        .session("Mon 17:30")
                        .painDuring(7)
                        .now("Mon 18:30")
                        .says(
                                Rule.PAINFUL_NEEDLING,
                                "The needling itself hurt 7 of 10, which tends to go with more soreness."),
                row("a reason stands once, the deciding muscle’s")
                        .session("Mon 17:30")
                        .andMuscle("soleus", LEFT)
                        .twitches(30)
                        .at("Mon 21:00")
                        .rated("vastus-lateralis", LEFT, 1)
                        .now("Mon 21:00")
                        .becauseOnly(
                                Rule.MINIMUM_24_HOURS,
                                Rule.SORENESS_UNKNOWN,
                                Rule.MANY_TWITCHES,
                                Rule.SORENESS_LOW,
                                Rule.TIGHT_OVER_3_MONTHS)
                        .says(
                                Rule.MANY_TWITCHES,
                                "Your left deep calf twitched 30 times. Six or more tend to make it sorer."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everySuggestionSaysWhy(Row row) {
        row.check();
    }
}
