package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Notes what it is asked to take away.
final class NotedChannel implements Channel {

    private final BlockingQueue<String> closed = new LinkedBlockingQueue<>();

    @Override
    public void show(Notice notice) {}

    @Override
    public void close(String key) {
        closed.add(key);
    }

    @Override
    public void close() {
        closed.add("all");
    }

    String nextClosed() throws InterruptedException {
        return closed.poll(30, TimeUnit.SECONDS);
    }
}
