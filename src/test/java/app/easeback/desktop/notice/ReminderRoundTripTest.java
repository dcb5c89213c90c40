package app.easeback.desktop.notice;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.storage.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// From the database over a real message bus to a notification service and back.
@Timeout(120)
class ReminderRoundTripTest {

    @Test
    void startThatIsPressedInTheSystemStandsInTheDatabase(@TempDir Path folder) throws Exception {
        var clock = new SettableClock(MONDAY);
        // The thread that owns the store is this one: it does what it finds here.
        var work = new LinkedBlockingQueue<Runnable>();
        var file = folder.resolve("easeback.db");
        try (var bus = PrivateBus.start(folder);
                var service = FakeService.start(bus.socket(), 1, "actions", "body");
                var store = SqliteStore.open(file)) {
            var journal = new Journal(store, clock);
            var recovery = new Recovery(store, new TimelineController(), clock);
            var desk = new ReminderDesk(store, recovery, journal);
            var ticker = new ReminderTicker(desk, recovery, new NoticeWords(Words.of(Locale.UK)));
            var dbus = new DbusChannel(
                    () -> Optional.of(bus.socket()),
                    Duration.ofSeconds(30),
                    ReminderRoundTripTest.class.getResource("/app/easeback/ui/icons/easeback-128.png"),
                    (notice, choice) ->
                            work.add(() -> desk.answer(notice.reminder().orElseThrow(), choice)));
            try (var notifier = new SystemNotifier(
                    () -> dbus, new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30)), _ -> {})) {
                ticker.tellBy(notifier);
                journal.put(Samples.smallSession("s", MONDAY));
                ticker.tick();
                clock.set(MONDAY.plusHours(1));
                ticker.tick();
                var shown = service.nextShown();
                assertEquals("Heat 15 min, left outer thigh", shown.title());
                service.press(shown.id(), "ACCEPT");
                var answer = work.poll(30, TimeUnit.SECONDS);
                assertTrue(answer != null, "no answer came");
                answer.run();
                ticker.tick();
                assertEquals(shown.id(), service.nextClosed());
            }
        }
        try (var store = SqliteStore.open(file)) {
            assertEquals(
                    ReminderState.STARTED,
                    store.reminders().find("HEAT:s:PT1H").orElseThrow().state());
            assertEquals(1, store.heats().all().size());
        }
    }
}
