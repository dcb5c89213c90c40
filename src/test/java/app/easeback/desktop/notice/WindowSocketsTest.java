package app.easeback.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.ChildJvm;
import app.easeback.KernelSockets;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.HeadlessProgram;
import app.easeback.core.Journal;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program with its window, from its start until it tells of a reminder over the bus: it has its own socket and
/// that of the bus, and none of a network whenever it is looked at.
@EnabledOnOs(value = OS.LINUX, disabledReason = "/proc tells of sockets")
@Timeout(180)
@Apart
class WindowSocketsTest {

    private static final int MILLIS_BETWEEN_LOOKS = 20;

    /// So often it is looked at once its own socket and that of the bus were there.
    private static final int LOOKS_AT_BOTH = 50;

    @TempDir
    private Path root;

    @Test
    void theWindowAndItsNoticesSpeakToTheBusAlone() throws Exception {
        var data = new DataFolder(root.resolve("data")).create();
        heatIsDue(data);
        try (var bus = PrivateBus.start(root);
                var _ = FakeService.start(bus.socket(), 1, "actions", "body")) {
            var program = launch(data, bus);
            try {
                var network = new TreeSet<String>();
                int most = 0;
                for (int looksAtBoth = 0; looksAtBoth < LOOKS_AT_BOTH; looksAtBoth += most >= 2 ? 1 : 0) {
                    assertTrue(program.isAlive(), "the program ended by itself");
                    var sockets = KernelSockets.of(program.pid());
                    network.addAll(sockets.network());
                    most = Math.max(most, sockets.held());
                    Thread.sleep(MILLIS_BETWEEN_LOOKS);
                }
                assertEquals(Set.of(), network);
            } finally {
                program.destroyForcibly().waitFor();
            }
        }
    }

    /// An hour ago it was planned for now.
    private static void heatIsDue(DataFolder data) {
        var clock = new SettableClock(ZonedDateTime.now(ZoneId.systemDefault()).minusHours(1));
        var never = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        try (var store = SqliteStore.open(data.database())) {
            var journal = new Journal(store, clock);
            journal.put(Profile.USUAL.withQuietHours(never));
            journal.put(Samples.smallSession("s", clock.instant().atZone(clock.getZone())));
            var recovery = new Recovery(store, new TimelineController(), clock);
            var desk = new ReminderDesk(store, recovery, journal);
            new ReminderTicker(desk, recovery, new NoticeWords(Words.of(Locale.UK))).tick();
        }
    }

    private Process launch(DataFolder data, PrivateBus bus) throws IOException {
        ChildJvm.unpackNative(Files.createDirectory(root.resolve("native")));
        var options = List.of(
                "-Djava.io.tmpdir=" + Files.createDirectory(root.resolve("temporary")),
                "-Djavafx.cachedir=" + root.resolve("javafx"),
                "-Dorg.sqlite.lib.path=" + root.resolve("native"),
                "-Dprism.text=t2k");
        var program =
                ChildJvm.of(options, HeadlessProgram.class, List.of(data.path().toString()));
        program.environment().remove("XDG_RUNTIME_DIR");
        program.environment().put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus.socket());
        return program.start();
    }
}
