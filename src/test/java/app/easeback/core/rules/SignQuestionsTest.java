package app.easeback.core.rules;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Region;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.SignGroup;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which warning signs a check-in asks about, and in which order.
class SignQuestionsTest {

    @Test
    void everySignStandsInOneGroupTheMostUrgentFirst() {
        var all = Arrays.stream(SignGroup.values())
                .flatMap(group -> group.symptoms().stream())
                .toList();
        assertEquals(Symptom.values().length, all.size());
        assertEquals(EnumSet.allOf(Symptom.class), EnumSet.copyOf(all));
        for (SignGroup group : SignGroup.values()) {
            var urgencies = group.symptoms().stream().map(Symptom::urgency).toList();
            assertEquals(urgencies.stream().sorted().toList(), urgencies, group.name());
        }
    }

    @Test
    void theNeckTheShoulderTheChestAndTheUpperBackAreNearTheLungs() {
        var near = MuscleCatalog.standard().muscles().stream()
                .filter(muscle -> Region.of(muscle).nearTheLungs())
                .map(muscle -> muscle.group() + " " + Region.of(muscle))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(
                        "LOW_BACK UPPER_BACK",
                        "NECK NECK",
                        "SHOULDER_CHEST CHEST",
                        "SHOULDER_CHEST SHOULDER",
                        "SHOULDER_CHEST UPPER_BACK"),
                near.stream().sorted().toList());
    }

    /// Hours and seconds after the session.
    @ParameterizedTest
    @CsvSource({
        "soleus,                     0,    0, true,  SKIN_SWELLING_BLEEDING",
        "soleus,                    72,    0, true,  SKIN_SWELLING_BLEEDING",
        "soleus,                    72,    1, false, SKIN_SWELLING_BLEEDING",
        "multifidus,                10,    0, true,  HEAD_AND_NERVES",
        "multifidus,               100,    0, false, HEAD_AND_NERVES",
        "biceps-brachii,            10,    0, true,  SKIN_SWELLING_BLEEDING",
        "infraspinatus,             10,    0, true,  BREATHING_AND_CHEST",
        "infraspinatus,            100,    0, true,  BREATHING_AND_CHEST",
        "pectoralis-minor,         168,    0, true,  BREATHING_AND_CHEST",
        "longissimus-thoracis,     168,    0, true,  BREATHING_AND_CHEST",
        "scalene-muscles,          168,    0, true,  BREATHING_AND_CHEST",
        "scalene-muscles,          168,    1, false, BREATHING_AND_CHEST",
    })
    void itAsksForAsLongAsSignsAreLikelyToBegin(String muscle, int hours, int seconds, boolean asked, SignGroup first) {
        var questions = ask(
                List.of(session("s", MONDAY, muscle)),
                List.of(),
                MONDAY.plusHours(hours).plusSeconds(seconds));
        assertEquals(asked, questions.asked());
        assertEquals(first, questions.groups().getFirst());
        assertEquals(EnumSet.allOf(SignGroup.class), EnumSet.copyOf(questions.groups()));
        assertEquals(asked && first == SignGroup.BREATHING_AND_CHEST, questions.breathingFirst());
    }

    @Test
    void aMuscleNearTheLungsCountsBesideANewerSessionOfAnother() {
        var sessions = List.of(session("s", MONDAY, "infraspinatus"), session("t", MONDAY.plusDays(2), "soleus"));
        assertEquals(
                new SignQuestions(true, true, List.of(SignGroup.values())),
                ask(sessions, List.of(), MONDAY.plusDays(6)));
    }

    @Test
    void withoutASessionNothingIsAsked() {
        assertEquals(new SignQuestions(false, false, List.of(SignGroup.values())), ask(List.of(), List.of(), MONDAY));
    }

    @Test
    void aRiseAsksAgainUntilItIsOver() {
        var sessions = List.of(session("s", MONDAY, "soleus"));
        var before = rated("a", MONDAY.plusHours(80), 1);
        var risen = rated("b", MONDAY.plusHours(90), 3);
        var fallen = rated("c", MONDAY.plusHours(100), 1);
        var now = MONDAY.plusHours(101);
        assertEquals(false, ask(sessions, List.of(before), now).asked());
        assertEquals(true, ask(sessions, List.of(before, risen), now).asked());
        assertEquals(false, ask(sessions, List.of(before, risen, fallen), now).asked());
    }

    @Test
    void unaskedTheSameSignsCanStillBeTold() {
        var asked = ask(List.of(session("s", MONDAY, "multifidus")), List.of(), MONDAY.plusHours(10));
        assertEquals(SignGroup.HEAD_AND_NERVES, asked.groups().getFirst());
        assertEquals(new SignQuestions(false, false, asked.groups()), asked.unasked());
    }

    @Test
    void whatComesLaterHasNoSay() {
        var later = session("s", MONDAY.plusHours(1), "infraspinatus");
        assertEquals(false, ask(List.of(later), List.of(), MONDAY).asked());
    }

    private static SignQuestions ask(List<ImsSession> sessions, List<CheckIn> checkIns, ZonedDateTime at) {
        return SignQuestions.of(new Diary(sessions, checkIns), at);
    }

    private static ImsSession session(String id, ZonedDateTime at, String... muscles) {
        return Samples.smallSession(
                id,
                at,
                Stream.of(muscles)
                        .map(muscle -> Samples.site(muscle, Side.LEFT))
                        .toArray(Site[]::new));
    }

    private static CheckIn rated(String id, ZonedDateTime at, int soreness) {
        return CheckIn.of(new Id(id), at, List.of(new Rating(Samples.site("soleus", Side.LEFT), soreness)));
    }
}
