package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notice.Choice;
import app.easeback.core.reminder.Notifier.Chosen;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/// Shows notices through the notification service of a Linux desktop. Connects with the first notice, and
/// again after the bus went away. The ids of notices belong to the service that gave them: once another
/// service takes its place, they mean nothing, or a notice of another program.
final class DbusChannel implements Channel {

    static final String APP = "Easeback";

    /// The name of the app's desktop entry and of its icon.
    private static final String ENTRY = "easeback";

    private static final byte NORMAL_URGENCY = 1;
    private static final int SERVICE_DECIDES_HOW_LONG = -1;
    private static final UInt32 NEW = new UInt32(0);

    private final Supplier<Optional<Path>> bus;
    private final Duration limit;
    private final Chosen chosen;
    private final Optional<Variant<?>> picture;

    private @Nullable NotificationService service;

    /// The notices on the screen, by key. Guarded by itself, even while a notice is being shown: its buttons
    /// may be pressed at once.
    private final Map<String, OnScreen> shown = new HashMap<>();

    /// @param server the unique name of the service that shows it
    private record OnScreen(Notice notice, String server, UInt32 id, boolean answered) {}

    /// @param bus finds the socket of the bus
    /// @param limit how long a call of the service may take
    /// @param icon a PNG
    DbusChannel(Supplier<Optional<Path>> bus, Duration limit, URL icon, Chosen chosen) {
        this.bus = bus;
        this.limit = limit;
        this.chosen = chosen;
        picture = ImageData.read(icon);
    }

    @Override
    public void show(Notice notice) throws ChannelException {
        var open = connected();
        synchronized (shown) {
            // Starts the service where the bus knows how to; the answer tells who it is.
            var about = open.call(NotificationService.NAME, "GetCapabilities", null);
            var abilities = about.texts();
            String server = about.server();
            var replaced = replaced(open, server, shown.get(notice.key()));
            // The id is needed even if it comes too late for the caller: the notice is answered and closed by
            // it.
            var reply = open.callHoweverLate(
                    server,
                    "Notify",
                    "susssasa{sv}i",
                    APP,
                    replaced,
                    ENTRY,
                    notice.title(),
                    abilities.contains("body-markup") ? withoutMarkup(notice.text()) : notice.text(),
                    abilities.contains("actions") ? Actions.of(notice) : new String[0],
                    hints(),
                    SERVICE_DECIDES_HOW_LONG);
            if (!(reply.value() instanceof UInt32 id)) {
                throw new ChannelException(NoticeOutcome.FAILED, "the notification service gave no id", null);
            }
            shown.put(notice.key(), new OnScreen(notice, server, id, false));
        }
    }

    /// The id of the notice that a new one replaces, or [#NEW]. An answered one is taken away instead: under
    /// the same id, a second press of its button that is still on its way would answer the new one.
    private static UInt32 replaced(NotificationService service, String server, @Nullable OnScreen before)
            throws ChannelException {
        if (before == null || !before.server().equals(server)) {
            return NEW;
        }
        if (before.answered()) {
            withdraw(service, before);
            return NEW;
        }
        return before.id();
    }

    @Override
    public void close(String key) throws ChannelException {
        Optional<OnScreen> gone;
        synchronized (shown) {
            gone = Optional.ofNullable(shown.remove(key));
        }
        if (gone.isPresent() && service != null && service.isConnected()) {
            withdraw(service, gone.get());
        }
    }

    @Override
    public void close() {
        var open = service;
        if (open == null) {
            return;
        }
        for (var notice : forgetAll()) {
            try {
                withdraw(open, notice);
            } catch (ChannelException e) {
                SystemNotifier.LOG.log(System.Logger.Level.DEBUG, "a notice may be left on the screen", e);
            }
        }
        open.close();
        service = null;
    }

    private NotificationService connected() throws ChannelException {
        if (service == null || !service.isConnected()) {
            forgetAll();
            service = null;
            var socket =
                    bus.get().orElseThrow(() -> new ChannelException(NoticeOutcome.NO_SERVICE, "no session bus", null));
            service = NotificationService.connect(socket, limit, this::heard);
        }
        return service;
    }

    /// Waits for the answer: a connection that is closed too soon loses what was sent.
    private static void withdraw(NotificationService service, OnScreen notice) throws ChannelException {
        service.call(notice.server(), "CloseNotification", "u", notice.id());
    }

    private List<OnScreen> forgetAll() {
        synchronized (shown) {
            var all = List.copyOf(shown.values());
            shown.clear();
            return all;
        }
    }

    /// A signal of any notification service about any notice, even one of another program.
    private void heard(DBusSignal signal) {
        try {
            var parameters = signal.getParameters();
            if (parameters.length < 2 || !(parameters[0] instanceof UInt32 id)) {
                return;
            }
            switch (signal.getName()) {
                case "NotificationClosed" -> forget(signal.getSource(), id);
                // Some services leave the notice on the screen: it is closed once it is answered.
                case "ActionInvoked" ->
                    Actions.choice(String.valueOf(parameters[1]))
                            .ifPresent(choice -> answered(signal.getSource(), id, choice)
                                    .ifPresent(notice -> chosen.chosen(notice, choice)));
                default -> {}
            }
        } catch (DBusException | RuntimeException e) {
            SystemNotifier.LOG.log(System.Logger.Level.WARNING, "could not take an answer to a notice", e);
        }
    }

    /// The notice, the first time that it is answered. Opening the window is no answer.
    private Optional<Notice> answered(String server, UInt32 id, Choice choice) {
        synchronized (shown) {
            var found = find(server, id).filter(notice -> !notice.answered());
            found.ifPresent(notice -> shown.put(
                    notice.notice().key(),
                    new OnScreen(notice.notice(), notice.server(), notice.id(), choice != Choice.OPEN)));
            return found.map(OnScreen::notice);
        }
    }

    private void forget(String server, UInt32 id) {
        synchronized (shown) {
            find(server, id).ifPresent(notice -> shown.remove(notice.notice().key()));
        }
    }

    private Optional<OnScreen> find(String server, UInt32 id) {
        synchronized (shown) {
            return shown.values().stream()
                    .filter(notice ->
                            notice.server().equals(server) && notice.id().equals(id))
                    .findAny();
        }
    }

    private Map<String, Variant<?>> hints() {
        var hints = new LinkedHashMap<String, Variant<?>>();
        hints.put("urgency", new Variant<>(NORMAL_URGENCY));
        hints.put("desktop-entry", new Variant<>(ENTRY));
        picture.ifPresent(image -> hints.put("image-data", image));
        return hints;
    }

    private static String withoutMarkup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
