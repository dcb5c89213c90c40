package app.easeback.desktop;

import app.easeback.core.reminder.Notice;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A channel that answers in time whatever the one behind it does. That one has a thread to itself; while it hangs
/// there, further calls fail when their time is up.
final class TimeLimited implements Channel {

    private final Channel channel;
    private final Duration limit;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("notice-channel").daemon(true).factory());

    TimeLimited(Channel channel, Duration limit) {
        this.channel = channel;
        this.limit = limit;
    }

    @Override
    public void show(Notice notice) throws ChannelException {
        limited(() -> {
            channel.show(notice);
            return true;
        });
    }

    @Override
    public void close(String key) throws ChannelException {
        limited(() -> {
            channel.close(key);
            return true;
        });
    }

    @Override
    public void close() {
        try {
            limited(() -> {
                channel.close();
                return true;
            });
        } catch (ChannelException e) {
            SystemNotifier.LOG.log(System.Logger.Level.DEBUG, "notices may be left on the screen", e);
        }
        thread.shutdownNow();
    }

    private void limited(Callable<Boolean> call) throws ChannelException {
        var result = thread.submit(call);
        try {
            result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ChannelException(Delivery.Reason.FAILED, "no answer within " + limit, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ChannelException known) {
                throw known;
            }
            throw new ChannelException(Delivery.Reason.FAILED, "could not show a notice", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelException(Delivery.Reason.FAILED, "interrupted", e);
        } finally {
            result.cancel(true);
        }
    }
}
