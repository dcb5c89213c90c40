package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Shows notices through the operating system. All its work is done on one thread of its own; the channels
/// are made when the first notice is shown, since most runs of the program show none. When a channel fails
/// the next one takes over.
public final class SystemNotifier implements Notifier, AutoCloseable {

    static final System.Logger LOG = System.getLogger(SystemNotifier.class.getName());

    private final List<Supplier<Channel>> makers;
    private final Limits limits;
    private final Consumer<NoticeOutcome> delivered;

    /// Filled on the worker with the first notice.
    private final List<TimeLimited> channels = new CopyOnWriteArrayList<>();

    /// What arrives after it was closed is dropped.
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("notices").daemon(true).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /// A notifier with these channels.
    ///
    /// @param makers make the channels to try, in this order
    public SystemNotifier(List<Supplier<Channel>> makers, Limits limits, Consumer<NoticeOutcome> delivered) {
        this.makers = List.copyOf(makers);
        this.limits = limits;
        this.delivered = delivered;
    }

    /// The one for this computer.
    ///
    /// @param icon a PNG of the app's icon, of 64 to 256 pixels
    /// @param chosen is told what the user chose, on a thread of the operating system's service
    /// @param delivered is told what became of each notice, on the notifier's thread
    public static SystemNotifier ofThisComputer(URL icon, Chosen chosen, Consumer<NoticeOutcome> delivered) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Supplier<Channel> channel = system.startsWith("windows") || system.startsWith("mac")
                ? () -> new AwtChannel(icon, chosen)
                : () -> new DbusChannel(() -> SessionBus.socket(System::getenv), Limits.USUAL.notice(), icon, chosen);
        return new SystemNotifier(List.of(channel), Limits.USUAL, delivered);
    }

    @Override
    public void show(Notice notice) {
        worker.execute(() -> guarded(() -> delivered.accept(outcome(notice))));
    }

    @Override
    public void close(String key) {
        worker.execute(() -> channels.forEach(channel -> withdraw(channel, key)));
    }

    /// Takes all notices away and ends. What was not begun is dropped.
    @Override
    public void close() {
        worker.getQueue().clear();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(limits.end().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "the notifier is still at work");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        channels.forEach(TimeLimited::close);
    }

    /// What became of a notice. Answers even if no channel can be made because a part of the program is
    /// missing, as when it was replaced while it runs.
    private NoticeOutcome outcome(Notice notice) {
        try {
            return deliver(notice);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "notices cannot be shown", e);
            return new NoticeOutcome.NotShown(notice, NoticeOutcome.Reason.FAILED);
        }
    }

    private NoticeOutcome deliver(Notice notice) {
        if (channels.isEmpty()) {
            channels.addAll(makers.stream()
                    .map(maker -> new TimeLimited(maker.get(), limits))
                    .toList());
        }
        var failures = new ArrayList<ChannelException>();
        for (var channel : channels) {
            try {
                channel.show(notice);
                // Later channels may have shown it when this one failed before.
                channels.subList(channels.indexOf(channel) + 1, channels.size())
                        .forEach(later -> withdraw(later, notice.key()));
                return new NoticeOutcome.Shown(notice);
            } catch (ChannelException e) {
                LOG.log(
                        e.getCause() instanceof Error ? System.Logger.Level.ERROR : System.Logger.Level.DEBUG,
                        "a notice was not shown",
                        e);
                failures.add(e);
            }
        }
        var reason = failures.isEmpty()
                ? NoticeOutcome.Reason.NOT_SUPPORTED
                : failures.getFirst().reason();
        return new NoticeOutcome.NotShown(notice, reason);
    }

    private static void withdraw(Channel channel, String key) {
        try {
            channel.close(key);
        } catch (ChannelException e) {
            LOG.log(System.Logger.Level.DEBUG, "a notice may be left on the screen", e);
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "could not tell what became of a notice", e);
        }
    }
}
