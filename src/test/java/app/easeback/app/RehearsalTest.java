package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class RehearsalTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(15);

    @Test
    void whatIsNotYetThereIsTriedAgain() throws Exception {
        var tries = new AtomicInteger();
        assertTrue(Rehearsal.succeeds(() -> tries.incrementAndGet() == 3, Runnable::run, LONG));
        assertEquals(3, tries.get());
        assertFalse(Rehearsal.succeeds(() -> false, Runnable::run, SHORT));
    }

    @Test
    void whatGoesWrongOnTheThreadOfTheWindowEndsIt() {
        var wrong = new IllegalStateException("no such screen");
        var failed = assertThrows(
                ExecutionException.class,
                () -> Rehearsal.succeeds(
                        () -> {
                            throw wrong;
                        },
                        work -> Thread.ofPlatform().daemon().start(work),
                        LONG));
        assertEquals(wrong, failed.getCause());
    }

    @Test
    void aJavaFxThatNeverStartsIsNotWaitedForWithoutEnd() throws Exception {
        assertFalse(Rehearsal.succeeds(
                () -> true,
                _ -> {
                    throw new IllegalStateException("Toolkit not initialized");
                },
                SHORT));
    }

    @Test
    void aThreadThatDoesNotAnswerIsNotWaitedForWithoutEnd() {
        assertThrows(TimeoutException.class, () -> Rehearsal.succeeds(() -> true, _ -> {}, SHORT));
    }
}
