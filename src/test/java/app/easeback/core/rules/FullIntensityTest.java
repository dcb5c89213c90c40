package app.easeback.core.rules;

import static app.easeback.core.rules.Row.NOW;
import static app.easeback.core.rules.Story.row;
import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;

import app.easeback.core.session.Tightness;
import app.easeback.core.session.Twitches;
import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ladder's last step: a mild session, or a good day confirmed by another.
class FullIntensityTest {

    static Stream<Row> confirmed() {
        return Stream.of(
                row("two good days in a row")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Wed 08:00")
                        .expect(FULL, NOW)
                        .because(Rule.SORENESS_LOW, Rule.CONFIRMED)
                        .notBecause(Rule.MILD_SESSION)
                        .change(Kind.SORENESS_TO_RETURN, 3)
                        .trainTheRest()
                        .reduce()
                        .notYet(),
                row("good twice on the same day is one good day")
                        .session("Mon 08:00")
                        .at("Tue 09:00")
                        .rated(1)
                        .at("Tue 21:00")
                        .rated(1)
                        .now("Tue 21:00")
                        .expect(MODERATE, "Wed 08:00"),
                row("23:59 and 00:00 are two days")
                        .session("Mon 17:30")
                        .at("Tue 23:59")
                        .rated(1)
                        .at("Wed 00:00")
                        .rated(1)
                        .now("Wed 00:00")
                        .expect(FULL, NOW),
                row("a good rating one second before 24 hours does not begin it")
                        .session("Mon 17:30")
                        .at("Tue 17:29:59")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Wed 08:00")
                        .expect(MODERATE, "Thu 08:00"),
                row("a rating of 3 the day before does not begin it")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(3)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Wed 08:00")
                        .expect(MODERATE, "Thu 08:00")
                        .notBecause(Rule.CONFIRMED)
                        .change(Kind.SECOND_GOOD_DAY),
                row("one from before the 24 hours does not begin it, so a check-in now would")
                        .session("Mon 17:30")
                        .at("Tue 08:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .change(Kind.CHECK_IN_NOW),
                row("a good rating at 24 hours to the second begins it")
                        .session("Mon 17:30")
                        .at("Tue 17:30")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Wed 08:00")
                        .expect(FULL, NOW),
                row("one above the day before is noise")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .at("Wed 08:00")
                        .rated(2)
                        .now("Wed 08:00")
                        .expect(FULL, NOW)
                        .notBecause(Rule.RISING_SORENESS),
                row("two above the day before is a rise")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(0)
                        .at("Wed 08:00")
                        .rated(2)
                        .now("Wed 08:00")
                        .expect(LIGHT, "Thu 08:00")
                        .because(Rule.RISING_SORENESS),
                row("a sore day between two good ones does not take the first away")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(3)
                        .at("Thu 08:00")
                        .rated(2)
                        .now("Thu 08:00")
                        .expect(FULL, NOW),
                row("a rating of 3 steps back down")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(2)
                        .at("Wed 18:00")
                        .rated(3)
                        .now("Wed 18:00")
                        .expect(LIGHT, "Thu 08:00")
                        .notBecause(Rule.CONFIRMED, Rule.RISING_SORENESS),
                row("it stays when the ratings get old: people who feel well stop logging")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(1)
                        .now("Sat 08:00")
                        .expect(FULL, NOW)
                        .because(Rule.CONFIRMED)
                        .notBecause(Rule.SORENESS_UNKNOWN),
                row("a sore rating ends it even when that rating gets old")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(2)
                        .at("Wed 18:00")
                        .rated(3)
                        .now("Fri 09:00")
                        .expect(LIGHT, "Sat 08:00")
                        .because(Rule.SORENESS_UNKNOWN),
                row("one good day alone stays moderate only while it is fresh")
                        .session("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Wed 12:00:01")
                        .expect(LIGHT, "Thu 08:00")
                        .because(Rule.SORENESS_UNKNOWN));
    }

    static Stream<Row> mild() {
        return Stream.of(
                row("three twitches, tight for a month, never above 2: the plain 24 hours")
                        .mildSession("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .from("Tue 17:30")
                        .because(Rule.SORENESS_LOW, Rule.MILD_SESSION)
                        .notBecause(Rule.CONFIRMED, Rule.MINIMUM_24_HOURS),
                row("one second before 24 hours it is not time yet")
                        .mildSession("Mon 17:30")
                        .at("Tue 12:00")
                        .rated(1)
                        .now("Tue 17:29:59")
                        .expect(LIGHT, "Tue 17:30"),
                row("a rating from before 24 hours is enough while it is fresh")
                        .mildSession("Mon 17:30")
                        .at("Tue 12:00")
                        .rated(1)
                        .now("Tue 17:30")
                        .expect(FULL, NOW),
                row("a rating that was fresh at 24 hours stays enough")
                        .mildSession("Mon 17:30")
                        .at("Mon 23:30")
                        .rated(1)
                        .now("Thu 12:00")
                        .expect(FULL, NOW),
                row("a rating that was stale by 24 hours is not enough")
                        .mildSession("Mon 17:30")
                        .at("Mon 23:29:59")
                        .rated(1)
                        .now("Tue 17:30")
                        .expect(LIGHT, "Wed 08:00"),
                row("no check-in at all is not enough, however mild")
                        .mildSession("Mon 17:30")
                        .now("Tue 17:30")
                        .expect(LIGHT, "Wed 08:00"),
                row("no check-in yet, mild so far: planned for the plain 24 hours")
                        .mildSession("Mon 17:30")
                        .now("Mon 20:00")
                        .expect(GENTLE, "Tue 17:30"),
                row("a rating that another of the same moment corrects does not count")
                        .mildSession("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(4)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .because(Rule.MILD_SESSION),
                row("five twitches are few")
                        .mildSession("Mon 17:30")
                        .twitches(5)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .notBecause(Rule.MANY_TWITCHES),
                row("a few twitches that nobody counted are few")
                        .mildSession("Mon 17:30")
                        .twitches(Twitches.About.ONE_TO_FIVE)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .notBecause(Rule.MANY_TWITCHES),
                row("six or more twitches that nobody counted are many")
                        .mildSession("Mon 17:30")
                        .twitches(Twitches.About.SIX_OR_MORE)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .because(Rule.MANY_TWITCHES)
                        .notBecause(Rule.MILD_SESSION),
                row("six twitches are many")
                        .mildSession("Mon 17:30")
                        .twitches(6)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .because(Rule.MANY_TWITCHES)
                        .notBecause(Rule.MILD_SESSION),
                row("thirteen weeks are not more than three months")
                        .mildSession("Mon 17:30")
                        .weeks(13)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .notBecause(Rule.TIGHT_OVER_3_MONTHS),
                row("fourteen weeks are more than three months")
                        .mildSession("Mon 17:30")
                        .weeks(14)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .because(Rule.TIGHT_OVER_3_MONTHS),
                row("very tight is not mild")
                        .mildSession("Mon 17:30")
                        .tightness(Tightness.VERY_TIGHT)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00")
                        .because(Rule.VERY_TIGHT),
                row("a little tight is mild")
                        .mildSession("Mon 17:30")
                        .tightness(Tightness.MILD)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW),
                row("unknown twitches are not few")
                        .mildSession("Mon 17:30")
                        .twitchesUnknown()
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00"),
                row("unknown tightness is not mild")
                        .mildSession("Mon 17:30")
                        .tightnessUnknown()
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00"),
                row("unknown weeks are not few")
                        .mildSession("Mon 17:30")
                        .weeksUnknown()
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00"),
                row("one rating of 3 since the session: no longer mild, but two good days still do")
                        .mildSession("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(3)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(MODERATE, "Wed 08:00"),
                row("a rating of 2 since the session is still mild")
                        .mildSession("Mon 17:30")
                        .at("Mon 20:00")
                        .rated(2)
                        .at("Tue 18:00")
                        .rated(2)
                        .now("Tue 18:00")
                        .expect(FULL, NOW),
                row("a mild session that turns sore steps back and needs two good days")
                        .mildSession("Mon 17:30")
                        .at("Tue 18:00")
                        .rated(2)
                        .at("Wed 08:00")
                        .rated(3)
                        .at("Wed 20:00")
                        .rated(2)
                        .now("Wed 20:00")
                        .expect(FULL, NOW)
                        .because(Rule.CONFIRMED)
                        .notBecause(Rule.MILD_SESSION),
                row("painful needling is a reason, not a brake")
                        .mildSession("Mon 17:30")
                        .painDuring(6)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .because(Rule.PAINFUL_NEEDLING),
                row("needling at 5 of 10 is not named")
                        .mildSession("Mon 17:30")
                        .painDuring(5)
                        .at("Tue 18:00")
                        .rated(1)
                        .now("Tue 18:00")
                        .expect(FULL, NOW)
                        .notBecause(Rule.PAINFUL_NEEDLING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("confirmed")
    void aGoodDayConfirmedByAnotherIsFull(Row row) {
        row.check();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mild")
    void aMildSessionIsFullAfterThePlain24Hours(Row row) {
        row.check();
    }
}
