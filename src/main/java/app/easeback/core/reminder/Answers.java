package app.easeback.core.reminder;

import java.time.Instant;
import java.util.List;

/// The kept answers. None is ever changed or removed.
public interface Answers {

    /// The answers given from `from` on, oldest first.
    List<Answer> since(Instant from);

    void add(Answer answer);
}
