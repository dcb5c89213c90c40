package app.easeback.ui.session.page;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.timeline.ToFull;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.SessionBench;
import app.easeback.ui.session.course.SessionCourse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageModelTest {

    private static final ZonedDateTime START = MONDAY.minusDays(20);

    private final SessionBench bench = new SessionBench();
    private final PageModel model = bench.page;

    @BeforeEach
    void open() {
        model.inViewProperty().set(true);
        bench.keep(Samples.smallSession("s", START));
        bench.journal.put(Samples.smallCheckIn("one", START.plusHours(2), 4));
        bench.journal.put(Samples.heat("warm", START.plusHours(5)));
        bench.journal.put(Samples.smallTape("tape", START));
        bench.journal.put(new ComplaintPain(new Id("pain"), START.plusHours(3), START.plusHours(3), 4));
        model.open(new Id("s"));
    }

    @Test
    void everythingThatCameAfterItStandsInTheOrderItCame() {
        assertEquals(List.of("tape", "one", "pain", "warm"), entries());
        assertEquals(Optional.of(4), page().worst());
        assertEquals(new ToFull.Unknown(), page().toFull());
    }

    @Test
    void whatBelongsToOtherMusclesOrTimesIsLeftOut() {
        bench.journal.put(new Heat(new Id("neck"), Samples.RIGHT_NECK, START.plusHours(6), 10));
        bench.journal.put(Samples.heat("before", START.minusMinutes(1)));
        bench.journal.put(Samples.smallCheckIn("a week later", START.plusDays(7), 3));
        assertEquals(List.of("tape", "one", "pain", "warm"), entries());
    }

    @Test
    void aWarningSignAloneBelongsToIt() {
        bench.journal.put(Samples.warning("fever", START.plusHours(2).plusMinutes(30), Optional.empty()));
        assertEquals(List.of("tape", "one", "fever", "pain", "warm"), entries());
        assertEquals(1, page().soreness().size());
    }

    @Test
    void theNextSessionOfTheMuscleEndsIt() {
        bench.keep(Samples.smallSession("next", START.plusHours(4)));
        assertEquals(List.of("tape", "one", "pain"), entries());
    }

    @Test
    void thePainGivenWithACheckInIsDeletedAlongAndComesBackWithIt() {
        var checkIn = Samples.smallCheckIn("one", START.plusHours(2), 4);
        var pain = ComplaintPain.with(checkIn, checkIn.at(), 6);
        bench.journal.put(pain);
        model.remove(checkIn);
        assertFalse(bench.store.complaints().all().contains(pain));
        bench.notices.undo();
        assertTrue(bench.store.complaints().all().contains(pain));
    }

    @Test
    void aDeletedEntryComesBackByUndo() {
        for (Entry entry : page().entries()) {
            model.remove(entry);
            assertFalse(entries().contains(entry.id().value()));
            bench.notices.undo();
            assertEquals(List.of("tape", "one", "pain", "warm"), entries());
        }
        assertEquals(
                List.of(
                        "Deleted the tape: left outer thigh.",
                        "It is back.",
                        "Deleted the check-in.",
                        "It is back.",
                        "Deleted the pain you are treated for.",
                        "It is back.",
                        "Deleted the heat: left outer thigh.",
                        "It is back."),
                bench.notices.said);
    }

    @Test
    void whatIsDeletedTwiceIsToldOnceAndComesBackByUndo() {
        var checkIn = Samples.smallCheckIn("one", START.plusHours(2), 4);
        bench.unanswered(() -> {
            model.remove(checkIn);
            model.remove(checkIn);
        });
        assertEquals(List.of("Deleted the check-in."), bench.notices.said);
        bench.notices.undo();
        assertEquals(List.of("tape", "one", "pain", "warm"), entries());
    }

    @Test
    void theTraceOfAnOpenSignIsNotDeletedByASecondPress() {
        var sign = Samples.warning("fever", START.plusHours(2), Optional.empty());
        bench.journal.put(sign);
        bench.unanswered(() -> {
            model.remove(sign);
            model.remove(sign);
        });
        assertEquals(1, bench.notices.said.size());
        var trace = bench.store.checkIns().find(sign.id()).orElseThrow();
        assertTrue(trace.wasAMistake());
        model.remove(trace);
        assertEquals(Optional.empty(), bench.store.checkIns().find(sign.id()));
    }

    @Test
    void thePageOfADeletedSessionCloses() {
        model.remove(page().session());
        assertFalse(model.openProperty().get());
        bench.notices.undo();
        assertEquals(1, bench.store.sessions().all().size());
    }

    @Test
    void aSessionThatIsNotThereHasNoPage() {
        model.open(new Id("nobody"));
        assertFalse(model.openProperty().get());
    }

    @Test
    void aChangeWhileItIsOutOfViewIsSeenWhenItComesBack() {
        model.inViewProperty().set(false);
        bench.journal.put(Samples.smallCheckIn("two", START.plusHours(3), 7));
        assertEquals(Optional.of(4), page().worst());
        model.inViewProperty().set(true);
        assertEquals(Optional.of(7), page().worst());
        assertTrue(model.openProperty().get());
    }

    @Test
    void thePassingOfTimeIsSeenWhileItIsInView() {
        bench.keep(Samples.smallSession("new", bench.recovery.now().minusHours(1)));
        model.open(new Id("new"));
        assertEquals(new ToFull.NotYet(), page().toFull());
        bench.clock.pass(Duration.ofDays(8));
        model.tick();
        assertEquals(new ToFull.Unknown(), page().toFull());
    }

    @Test
    void aPageClosedWhileItIsReadAgainStaysClosed() {
        var held = new ArrayDeque<Runnable>();
        var slow = new PageModel(
                bench.store, bench.journal, bench.recovery, new Work(holding(held), bench.notices), bench.words);
        slow.inViewProperty().set(true);
        slow.open(new Id("s"));
        held.remove().run();
        slow.inViewProperty().set(false);
        slow.inViewProperty().set(true);
        slow.close();
        held.remove().run();
        assertFalse(slow.openProperty().get());
    }

    private static Background holding(Queue<Runnable> held) {
        return new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
                held.add(() -> done.accept(work.get()));
            }
        };
    }

    @Test
    void whatACheckInSaysIsSaidInWords() {
        var says = new EntryWords(bench.words, MONDAY.getZone());
        assertEquals(
                List.of(
                        "tired 3 of 10 · walking was comfortable · painkiller taken",
                        "Warning signs: "
                                + bench.words.name(Symptom.CHEST_PAIN) + ", "
                                + bench.words.name(Symptom.SHORT_OF_BREATH) + ", "
                                + bench.words.name(Symptom.LARGE_BRUISE)
                                + " – seen by a professional, Tue 3 Mar, 02:30",
                        "Better after tea"),
                says.details(Samples.fullCheckIn()));
        assertEquals(List.of("off Fri 6 Mar, 01:30 · the skin reacted"), says.details(Samples.fullTape()));
        assertEquals(
                "Pain you are treated for: 4 of 10", says.title(new ComplaintPain(new Id("p"), MONDAY, MONDAY, 4)));
        assertEquals("Heat for 15 min, left outer thigh", says.title(Samples.heat("h", MONDAY)));
    }

    private SessionCourse page() {
        return model.pageProperty().get().orElseThrow();
    }

    private List<String> entries() {
        return page().entries().stream().map(entry -> entry.id().value()).toList();
    }
}
