package app.easeback.desktop;

import app.easeback.core.reminder.Notice;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Notes what it is asked to show.
final class NotedChannel implements Channel {

    private final BlockingQueue<Notice> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> closed = new LinkedBlockingQueue<>();

    @Override
    public void show(Notice notice) {
        shown.add(notice);
    }

    @Override
    public void close(String key) {
        closed.add(key);
    }

    @Override
    public void close() {
        closed.add("all");
    }

    Notice nextShown() throws InterruptedException {
        return shown.poll(30, TimeUnit.SECONDS);
    }

    String nextClosed() throws InterruptedException {
        return closed.poll(30, TimeUnit.SECONDS);
    }
}
