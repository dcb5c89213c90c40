package app.easeback.core.rules;

import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A session while it is told.
final class SessionWords {

    private final Id id;
    private final ZonedDateTime at;
    final List<MuscleWords> muscles = new ArrayList<>();
    final List<PractitionerAdvice> advice = new ArrayList<>();
    ZonedDateTime recordedAt;
    Purpose purpose = Purpose.MUSCLE_TENSION;
    Optional<Integer> painDuring = Optional.empty();

    SessionWords(String id, ZonedDateTime at) {
        this.id = new Id(id);
        this.at = at;
        this.recordedAt = at;
    }

    ImsSession toSession() {
        return new ImsSession(
                id,
                at,
                recordedAt,
                purpose,
                muscles.stream().map(MuscleWords::toMuscle).toList(),
                painDuring,
                Optional.empty(),
                advice,
                Optional.empty());
    }

    /// A treated muscle while it is told.
    static final class MuscleWords {

        final Site site;
        Optional<Twitches> twitches = Optional.empty();
        Optional<Tightness> tightness = Optional.empty();
        Optional<Integer> weeks = Optional.empty();

        MuscleWords(String muscle, Side side) {
            site = Story.site(muscle, side);
        }

        TreatedMuscle toMuscle() {
            return new TreatedMuscle(site, twitches, Optional.empty(), tightness, weeks);
        }
    }
}
