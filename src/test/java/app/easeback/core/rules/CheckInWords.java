package app.easeback.core.rules;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.entry.Id;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A check-in while it is told.
final class CheckInWords {

    private final Id id;
    private final ZonedDateTime at;
    final List<Rating> ratings = new ArrayList<>();
    final Set<Symptom> signs = EnumSet.noneOf(Symptom.class);
    ZonedDateTime recordedAt;
    Optional<Boolean> limited = Optional.empty();
    Optional<Boolean> walking = Optional.empty();
    Optional<Boolean> painkiller = Optional.empty();
    Optional<SymptomsResolved> settled = Optional.empty();

    CheckInWords(String id, ZonedDateTime at) {
        this.id = new Id(id);
        this.at = at;
        this.recordedAt = at;
    }

    CheckIn toCheckIn() {
        return new CheckIn(
                id,
                at,
                recordedAt,
                ratings,
                Optional.empty(),
                limited,
                walking,
                painkiller,
                Optional.empty(),
                signs,
                settled,
                Optional.empty());
    }
}
