package app.easeback.app.instance;

import app.easeback.storage.file.OwnerOnly;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Where the first program listens for those that want its window raised. Each of them has a thread and a
/// second: one that is silent or talks nonsense holds up nobody.
final class RaiseSocket implements AutoCloseable {

    /// With the version of the program that asks, if it is known.
    private static final Pattern RAISE = Pattern.compile("raise(?: ([0-9A-Za-z.+-]+))?\n");

    private static final int LONGEST_REQUEST = 64;

    private static final System.Logger LOG = System.getLogger(RaiseSocket.class.getName());
    private static final String NAME = "easeback.sock";
    private static final String FOLDER_PREFIX = "easeback-";

    /// In bytes: the operating systems take 104 to 108.
    private static final int LONGEST_PATH = 100;

    /// After a failure that may last, such as too many open files.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Function<String, RaiseAnswer> onRaise;
    private final ServerSocketChannel server;

    /// What is to be deleted at the end, in this order.
    private final Deque<Path> made = new ArrayDeque<>();

    RaiseSocket(Function<String, RaiseAnswer> onRaise) throws IOException {
        this.onRaise = onRaise;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    }

    /// The request as it is sent.
    ///
    /// @param version the version of the program that asks; empty if it is not known
    static String request(String version) {
        return version.isEmpty() ? "raise\n" : "raise " + version + "\n";
    }

    /// Starts to listen in the folder. If its path is too long or there can be no socket in it, listens in a
    /// temporary folder that only its owner may enter.
    ///
    /// @return the address
    Path listen(Path folder) throws IOException {
        var address = folder.resolve(NAME);
        if (address.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH || !bindInside(address)) {
            var temporary = Files.createTempDirectory(FOLDER_PREFIX);
            made.push(temporary);
            address = temporary.resolve(NAME);
            bind(address);
        }
        OwnerOnly.protect(address);
        Thread.ofPlatform().name("raise").daemon(true).start(this::accept);
        return address;
    }

    /// Removes what a program that crashed left in a temporary folder. Only for the holder of the lock.
    ///
    /// @param left the address where that program listened
    static void removeWhatIsLeft(Path left) {
        var folder = left.getParent();
        if (!left.endsWith(NAME)
                || folder == null
                || !Path.of(System.getProperty("java.io.tmpdir")).equals(folder.getParent())
                || !folder.getFileName().toString().startsWith(FOLDER_PREFIX)) {
            return;
        }
        try {
            Files.deleteIfExists(left);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a temporary file is left", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var path : made) {
            Files.deleteIfExists(path);
        }
    }

    private boolean bindInside(Path address) {
        try {
            bind(address);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no socket in the data folder", e);
            return false;
        }
    }

    private void bind(Path address) throws IOException {
        // Left by a program that crashed: nobody else listens, since the lock is ours.
        Files.deleteIfExists(address);
        server.bind(UnixDomainSocketAddress.of(address));
        made.push(address);
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().name("raise-client").start(() -> serve(client));
            } catch (ClosedChannelException _) {
                return;
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot hear who wants the window raised", e);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void serve(SocketChannel client) {
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> close(client));
        try (client) {
            var request = RAISE.matcher(Line.read(client, LONGEST_REQUEST));
            if (request.matches()) {
                String version = Optional.ofNullable(request.group(1)).orElse("");
                client.write(ByteBuffer.wrap(onRaise.apply(version).line().getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a request to raise the window was not made in time", e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the window cannot be raised", e);
        }
    }

    private static void close(SocketChannel client) {
        try {
            client.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a connection does not close", e);
        }
    }
}
