package app.easeback.core;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Who is told of changes, and when: once, after the outermost of several writes is on disk, on the thread that wrote.
final class Changes {

    private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();
    private int depth;
    private long count;
    private boolean isNews;
    private Instant earliest = Instant.MAX;

    /// Calls `listener` after each change with a moment before which nothing has changed. May be called from any
    /// thread.
    void onChangeSince(Consumer<Instant> listener) {
        listeners.add(listener);
    }

    /// How often the listeners were told.
    long count() {
        return count;
    }

    /// Does `write`, which may hold further ones. When the outermost is done, the listeners are told, if any of them
    /// was [news][#news]; when it throws, they are not.
    <T> T during(Supplier<T> write) {
        depth++;
        boolean done = false;
        T result;
        try {
            result = write.get();
            done = true;
        } finally {
            depth--;
            if (!done && depth == 0) {
                forget();
            }
        }
        if (depth == 0 && isNews) {
            tell(earliest);
        }
        return result;
    }

    /// The write that is under way is to be told.
    void news() {
        isNews = true;
    }

    /// The write that is under way changes something that happened at `moment`.
    void reachesBackTo(Instant moment) {
        earliest = moment.isBefore(earliest) ? moment : earliest;
    }

    /// Tells the listeners now.
    void tell(Instant since) {
        forget();
        count++;
        listeners.forEach(listener -> listener.accept(since));
    }

    private void forget() {
        isNews = false;
        earliest = Instant.MAX;
    }
}
