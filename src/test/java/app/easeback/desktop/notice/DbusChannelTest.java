package app.easeback.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notice.Button;
import app.easeback.core.reminder.Notice.Choice;
import java.net.StandardProtocolFamily;
import java.net.URL;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Round trips over a real message bus.
@Timeout(120)
class DbusChannelTest {

    /// For what should succeed: a busy machine must not make it fail.
    private static final Duration GENEROUS = Duration.ofSeconds(30);

    private static final URL ICON = DbusChannelTest.class.getResource("/app/easeback/ui/icons/easeback-128.png");
    private static final Notice HEAT = new Notice(
            "heat",
            "Time for heat",
            "15 minutes & a <cup> of tea",
            Optional.of("r1"),
            List.of(new Button(Choice.ACCEPT, "Start"), new Button(Choice.SNOOZE, "Snooze")));

    /// Notices are answered with what the user chose.
    private record Chosen(String key, Choice choice) {}

    @TempDir
    private Path folder;

    private PrivateBus bus;
    private final BlockingQueue<Chosen> chosen = new LinkedBlockingQueue<>();
    private final BlockingQueue<NoticeOutcome> delivered = new LinkedBlockingQueue<>();

    @BeforeEach
    void startTheBus() throws Exception {
        bus = PrivateBus.start(folder);
    }

    @AfterEach
    void stopTheBus() throws Exception {
        bus.close();
    }

    @Test
    void aNoticeIsShownWithItsButtonsAndTheAppsIcon() throws Exception {
        try (var service = service();
                var notifier = notifier(GENEROUS)) {
            notifier.show(HEAT);
            var shown = service.nextShown();
            assertEquals("Easeback", shown.app());
            assertEquals("Time for heat", shown.title());
            assertEquals("15 minutes & a <cup> of tea", shown.text());
            assertEquals(List.of("default", "Easeback", "ACCEPT", "Start", "SNOOZE", "Snooze"), shown.actions());
            assertEquals(Set.of("urgency", "desktop-entry", "image-data"), shown.hints());
            assertEquals(NoticeOutcome.SHOWN, nextOutcome());
        }
    }

    @Test
    void whatTheUserPressesIsToldOnce() throws Exception {
        try (var service = service();
                var notifier = notifier(GENEROUS)) {
            notifier.show(HEAT);
            long id = service.nextShown().id();
            service.press(id + 1, "SKIP");
            service.press(id, "ACCEPT");
            service.press(id, "ACCEPT");
            assertEquals(new Chosen("heat", Choice.ACCEPT), nextChoice());

            notifier.show(HEAT);
            var again = service.nextShown();
            assertEquals(0, again.replaces(), "an answered notice is not replaced: its second press may still come");
            service.press(again.id(), "default");
            assertEquals(new Chosen("heat", Choice.OPEN), nextChoice());
        }
        assertTrue(chosen.isEmpty());
    }

    @Test
    void aLaterNoticeWithTheSameKeyReplacesTheFirst() throws Exception {
        try (var service = service();
                var notifier = notifier(GENEROUS)) {
            notifier.show(HEAT);
            long id = service.nextShown().id();
            notifier.show(HEAT);
            assertEquals(id, service.nextShown().replaces());
            notifier.show(other("tape"));
            assertEquals(0, service.nextShown().replaces());
        }
    }

    @Test
    void aNoticeThatIsGoneIsNotReplaced() throws Exception {
        try (var service = service();
                var notifier = notifier(GENEROUS)) {
            notifier.show(other("tape"));
            long tape = service.nextShown().id();
            notifier.show(HEAT);
            long heat = service.nextShown().id();
            service.expire(heat);
            // Signals are heard in order: when this one was, the other was too.
            service.press(tape, "default");
            assertEquals(new Chosen("tape", Choice.OPEN), nextChoice());
            notifier.show(HEAT);
            assertEquals(0, service.nextShown().replaces());
        }
    }

    @Test
    void aNoticeIsTakenAwayWhenItIsAnsweredElsewhere() throws Exception {
        try (var service = service();
                var notifier = notifier(GENEROUS)) {
            notifier.show(HEAT);
            long id = service.nextShown().id();
            notifier.close("unknown");
            notifier.close("heat");
            assertEquals(id, service.nextClosed());
        }
    }

    @Test
    void theEndTakesAllNoticesAway() throws Exception {
        try (var service = service()) {
            try (var notifier = notifier(GENEROUS)) {
                notifier.show(HEAT);
                notifier.show(other("tape"));
                nextOutcome();
                nextOutcome();
            }
            long one = service.nextClosed();
            long other = service.nextClosed();
            assertEquals(Set.of(1L, 2L), Set.of(one, other));
        }
    }

    @Test
    void aServiceWithoutButtonsShowsTheText() throws Exception {
        try (var service = FakeService.start(bus.socket(), 1, "body", "body-markup");
                var notifier = notifier(GENEROUS)) {
            notifier.show(HEAT);
            var shown = service.nextShown();
            assertEquals(List.of(), shown.actions());
            assertEquals("15 minutes &amp; a &lt;cup&gt; of tea", shown.text());
        }
    }

    @Test
    void withoutAServiceThatIsToldAtOnce() throws Exception {
        try (var notifier = notifier(GENEROUS)) {
            long start = System.nanoTime();
            notifier.show(HEAT);
            assertEquals(NoticeOutcome.NO_SERVICE, nextOutcome());
            // Far below the limit: it was not waited for.
            assertTrue(since(start).compareTo(GENEROUS.dividedBy(2)) < 0);
        }
    }

    @Test
    void aHangingServiceIsLeftWhenItsTimeIsUp() throws Exception {
        var limit = Duration.ofSeconds(1);
        try (var service = service();
                var notifier = notifier(limit)) {
            service.hang(true);
            long start = System.nanoTime();
            notifier.show(HEAT);
            assertEquals(NoticeOutcome.FAILED, nextOutcome());
            // With room for a busy machine; it hangs for ever.
            assertTrue(since(start).compareTo(limit.multipliedBy(5)) < 0);
            assertFalse(service.hasMoreShown());
        }
    }

    @Test
    void aBusThatDoesNotAnswerHoldsUpNobodyAndIsLeft() throws Exception {
        bus.close();
        Files.deleteIfExists(bus.socket());
        try (var notifier = notifier(Duration.ofSeconds(3))) {
            try (var silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                silent.bind(UnixDomainSocketAddress.of(bus.socket()));
                notifier.show(HEAT);
                assertEquals(NoticeOutcome.FAILED, nextOutcome());
            }
            bus = PrivateBus.start(folder);
            try (var service = service()) {
                notifier.show(HEAT);
                assertEquals("Time for heat", service.nextShown().title());
            }
        }
    }

    @Test
    void aServiceThatHungIsUsedAgainWhenItAnswers() throws Exception {
        try (var service = service();
                var notifier = notifier(Duration.ofSeconds(3))) {
            service.hang(true);
            notifier.show(HEAT);
            assertEquals(NoticeOutcome.FAILED, nextOutcome());
            service.hang(false);
            notifier.show(HEAT);
            assertEquals("Time for heat", service.nextShown().title());
        }
    }

    @Test
    void aSlowServiceIsWaitedFor() throws Exception {
        try (var service = service();
                var notifier = notifier(Limits.USUAL.notice())) {
            service.answerAfter(Duration.ofMillis(1200));
            notifier.show(HEAT);
            assertEquals(NoticeOutcome.SHOWN, nextOutcome());
            service.press(service.nextShown().id(), "ACCEPT");
            assertEquals(new Chosen("heat", Choice.ACCEPT), nextChoice());
        }
    }

    @Test
    void aNoticeWhoseAnswerComesTooLateIsHeardOfAndTakenAway() throws Exception {
        try (var service = service();
                var notifier = notifier(Duration.ofSeconds(1))) {
            service.answerAfter(Duration.ofMillis(700));
            notifier.show(HEAT);
            long id = service.nextShown().id();
            assertEquals(NoticeOutcome.FAILED, nextOutcome());
            // While its answer is still on the way.
            service.press(id, "SNOOZE");
            assertEquals(new Chosen("heat", Choice.SNOOZE), nextChoice());

            notifier.show(other("tape"));
            long tape = service.nextShown().id();
            assertEquals(NoticeOutcome.FAILED, nextOutcome());
            notifier.close("tape");
            assertEquals(tape, service.nextClosed());
        }
    }

    @Test
    void aServiceThatStartedAgainIsUsedWithoutTheOldIds() throws Exception {
        try (var notifier = notifier(GENEROUS)) {
            long old;
            try (var service = service()) {
                notifier.show(HEAT);
                old = service.nextShown().id();
                nextOutcome();
                service.giveUpItsName();
            }
            notifier.show(other("tape"));
            assertEquals(NoticeOutcome.NO_SERVICE, nextOutcome());

            try (var service = FakeService.start(bus.socket(), old + 100, "actions")) {
                // By now this may be the id of another program's notice.
                service.press(old, "SKIP");
                notifier.show(HEAT);
                var shown = service.nextShown();
                assertEquals(0, shown.replaces());
                service.press(shown.id(), "ACCEPT");
                assertEquals(new Chosen("heat", Choice.ACCEPT), nextChoice());
            }
        }
    }

    @Test
    void aBusThatStartedAgainIsConnectedAgain() throws Exception {
        try (var notifier = notifier(GENEROUS)) {
            try (var service = service()) {
                notifier.show(HEAT);
                service.nextShown();
                nextOutcome();
                bus.close();
            }
            notifier.show(HEAT);
            // FAILED where the end of the connection was not noticed before the call.
            var gone = nextOutcome();
            assertTrue(gone == NoticeOutcome.FAILED || gone == NoticeOutcome.NO_SERVICE, gone::toString);

            bus = PrivateBus.start(folder);
            try (var service = service()) {
                notifier.show(HEAT);
                assertEquals(0, service.nextShown().replaces());
                assertEquals(NoticeOutcome.SHOWN, nextOutcome());
            }
        }
    }

    private FakeService service() throws Exception {
        return FakeService.start(bus.socket(), 1, "actions", "body");
    }

    private SystemNotifier notifier(Duration limit) {
        return new SystemNotifier(
                () -> new DbusChannel(
                        () -> Optional.of(bus.socket()),
                        limit,
                        ICON,
                        (notice, choice) -> chosen.add(new Chosen(notice.key(), choice))),
                new Limits(limit, GENEROUS),
                delivered::add);
    }

    private static Notice other(String key) {
        return new Notice(key, "Tape", "Look at the skin", Optional.empty(), List.of());
    }

    private Chosen nextChoice() throws InterruptedException {
        return chosen.poll(30, TimeUnit.SECONDS);
    }

    private NoticeOutcome nextOutcome() throws InterruptedException {
        return delivered.poll(30, TimeUnit.SECONDS);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
