package app.easeback.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.reminder.Notice;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SystemNotifierTest {

    private static final Limits GENEROUS = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30));
    private static final Limits SHORT = new Limits(Duration.ofMillis(50), Duration.ofMillis(50));
    private static final Notice NOTICE = new Notice("tape", "Tape", "Look at the skin", Optional.empty(), List.of());

    private final BlockingQueue<NoticeOutcome> delivered = new LinkedBlockingQueue<>();
    private final NotedChannel noted = new NotedChannel();

    @Test
    void theChannelIsMadeForTheFirstNotice() throws Exception {
        var made = new AtomicInteger();
        try (var notifier = new SystemNotifier(
                () -> {
                    made.incrementAndGet();
                    return noted;
                },
                GENEROUS,
                delivered::add)) {
            notifier.close("tape");
            assertEquals(0, made.get());
            notifier.show(NOTICE);
            notifier.show(NOTICE);
            assertEquals(NoticeOutcome.SHOWN, nextOutcome());
            assertEquals(NoticeOutcome.SHOWN, nextOutcome());
            assertEquals(1, made.get());
        }
    }

    @Test
    void theEndTakesEverythingAwayAndShowsNothingMore() throws Exception {
        var notifier = new SystemNotifier(() -> noted, GENEROUS, delivered::add);
        notifier.show(NOTICE);
        nextOutcome();
        notifier.close("tape");
        notifier.show(NOTICE);
        nextOutcome();
        notifier.close();
        notifier.show(NOTICE);
        assertEquals("tape", noted.nextClosed());
        assertEquals("all", noted.nextClosed());
        assertTrue(delivered.isEmpty());
    }

    @Test
    void aChannelThatNeverReturnsHoldsUpNobody() throws Exception {
        var ends = new CountDownLatch(1);
        try (var notifier = new SystemNotifier(() -> new Deaf(ends), SHORT, delivered::add)) {
            notifier.show(NOTICE);
            notifier.show(NOTICE);
            assertEquals(NoticeOutcome.FAILED, nextOutcome());
            assertEquals(NoticeOutcome.FAILED, nextOutcome());
        } finally {
            ends.countDown();
        }
    }

    @Test
    void aChannelThatBreaksIsAFailure() throws Exception {
        var broken = new Channel() {
            @Override
            public void show(Notice notice) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void close(String key) {}

            @Override
            public void close() {}
        };
        try (var notifier = new SystemNotifier(() -> broken, GENEROUS, delivered::add)) {
            notifier.show(NOTICE);
            assertEquals(NoticeOutcome.FAILED, nextOutcome());
        }
    }

    @Test
    void aProgramThatWasReplacedMeanwhileIsAFailureThatIsLogged() throws Exception {
        var logged = new LinkedBlockingQueue<LogRecord>();
        var log = Logger.getLogger(SystemNotifier.class.getName());
        log.setUseParentHandlers(false);
        log.setFilter(entry -> !logged.add(entry));
        try (var notifier = new SystemNotifier(
                () -> {
                    throw new NoClassDefFoundError("org/freedesktop/dbus/Gone");
                },
                GENEROUS,
                delivered::add)) {
            notifier.show(NOTICE);
            assertEquals(NoticeOutcome.FAILED, nextOutcome());
            var entry = logged.poll(30, TimeUnit.SECONDS);
            assertEquals(Level.SEVERE, entry.getLevel());
            assertTrue(entry.getThrown() instanceof NoClassDefFoundError, entry::getMessage);
        } finally {
            log.setFilter(null);
            log.setUseParentHandlers(true);
        }
    }

    @Test
    void whereThereIsNoPlaceBesideTheClockAwtSaysSo() throws Exception {
        URL icon = URI.create("file:///unused").toURL();
        try (var channel = new AwtChannel(icon, (_, _) -> {})) {
            var failure = assertThrows(ChannelException.class, () -> channel.show(NOTICE));
            assertEquals(NoticeOutcome.NO_SERVICE, failure.outcome());
        }
    }

    private NoticeOutcome nextOutcome() throws InterruptedException {
        return delivered.poll(30, TimeUnit.SECONDS);
    }

    /// Hangs, and does not even hear an interruption.
    private record Deaf(CountDownLatch ends) implements Channel {

        @Override
        public void show(Notice notice) {
            while (ends.getCount() > 0) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void close(String key) {}

        @Override
        public void close() {}
    }
}
