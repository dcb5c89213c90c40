package app.easeback.ui.timeline.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.grading.Forecaster;
import app.easeback.core.grading.Grades;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.work.Work;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GradesModelTest {

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(Finished.LATER);
    private final Journal journal = new Journal(store, clock);
    private final NotedNotices notices = new NotedNotices();
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final CountingBackground background = new CountingBackground();
    private final GradesModel model = new GradesModel(recovery, journal, new Work(background, notices), clock);
    private final GradesText text = new GradesText(Words.of(Locale.UK, "app.easeback.ui.timeline.timeline"));

    @Test
    void nothingIsReadWhileNobodyLooks() {
        Finished.keep(journal, 0);
        assertEquals(0, background.runs);
        assertEquals(Optional.empty(), model.gradesProperty().get());
        model.watch(true);
        assertEquals(1, background.runs);
        assertEquals(1, grades().finishedSessions());
    }

    @Test
    void lookingAgainReadsOnlyWhatMayHaveChanged() {
        model.watch(true);
        model.watch(false);
        model.watch(true);
        assertEquals(1, background.runs);
        model.watch(false);
        Finished.keep(journal, 0);
        model.watch(true);
        assertEquals(2, background.runs);
        model.watch(false);
        clock.pass(Duration.ofHours(1));
        model.watch(true);
        assertEquals(3, background.runs);
    }

    @Test
    void aChangeIsReadWhileSomebodyLooks() {
        model.watch(true);
        assertEquals(0, grades().finishedSessions());
        Finished.keep(journal, 0);
        assertEquals(1, grades().finishedSessions());
    }

    @Test
    void withFewerThanThreeSessionsItSaysSo() {
        Finished.keep(journal, 0);
        Finished.keep(journal, 1);
        model.watch(true);
        assertEquals("Not enough of your own data yet: 2 of 3 finished sessions.", text.summary(grades()));
    }

    @Test
    void withThreeItSaysHowManyWindowsHeldWhatHappened() {
        threeSessions();
        var all = grades().coverage().all();
        // The third check-in is also the last while it was open, so two windows a session.
        assertEquals(6, all.n());
        assertTrue(text.summary(grades()).startsWith("Of 6 windows, "), text.summary(grades()));
        assertTrue(
                text.summary(grades()).contains("(80% is the aim). Windows for sessions that were sore beyond"),
                text.summary(grades()));
    }

    @Test
    void whatHappenedLiesBetweenTwoCheckInsAndNotBeforeTheFloor() {
        threeSessions();
        var grade = grades().sessions().getLast();
        assertEquals("Mon 2 Mar\nleft outer thigh", text.session(grade));
        // Monday 17:30 + 14 h lies before the floor of 24 h; + 26 h is Tuesday 19:30.
        assertEquals("between\nTue 17:30\nand Tue 19:30", text.outcome(grade));
    }

    @Test
    void aForecastIsToldInHalfHours() {
        threeSessions();
        var grade = grades().sessions().getLast();
        String first = text.forecast(grade, Optional.of(grade.first()));
        assertTrue(first.matches("\\w{3} \\d\\d:[03]0\\n\\w{3} \\d\\d:[03]0 to\\n\\w{3} \\d\\d:[03]0"), first);
        assertEquals("–", text.forecast(grade, Optional.empty()));
    }

    @Test
    void theClosestForecasterIsNamedHonestly() {
        threeSessions();
        var grades = grades();
        var best = grades.bestByLogScore();
        for (Forecaster other : Forecaster.values()) {
            assertTrue(grades.score(best).logScore() >= grades.score(other).logScore());
            assertTrue(grades.score(grades.bestByRankedScore()).rankedScore()
                    <= grades.score(other).rankedScore());
        }
        assertTrue(text.closest(grades).startsWith("Closest to your next ratings"));
        assertEquals(3, text.details(grades).size());
        assertEquals("no window", text.held(grades.score(Forecaster.LAST_RATING)));
        assertEquals(List.of(), notices.problems);
    }

    private void threeSessions() {
        for (int number = 0; number < 3; number++) {
            Finished.keep(journal, number);
        }
        model.watch(true);
    }

    private Grades grades() {
        return model.gradesProperty().get().orElseThrow();
    }

    private static final class CountingBackground implements Background {
        private int runs;

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            runs++;
            new SameThread().run(work, done, failed);
        }
    }
}
