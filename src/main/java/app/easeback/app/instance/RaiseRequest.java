package app.easeback.app.instance;

import app.easeback.core.Version;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Asks the first program to bring its window to the front. Asks again while that one is still starting: it
/// holds the lock a moment before it listens.
final class RaiseRequest {

    private static final System.Logger LOG = System.getLogger(RaiseRequest.class.getName());

    /// The longest wait for an answer. On a busy computer, as when the user logs in, the first program too
    /// takes time between its lock and its socket.
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private static final int LONGEST_ANSWER = 16;

    private RaiseRequest() {}

    /// Asks until there is an answer, or the time is up.
    ///
    /// @param address looks up where the first program listens
    /// @return what it answered, within three seconds
    static RaiseAnswer send(Callable<Optional<Path>> address) {
        var asking = new FutureTask<>(() -> ask(address));
        // An interruption closes the connection at which it waits.
        var thread = Thread.ofVirtual().name("raise-request").start(asking);
        try {
            return asking.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return RaiseAnswer.SILENT;
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot ask the first window to come to the front", e.getCause());
            return RaiseAnswer.SILENT;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return RaiseAnswer.SILENT;
        } finally {
            thread.interrupt();
        }
    }

    private static RaiseAnswer ask(Callable<Optional<Path>> address) throws Exception {
        while (true) {
            var found = address.call();
            if (found.isPresent()) {
                try (var server = SocketChannel.open(UnixDomainSocketAddress.of(found.get()))) {
                    String request = RaiseSocket.request(Version.text());
                    server.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
                    return answer(Line.read(server, LONGEST_ANSWER));
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.DEBUG, "nobody listens yet", e);
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    private static RaiseAnswer answer(String line) {
        return Stream.of(RaiseAnswer.values())
                .filter(answer -> answer.line().equals(line))
                .findAny()
                .orElse(RaiseAnswer.SILENT);
    }
}
