package app.easeback.core.comfort;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Kinesiology tape on a site.
///
/// @param appliedAt when it was put on
/// @param removedAt when it was taken off, not before `appliedAt`; absent while it is on
/// @param skinReaction whether the skin reacted, if that was looked at
public record Tape(
        Id id, Site site, ZonedDateTime appliedAt, Optional<ZonedDateTime> removedAt, Optional<Boolean> skinReaction)
        implements Entry {

    /// How long skin that reacted has to calm down before heat or new tape [E].
    public static final Duration SKIN_CALMS = Duration.ofDays(3);

    public Tape {
        removedAt.filter(removed -> removed.isBefore(appliedAt)).ifPresent(removed -> {
            throw new IllegalArgumentException("removedAt: is before appliedAt");
        });
    }

    /// The same tape, taken off at `moment`. Where a clock that was ahead left it as put on later, it was put
    /// on then too.
    public Tape takenOff(ZonedDateTime moment) {
        return new Tape(id, site, appliedBy(moment), Optional.of(moment), skinReaction);
    }

    /// The same tape with a skin reaction, which ends it at `moment` where it was still on then.
    public Tape reacted(ZonedDateTime moment) {
        var removed = removedAt.filter(off -> !off.isAfter(moment)).orElse(moment);
        return new Tape(id, site, appliedBy(moment), Optional.of(removed), Optional.of(true));
    }

    private ZonedDateTime appliedBy(ZonedDateTime moment) {
        return appliedAt.isAfter(moment) ? moment : appliedAt;
    }

    @Override
    public ZonedDateTime at() {
        return appliedAt;
    }

    @Override
    public ZonedDateTime recordedAt() {
        return appliedAt;
    }
}
