package app.easeback.core.timeline;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToFullTest {

    private static final TimelineController CONTROLLER = new TimelineController();
    private static final ImsSession SESSION = Samples.smallSession("s", MONDAY);
    private static final ZonedDateTime LATER = MONDAY.plusDays(30);
    private static final CheckIn TUESDAY = Samples.smallCheckIn("tue", MONDAY.plusHours(25), 2);
    private static final CheckIn WEDNESDAY = Samples.smallCheckIn("wed", MONDAY.plusHours(38), 1);

    @Test
    void itCountsFromTheSessionToTheRatingThatConfirmedFullIntensity() {
        var after = new ToFull.After(Duration.ofHours(38));
        assertEquals(after, toFull(SESSION, LATER, TUESDAY, WEDNESDAY));
        assertEquals(after, toFull(SESSION, MONDAY.plusHours(38), TUESDAY, WEDNESDAY));
    }

    @Test
    void itIsTheFirstFullPhaseOfTheSession() {
        var diary = new Diary(List.of(SESSION), List.of(TUESDAY, WEDNESDAY));
        var first = Phases.of(CONTROLLER, diary, SESSION, CONTROLLER.suggest(diary, LATER)).stream()
                .filter(phase -> phase.level() == TrainingLevel.FULL)
                .findFirst()
                .orElseThrow();
        assertEquals(
                new ToFull.After(Duration.between(MONDAY, first.from())), toFull(SESSION, LATER, TUESDAY, WEDNESDAY));
    }

    @Test
    void whileTheSessionCountsItMayStillCome() {
        assertEquals(new ToFull.NotYet(), toFull(SESSION, MONDAY.plusHours(30), TUESDAY));
    }

    @Test
    void aWeekWithTooFewRatingsLeavesItUnknown() {
        assertEquals(new ToFull.Unknown(), toFull(SESSION, LATER, TUESDAY));
        assertEquals(new ToFull.Unknown(), toFull(SESSION, LATER));
    }

    @Test
    void aSessionOfTheSameMuscleThatCameBeforeLeavesItUnknown() {
        assertEquals(
                new ToFull.Unknown(),
                ToFull.of(
                        CONTROLLER,
                        SESSION,
                        List.of(TUESDAY),
                        MONDAY.plusHours(26).toInstant(),
                        LATER));
    }

    @Test
    void aTimeThatThePractitionerNamedIsWhenItCame() {
        var said = new PractitionerAdvice(MONDAY, Optional.of(MONDAY.plusHours(12)), Optional.empty());
        var advised = new ImsSession(
                SESSION.id(),
                MONDAY,
                MONDAY,
                SESSION.purpose(),
                SESSION.muscles(),
                Optional.empty(),
                Optional.empty(),
                List.of(said),
                Optional.empty());
        assertEquals(new ToFull.After(Duration.ofHours(12)), toFull(advised, LATER));
        assertEquals(new ToFull.NotYet(), toFull(advised, MONDAY.plusHours(11)));
    }

    @Test
    void whileASignIsOpenNothingIsSaidOfIt() {
        var open = Samples.warning("w", MONDAY.plusHours(26), Optional.empty());
        assertEquals(new ToFull.Withheld(), toFull(SESSION, MONDAY.plusHours(27), TUESDAY, open));
        assertEquals(new ToFull.NotYet(), toFull(SESSION, MONDAY.plusHours(25), TUESDAY, open));
        assertEquals(new ToFull.Unknown(), toFull(SESSION, LATER, TUESDAY, open), "the session is over");
    }

    @Test
    void whatCameAfterTheNextSessionDoesNotCount() {
        assertEquals(
                new ToFull.Unknown(),
                ToFull.of(
                        CONTROLLER,
                        SESSION,
                        List.of(TUESDAY, WEDNESDAY),
                        MONDAY.plusHours(30).toInstant(),
                        LATER));
    }

    @Test
    void whatWasWrittenDownLaterCountsFromThenOn() {
        var late = MONDAY.plusHours(44);
        var toldLate = new CheckIn(
                WEDNESDAY.id(),
                WEDNESDAY.at(),
                late,
                WEDNESDAY.ratings(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                WEDNESDAY.symptoms(),
                Optional.empty(),
                Optional.empty());
        assertEquals(new ToFull.After(Duration.ofHours(44)), toFull(SESSION, LATER, TUESDAY, toldLate));
    }

    private static ToFull toFull(ImsSession session, ZonedDateTime now, CheckIn... checkIns) {
        var end = MONDAY.plus(Limits.CURRENT).toInstant();
        return ToFull.of(CONTROLLER, session, List.of(checkIns), end, now);
    }
}
