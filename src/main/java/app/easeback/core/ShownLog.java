package app.easeback.core;

import app.easeback.core.suggestion.Shown;
import java.time.Duration;

/// Keeps what the user was shown, for as long as it is looked back on.
final class ShownLog {

    /// How long what was shown is kept. An engineering choice: a year can be looked back on, with a month to
    /// spare, and the file does not grow for ever.
    private static final Duration SHOWN_FOR = Duration.ofDays(400);

    private final Store store;

    ShownLog(Store store) {
        this.store = store;
    }

    /// Keeps `shown`, unless the newest that is kept says the same, and forgets what was shown more than 400 days
    /// before it.
    void keep(Shown shown) {
        if (!isNews(shown)) {
            // The usual case, in which nobody has to wait for the right to write.
            return;
        }
        store.inTransaction(() -> {
            boolean news = isNews(shown);
            if (news) {
                store.shown().forgetBefore(shown.at().toInstant().minus(SHOWN_FOR));
                store.shown().add(shown);
            }
            return news;
        });
    }

    private boolean isNews(Shown shown) {
        return store.shown().newest().filter(shown::saysTheSameAs).isEmpty();
    }
}
