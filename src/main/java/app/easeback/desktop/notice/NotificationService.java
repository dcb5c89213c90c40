package app.easeback.desktop.notice;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.messages.constants.MessageTypes;
import org.jspecify.annotations.Nullable;

/// A connection to the session's bus, to talk to the notification service. Sends messages instead of using
/// proxies of Java interfaces: those would need reflection into this module, and their calls could not be
/// limited in time.
///
/// @see <a href="https://specifications.freedesktop.org/notification-spec/latest/">Desktop Notifications
///     Specification</a>
final class NotificationService implements AutoCloseable {

    public static final String NAME = "org.freedesktop.Notifications";
    static final String PATH = "/org/freedesktop/Notifications";

    /// Errors that say that there is no such service.
    private static final List<String> MISSING = List.of(
            "org.freedesktop.DBus.Error.ServiceUnknown",
            "org.freedesktop.DBus.Error.NameHasNoOwner",
            "org.freedesktop.DBus.Error.Spawn.");

    private static final byte NO_FLAGS = 0;

    /// The longest wait for a late reply: a service that has not answered by then has lost the call.
    private static final Duration LATEST = Duration.ofMinutes(2);

    /// How often to look whether there still is a connection.
    private static final Duration LOOK = Duration.ofSeconds(1);

    /// Zero, since the library would otherwise try again and again for this long.
    private static final int ONE_ATTEMPT = 0;

    /// Logs each connection, which nobody needs to know. Both loggers are kept in fields, since a logger that
    /// nobody holds is collected, and its level is lost.
    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");

    /// Would log the end of the user's session as a fatal error, with its stack trace.
    private static final Logger READER =
            Logger.getLogger("org.freedesktop.dbus.connections.base.IncomingMessageThread");

    static {
        LIBRARY.setLevel(Level.WARNING);
        READER.setLevel(Level.OFF);
    }

    /// What a method answered.
    ///
    /// @param server the unique name of who answered
    /// @param value the first of what it answered; empty where it had nothing to say
    record Answer(String server, Object value) {

        private static Answer of(Message reply) throws DBusException {
            var values = reply.getParameters();
            return new Answer(reply.getSource(), values.length == 0 ? "" : values[0]);
        }

        /// The value as a list of texts; empty where it is none.
        List<String> texts() {
            return switch (value) {
                case List<?> list -> list.stream().map(String::valueOf).toList();
                case Object[] array -> Stream.of(array).map(String::valueOf).toList();
                default -> List.of();
            };
        }
    }

    private final DBusConnection connection;
    private final Duration limit;

    private NotificationService(DBusConnection connection, Duration limit) {
        this.connection = connection;
        this.limit = limit;
    }

    /// Connects to the bus. Ends soon after an interruption.
    ///
    /// @param limit how long a call may take
    /// @param heard is told of every signal of a notification service, in order, on a thread of the connection
    static NotificationService connect(Path bus, Duration limit, Consumer<DBusSignal> heard) throws ChannelException {
        try {
            var connection = DBusConnectionBuilder.forAddress("unix:path=" + bus)
                    .withShared(false)
                    .transportConfig()
                    .withRegisterSelf(false)
                    .withTimeout(ONE_ATTEMPT)
                    .back()
                    .build();
            // From here on there are threads to end when something fails.
            try {
                connection.register();
                var signals = DBusMatchRuleBuilder.create()
                        .withType(MessageTypes.SIGNAL)
                        .withInterface(NAME)
                        .build();
                var _ = connection.addGenericSigHandler(signals, heard::accept);
                return new NotificationService(connection, limit);
            } catch (DBusException | DBusExecutionException e) {
                connection.disconnect();
                throw e;
            }
        } catch (DBusException | DBusExecutionException e) {
            throw new ChannelException(NoticeOutcome.NO_SERVICE, "no session bus at " + bus, e);
        }
    }

    boolean isConnected() {
        return connection.isConnected();
    }

    /// Calls a method and waits for the answer.
    ///
    /// @param service the well-known or unique name of whom to call
    Answer call(String service, String method, @Nullable String signature, Object... arguments)
            throws ChannelException {
        return answered(call -> call.getReply(limit.toMillis()), service, method, signature, arguments);
    }

    /// Calls a method that changes something and waits for the answer, up to two minutes, as long as there is
    /// a connection. An interruption does not end the wait; the thread is interrupted again afterwards.
    ///
    /// @param service the well-known or unique name of whom to call
    Answer callHoweverLate(String service, String method, @Nullable String signature, Object... arguments)
            throws ChannelException {
        return answered(this::lateReply, service, method, signature, arguments);
    }

    private @Nullable Message lateReply(MethodCall call) {
        long end = System.nanoTime() + LATEST.toNanos();
        boolean interrupted = false;
        Message reply = null;
        while (reply == null && connection.isConnected() && System.nanoTime() < end) {
            reply = call.getReply(LOOK.toMillis());
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return reply;
    }

    /// How the reply to a call is waited for.
    @FunctionalInterface
    private interface Waiting {
        @Nullable
        Message reply(MethodCall call);
    }

    private Answer answered(
            Waiting waiting, String service, String method, @Nullable String signature, Object... arguments)
            throws ChannelException {
        try {
            var call = connection
                    .getMessageFactory()
                    .createMethodCall(service, PATH, NAME, method, NO_FLAGS, signature, arguments);
            connection.sendMessage(call);
            var reply = waiting.reply(call);
            if (reply == null) {
                throw new ChannelException(NoticeOutcome.FAILED, method + " was not answered", null);
            }
            if (reply instanceof Error error) {
                throw new ChannelException(
                        outcome(error), method + " failed: " + error.getName(), error.getException());
            }
            return Answer.of(reply);
        } catch (DBusException | DBusExecutionException e) {
            throw new ChannelException(NoticeOutcome.FAILED, method + " failed", e);
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    private static NoticeOutcome outcome(Error error) {
        return MISSING.stream().anyMatch(error.getName()::startsWith) ? NoticeOutcome.NO_SERVICE : NoticeOutcome.FAILED;
    }
}
