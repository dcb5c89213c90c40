package app.easeback.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.app.Starter;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.Version;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class SingleInstanceTest {

    private static final int STARTERS = 8;
    private static final int ROUNDS = Integer.getInteger("easeback.races", 10);

    @TempDir
    private Path folder;

    private final BlockingQueue<String> raised = new LinkedBlockingQueue<>();

    @Test
    void theFirstIsTheOneAndTheSecondRaisesItsWindow() throws Exception {
        try (var _ = SingleInstance.claim(folder, this::raise).orElseThrow();
                var second = Starter.launch()) {
            assertEquals("ready", second.answer());
            second.send(folder.toString());
            assertEquals("raised true", second.answer());
            assertEquals("raised", raised.take());
        }
    }

    @Test
    void ofManyThatStartAtOnceOneWinsAndHearsAllOthers() throws Exception {
        var starters = new ArrayList<Starter>();
        try {
            for (int i = 0; i < STARTERS; i++) {
                starters.add(Starter.launch());
            }
            for (var starter : starters) {
                assertEquals("ready", starter.answer());
            }
            for (int round = 0; round < ROUNDS; round++) {
                String data =
                        Files.createDirectory(folder.resolve("round" + round)).toString();
                starters.forEach(starter -> starter.send(data));
                var answers = new ArrayList<String>();
                for (var starter : starters) {
                    answers.add(starter.answer());
                }
                assertEquals(1, Collections.frequency(answers, "won"), answers::toString);
                assertEquals(STARTERS - 1, Collections.frequency(answers, "raised true"), answers::toString);
                var winner = starters.get(answers.indexOf("won"));
                winner.send("end");
                assertEquals(String.valueOf(STARTERS - 1), winner.answer());
            }
        } finally {
            starters.forEach(Starter::close);
        }
    }

    @Test
    void whoIsKeptOutGetsNoAnswerAndMayBeTheOneAfterwards() throws Exception {
        try (var starter = Starter.launch()) {
            assertEquals("ready", starter.answer());
            try (var _ = SingleInstance.keepOut(folder).orElseThrow()) {
                starter.send(folder.toString());
                assertEquals("raised false", starter.answer());
            }
            starter.send(folder.toString());
            assertEquals("won", starter.answer());
            assertEquals(Optional.empty(), SingleInstance.keepOut(folder));
        }
    }

    @Test
    void aCrashLeavesNothingInTheWay() throws Exception {
        try (var first = Starter.launch()) {
            assertEquals("ready", first.answer());
            first.send(folder.toString());
            assertEquals("won", first.answer());
            first.kill();
        }
        assertTrue(Files.exists(socket()));
        assertEquals(RaiseAnswer.SILENT, SingleInstance.raiseOther(folder));
        try (var _ = SingleInstance.claim(folder, this::raise).orElseThrow()) {
            assertEquals(RaiseAnswer.RAISED, SingleInstance.raiseOther(folder));
        }
    }

    @Test
    void atTheEndTheNextMayBeTheOne() throws Exception {
        SingleInstance.claim(folder, _ -> RaiseAnswer.RAISED).orElseThrow().close();
        assertFalse(Files.exists(socket()));
        assertEquals(RaiseAnswer.SILENT, SingleInstance.raiseOther(folder));
        SingleInstance.claim(folder, _ -> RaiseAnswer.RAISED).orElseThrow().close();
    }

    @Test
    void nobodyIsRaisedWhereNobodyEverWas() {
        assertEquals(RaiseAnswer.SILENT, SingleInstance.raiseOther(folder));
    }

    @Test
    void aWindowThatCannotBeRaisedIsNotReportedAsRaised() throws Exception {
        Function<String, RaiseAnswer> broken = _ -> {
            throw new IllegalStateException("no window");
        };
        var log = Logger.getLogger(RaiseSocket.class.getName());
        log.setLevel(Level.OFF);
        try (var _ = SingleInstance.claim(folder, broken).orElseThrow()) {
            assertEquals(RaiseAnswer.SILENT, SingleInstance.raiseOther(folder));
        } finally {
            log.setLevel(null);
        }
    }

    @Test
    void whoIsKeptOutFindsNothingOfWhatACrashLeft() throws Exception {
        var deep = Files.createDirectories(folder.resolve("d".repeat(120)));
        var lock = deep.resolve("easeback.lock");
        try (var first = Starter.launch()) {
            assertEquals("ready", first.answer());
            first.send(deep.toString());
            assertEquals("won", first.answer());
        }
        var left = Path.of(Files.readString(lock).strip());
        assertTrue(Files.exists(left));
        try (var _ = SingleInstance.keepOut(deep).orElseThrow()) {
            assertFalse(Files.exists(left.getParent()));
            assertEquals("", Files.readString(lock));
        }
    }

    @Test
    void aLockThatOthersMayReadIsTakenFromThem() throws Exception {
        var lock = Files.createFile(folder.resolve("easeback.lock"));
        Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("rw-rw-r--"));
        SingleInstance.claim(folder, _ -> RaiseAnswer.RAISED).orElseThrow().close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)));
    }

    @Test
    void onlyTheOwnerMayAskOrRead() throws Exception {
        try (var _ = SingleInstance.claim(folder, _ -> RaiseAnswer.RAISED).orElseThrow()) {
            var owner = PosixFilePermissions.fromString("rw-------");
            assertEquals(owner, Files.getPosixFilePermissions(socket()));
            assertEquals(owner, Files.getPosixFilePermissions(folder.resolve("easeback.lock")));
        }
    }

    /// As in a folder that somebody else packed: what is written in the lock would be written in that file.
    @Test
    void aLinkInThePlaceOfTheLockIsRefusedAndWhatItLeadsToStaysAsItIs() throws Exception {
        var precious = Files.writeString(folder.resolve("precious.txt"), "mine\n");
        var open = PosixFilePermissions.fromString("rw-r--r--");
        Files.setPosixFilePermissions(precious, open);
        Files.createSymbolicLink(folder.resolve("easeback.lock"), precious);
        for (Executable start : List.<Executable>of(
                () -> SingleInstance.claim(folder, this::raise), () -> SingleInstance.keepOut(folder))) {
            var e = assertThrows(StoreException.class, start);
            assertEquals(Trouble.LINK, e.trouble());
            assertEquals(folder.resolve("easeback.lock").toString(), e.place());
        }
        assertEquals("mine\n", Files.readString(precious));
        assertEquals(open, Files.getPosixFilePermissions(precious));
    }

    @Test
    void aFolderWithALongPathHasItsSocketElsewhere() throws Exception {
        var deep = Files.createDirectories(folder.resolve("d".repeat(120)).resolve("d".repeat(120)));
        Path elsewhere;
        try (var _ = SingleInstance.claim(deep, this::raise).orElseThrow()) {
            elsewhere = Path.of(Files.readString(deep.resolve("easeback.lock")).strip());
            assertTrue(Files.exists(elsewhere));
            assertEquals(RaiseAnswer.RAISED, SingleInstance.raiseOther(deep));
            assertEquals(byThisProgram(), raised.take());
        }
        assertFalse(Files.exists(elsewhere.getParent()));
    }

    /// What is heard of a request of this process, whose version is known where it runs as a module.
    private static String byThisProgram() {
        return ("raised " + Version.text()).strip();
    }

    @Test
    void whatACrashLeftElsewhereIsRemoved() throws Exception {
        var deep = Files.createDirectories(folder.resolve("d".repeat(120)));
        try (var first = Starter.launch()) {
            assertEquals("ready", first.answer());
            first.send(deep.toString());
            assertEquals("won", first.answer());
        }
        var left = Path.of(Files.readString(deep.resolve("easeback.lock")).strip());
        assertTrue(Files.exists(left));
        SingleInstance.claim(deep, _ -> RaiseAnswer.RAISED).orElseThrow().close();
        assertFalse(Files.exists(left.getParent()));
    }

    @Test
    void aSilentOrGarbledClientHoldsUpNobody() throws Exception {
        var silent = new ArrayList<SocketChannel>();
        try (var _ = SingleInstance.claim(folder, this::raise).orElseThrow()) {
            for (int i = 0; i < 20; i++) {
                silent.add(SocketChannel.open(UnixDomainSocketAddress.of(socket())));
            }
            for (String garbage :
                    List.of("\n", "raise", "RAISE\n", "raise \n", "raise 1 2\n", "quit\n", "x".repeat(1 << 16))) {
                assertEquals("", ask(garbage));
            }
            assertEquals(RaiseAnswer.RAISED, SingleInstance.raiseOther(folder));
            assertEquals(byThisProgram(), raised.take());
            assertTrue(raised.isEmpty());
        } finally {
            for (var client : silent) {
                client.close();
            }
        }
    }

    @Test
    void whoAsksMayTellItsVersion() throws Exception {
        try (var _ = SingleInstance.claim(folder, this::raise).orElseThrow()) {
            assertEquals("raised\n", ask("raise 1.2-beta+3\n"));
            assertEquals("raised 1.2-beta+3", raised.take());
        }
    }

    @Test
    void whoIsLeavingSaysSo() throws Exception {
        try (var _ = SingleInstance.claim(folder, _ -> RaiseAnswer.LEAVES).orElseThrow()) {
            assertEquals(RaiseAnswer.LEAVES, SingleInstance.raiseOther(folder));
        }
    }

    private RaiseAnswer raise(String version) {
        raised.add(("raised " + version).strip());
        return RaiseAnswer.RAISED;
    }

    /// What is answered before the connection ends.
    private String ask(String request) throws Exception {
        try (var client = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            // As much as it takes before the other end closes.
            client.configureBlocking(false);
            var _ = client.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            client.configureBlocking(true);
            return Line.read(client, 100);
        } catch (IOException _) {
            return "";
        }
    }

    private Path socket() {
        return folder.resolve("easeback.sock");
    }
}
