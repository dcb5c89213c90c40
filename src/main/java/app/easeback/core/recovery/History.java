package app.easeback.core.recovery;

import app.easeback.core.Store;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.Priors;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads the part of the diary that the model learns from, and can remember it: what is over seldom changes.
final class History {

    /// How far the end may move on with time before an unchanged history is read again.
    private static final Duration REUSABLE_FOR = Duration.ofDays(1);

    private final Store store;
    private boolean remembers;
    private Optional<Read> read = Optional.empty();

    /// What was last read for an earlier moment: a look back asks several questions about the same moment.
    private Optional<Read> earlier = Optional.empty();

    History(Store store) {
        this.store = store;
    }

    /// A history that was read.
    ///
    /// @param end where it ends, that moment included
    /// @param moment the moment as of which its entries were known
    record Read(Instant end, Instant moment, Diary diary) {

        boolean reusableFor(Instant otherEnd, Instant otherMoment) {
            return !otherMoment.isBefore(moment)
                    && Duration.between(end, otherEnd).compareTo(REUSABLE_FOR) < 0;
        }

        boolean exactlyFor(Instant otherEnd, Instant otherMoment) {
            return end.equals(otherEnd) && moment.equals(otherMoment);
        }

        boolean endsBefore(Instant change) {
            return change.isAfter(end);
        }
    }

    void remember() {
        remembers = true;
    }

    /// Forgets what was read where it reaches as far as `since`: something has changed from then on.
    void changed(Instant since) {
        read = read.filter(known -> known.endsBefore(since));
        earlier = earlier.filter(known -> known.endsBefore(since));
    }

    /// The newest sessions up to `end` and the check-ins since the oldest of them, as known at `moment`; what is
    /// remembered may end up to a day earlier.
    Read upTo(Instant end, Instant moment) {
        var reusable = read.filter(known -> known.reusableFor(end, moment))
                .or(() -> earlier.filter(known -> known.exactlyFor(end, moment)));
        if (reusable.isPresent()) {
            return reusable.get();
        }
        var fresh = new Read(end, moment, read(end, moment));
        if (remembers) {
            boolean newest =
                    read.filter(known -> moment.isBefore(known.moment())).isEmpty();
            if (newest) {
                read = Optional.of(fresh);
            } else {
                earlier = Optional.of(fresh);
            }
        }
        return fresh;
    }

    private Diary read(Instant end, Instant moment) {
        return newest(Priors.SESSIONS_TO_LOOK_AT, end, moment);
    }

    /// The newest sessions up to `end`, at most `sessions` and none more than [Priors#OLDEST_TO_LEARN_FROM]
    /// before it, and the check-ins since the oldest of them, as known at `moment`.
    Diary newest(int sessions, Instant end, Instant moment) {
        List<ImsSession> all = store.sessions().between(end.minus(Priors.OLDEST_TO_LEARN_FROM), end, moment);
        List<ImsSession> newest = all.subList(Math.max(0, all.size() - sessions), all.size());
        return newest.isEmpty()
                ? new Diary(List.of(), List.of())
                : new Diary(
                        newest, store.checkIns().between(newest.getFirst().at().toInstant(), end, moment));
    }
}
