package app.easeback.desktop.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.BusAddress;
import org.freedesktop.dbus.connections.transports.AbstractTransport;
import org.freedesktop.dbus.connections.transports.TransportBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.types.UInt32;
import org.jspecify.annotations.Nullable;

/// A notification service on a bus, as those of the desktops are, but without a screen. Made of bare messages.
public final class FakeService implements AutoCloseable {

    private static final String BUS = "org.freedesktop.DBus";
    private static final int REPLACE_AND_DO_NOT_WAIT = 2 | 4;

    /// What a program asked to be shown.
    record Shown(
            long id, long replaces, String app, String title, String text, List<String> actions, Set<String> hints) {}

    /// Tells of each connection. Kept here, since a level is forgotten together with its logger.
    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final AbstractTransport transport;
    private final List<String> abilities;
    private final Thread reader = Thread.ofPlatform().daemon().unstarted(this::serve);
    private final CompletableFuture<Boolean> named = new CompletableFuture<>();
    private final CompletableFuture<Boolean> unnamed = new CompletableFuture<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> closed = new LinkedBlockingQueue<>();
    private volatile boolean hanging;
    private volatile Duration slowness = Duration.ZERO;
    private long lastId;

    private FakeService(AbstractTransport transport, long firstId, List<String> abilities) {
        this.transport = transport;
        this.abilities = abilities;
        lastId = firstId - 1;
    }

    /// Returns when the service has its name on the bus.
    ///
    /// @param firstId the id of the first notice
    public static FakeService start(Path bus, long firstId, String... abilities) throws Exception {
        var transport =
                TransportBuilder.create(BusAddress.of("unix:path=" + bus)).build();
        var service = new FakeService(transport, firstId, List.of(abilities));
        service.reader.start();
        service.ask("Hello", null);
        service.ask("RequestName", "su", NotificationService.NAME, new UInt32(REPLACE_AND_DO_NOT_WAIT));
        service.named.get(30, TimeUnit.SECONDS);
        return service;
    }

    /// Answers nothing from now on, or again.
    public void hang(boolean hang) {
        hanging = hang;
    }

    /// Takes that long for each answer from now on; a notice is on the screen before.
    public void answerAfter(Duration time) {
        slowness = time;
    }

    public Shown nextShown() throws InterruptedException {
        return next(shown);
    }

    public long nextClosed() throws InterruptedException {
        return next(closed);
    }

    public boolean hasMoreShown() {
        return !shown.isEmpty();
    }

    public void press(long id, String action) throws IOException, DBusException {
        signal("ActionInvoked", "us", new UInt32(id), action);
    }

    /// Says that a notice is gone: the user did not answer.
    public void expire(long id) throws IOException, DBusException {
        signal("NotificationClosed", "uu", new UInt32(id), new UInt32(1));
    }

    /// Returns when nobody has its name any more. A bus notices only after a while that a connection is gone, and
    /// until then waits for an answer.
    public void giveUpItsName() throws Exception {
        ask("ReleaseName", "s", NotificationService.NAME);
        unnamed.get(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        reader.interrupt();
        ended.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        var value = queue.poll(30, TimeUnit.SECONDS);
        if (value == null) {
            throw new AssertionError("nothing came within 30 s");
        }
        return value;
    }

    private void serve() {
        try (transport) {
            while (true) {
                var message = transport.readMessage();
                if (message instanceof MethodCall call && !hanging) {
                    answer(call);
                } else if (message != null && "NameAcquired".equals(message.getName())) {
                    // The first is the unique name that answers Hello.
                    if (NotificationService.NAME.equals(message.getParameters()[0])) {
                        named.complete(true);
                    }
                } else if (message != null && "NameLost".equals(message.getName())) {
                    unnamed.complete(true);
                }
            }
        } catch (IOException | DBusException e) {
            // Also when the connection was closed.
            named.completeExceptionally(e);
        } finally {
            ended.complete(true);
        }
    }

    private void answer(MethodCall call) throws IOException, DBusException {
        switch (call.getName()) {
            case "GetCapabilities" -> reply(call, "as", (Object) abilities.toArray(String[]::new));
            case "Notify" -> {
                var values = call.getParameters();
                long replaces = ((UInt32) values[1]).longValue();
                long id = replaces == 0 ? ++lastId : replaces;
                shown.add(new Shown(
                        id,
                        replaces,
                        (String) values[0],
                        (String) values[3],
                        (String) values[4],
                        texts(values[5]),
                        keys(values[6])));
                reply(call, "u", new UInt32(id));
            }
            case "CloseNotification" -> {
                long id = ((UInt32) call.getParameters()[0]).longValue();
                reply(call, null);
                closed.add(id);
            }
            default -> throw new IllegalStateException(call.getName());
        }
    }

    private static List<String> texts(Object array) {
        return array instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : Stream.of((Object[]) array).map(String::valueOf).toList();
    }

    private static Set<String> keys(Object hints) {
        var keys = new HashSet<String>();
        ((Map<?, ?>) hints).keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    private void reply(MethodCall call, @Nullable String signature, Object... values)
            throws IOException, DBusException {
        LockSupport.parkNanos(slowness.toNanos());
        send(transport.getMessageFactory().createMethodReturn(call, signature, values));
    }

    private void signal(String name, String signature, Object... values) throws IOException, DBusException {
        send(transport
                .getMessageFactory()
                .createSignal(null, NotificationService.PATH, NotificationService.NAME, name, signature, values));
    }

    private void ask(String method, @Nullable String signature, Object... values) throws IOException, DBusException {
        send(transport
                .getMessageFactory()
                .createMethodCall(BUS, "/org/freedesktop/DBus", BUS, method, (byte) 0, signature, values));
    }

    private synchronized void send(Message message) throws IOException {
        transport.writeMessage(message);
    }
}
