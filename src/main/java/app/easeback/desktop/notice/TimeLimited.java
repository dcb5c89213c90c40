package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A channel that answers in time, whatever the one behind it does. That one has a thread to itself; while it
/// hangs there, further notices fail when their time is up. Taking a notice away is never given up, so that a
/// notice that comes late does not stay.
final class TimeLimited implements Channel {

    private final Channel channel;
    private final Limits limits;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("notice-channel").daemon(true).factory());

    TimeLimited(Channel channel, Limits limits) {
        this.channel = channel;
        this.limits = limits;
    }

    @Override
    public void show(Notice notice) throws ChannelException {
        var shown = begin(() -> channel.show(notice));
        try {
            await(shown, limits.notice());
        } finally {
            shown.cancel(true);
        }
    }

    /// Returns at once.
    @Override
    public void close(String key) throws ChannelException {
        var _ = begin(() -> {
            try {
                channel.close(key);
            } catch (ChannelException e) {
                leftOver(e);
            }
        });
    }

    @Override
    public void close() {
        try {
            await(begin(channel::close), limits.end());
        } catch (ChannelException e) {
            leftOver(e);
        }
        thread.shutdown();
    }

    /// What is done on the thread of the channel.
    @FunctionalInterface
    private interface Work {
        void run() throws ChannelException;
    }

    private Future<?> begin(Work work) throws ChannelException {
        try {
            return thread.submit(() -> {
                work.run();
                return true;
            });
        } catch (RejectedExecutionException e) {
            throw new ChannelException(NoticeOutcome.FAILED, "the channel has ended", e);
        }
    }

    private static void await(Future<?> result, Duration limit) throws ChannelException {
        try {
            result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ChannelException(NoticeOutcome.FAILED, "no answer within " + limit, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ChannelException known) {
                throw known;
            }
            throw new ChannelException(NoticeOutcome.FAILED, "could not show a notice", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelException(NoticeOutcome.FAILED, "interrupted", e);
        }
    }

    private static void leftOver(ChannelException e) {
        SystemNotifier.LOG.log(System.Logger.Level.DEBUG, "a notice may be left on the screen", e);
    }
}
