package app.easeback.app;

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

/// Asks the first window to come to the front. Asks again while that one is only just starting: it holds the lock
/// a moment before it listens.
final class RaiseRequest {

    private static final System.Logger LOG = System.getLogger(RaiseRequest.class.getName());

    /// A computer that is busy, as at the start of a session, holds up the first one too between its lock and its
    /// socket.
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private RaiseRequest() {}

    /// Sends it.
    ///
    /// @param address looks up where the first one listens
    /// @return whether the window was raised, within three seconds
    static boolean send(Callable<Optional<Path>> address) {
        var asking = new FutureTask<>(() -> ask(address));
        // An interruption closes the connection at which it waits.
        var thread = Thread.ofVirtual().name("raise-request").start(asking);
        try {
            return asking.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot ask the first window to come to the front", e.getCause());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            thread.interrupt();
        }
    }

    private static boolean ask(Callable<Optional<Path>> address) throws Exception {
        while (true) {
            var found = address.call();
            if (found.isPresent()) {
                try (var server = SocketChannel.open(UnixDomainSocketAddress.of(found.get()))) {
                    server.write(ByteBuffer.wrap(RaiseSocket.RAISE.getBytes(StandardCharsets.US_ASCII)));
                    return Line.read(server, RaiseSocket.RAISED.length()).equals(RaiseSocket.RAISED);
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.DEBUG, "nobody listens yet", e);
                }
            }
            Thread.sleep(PAUSE);
        }
    }
}
