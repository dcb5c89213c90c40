package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import java.net.URL;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shows notices through the operating system. All its work is done on one thread of its own; the channel is
/// made when the first notice is shown, since most runs of the program show none.
public final class SystemNotifier implements Notifier, AutoCloseable {

    static final System.Logger LOG = System.getLogger(SystemNotifier.class.getName());

    private final Supplier<Channel> maker;
    private final Limits limits;
    private final Consumer<NoticeOutcome> delivered;

    /// Made on the worker with the first notice.
    private volatile @Nullable TimeLimited channel;

    /// What arrives after it was closed is dropped.
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("notices").daemon(true).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /// A notifier with the channel that this makes.
    SystemNotifier(Supplier<Channel> maker, Limits limits, Consumer<NoticeOutcome> delivered) {
        this.maker = maker;
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
        return new SystemNotifier(channel, Limits.USUAL, delivered);
    }

    @Override
    public void show(Notice notice) {
        worker.execute(() -> guarded(() -> delivered.accept(outcome(notice))));
    }

    @Override
    public void close(String key) {
        worker.execute(() -> withdraw(key));
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
        var made = channel;
        if (made != null) {
            made.close();
        }
    }

    /// What became of a notice. Answers even if the channel cannot be made because a part of the program is
    /// missing, as when it was replaced while it runs.
    private NoticeOutcome outcome(Notice notice) {
        try {
            made().show(notice);
            return NoticeOutcome.SHOWN;
        } catch (ChannelException e) {
            LOG.log(
                    e.getCause() instanceof Error ? System.Logger.Level.ERROR : System.Logger.Level.DEBUG,
                    "a notice was not shown",
                    e);
            return e.outcome();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "notices cannot be shown", e);
            return NoticeOutcome.FAILED;
        }
    }

    private TimeLimited made() {
        var made = channel;
        if (made == null) {
            made = new TimeLimited(maker.get(), limits);
            channel = made;
        }
        return made;
    }

    private void withdraw(String key) {
        var made = channel;
        if (made == null) {
            return;
        }
        try {
            made.close(key);
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
