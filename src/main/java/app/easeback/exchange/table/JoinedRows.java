package app.easeback.exchange.table;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.exchange.value.Fault;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A check-in of which several rows are parts: each adds to those before it, and contradicts them in nothing. A time
/// that several of them give stands as in the first.
///
/// @param row the newest of them, which notes what it contradicts
record JoinedRows(TableRow row) {

    /// The whole of what was known `before` and what the row says; empty when the row has problems.
    Optional<CheckIn> join(CheckIn before, CheckIn said) {
        said.ratings().stream()
                .map(Rating::site)
                .filter(site -> before.soreness(site).isPresent())
                .forEach(site -> row.wrong(
                        CheckInColumn.MUSCLE,
                        Fault.SITE_TWICE,
                        site.muscle().id(),
                        site.side().name()));
        same(CheckInColumn.AT, before.at(), said.at());
        var recordedAt = recordedAt(before, said);
        var fatigue = either(CheckInColumn.FATIGUE, before.fatigue(), said.fatigue());
        var limited = either(CheckInColumn.LIMITED, before.activityLimited(), said.activityLimited());
        var walking = either(CheckInColumn.WALKING, before.walkingComfortable(), said.walkingComfortable());
        var painkiller = either(CheckInColumn.PAINKILLER, before.painkiller(), said.painkiller());
        var trained = either(CheckInColumn.TRAINED, before.trainedSince(), said.trainedSince());
        var symptoms = either(CheckInColumn.SYMPTOMS, any(before.symptoms()), any(said.symptoms()));
        var resolved = either(CheckInColumn.RESOLVED_AT, before.symptomsResolved(), said.symptomsResolved());
        var note = either(CheckInColumn.NOTE, before.note(), said.note());
        if (!row.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CheckIn(
                before.id(),
                before.at(),
                recordedAt,
                Stream.concat(before.ratings().stream(), said.ratings().stream())
                        .toList(),
                fatigue,
                limited,
                walking,
                painkiller,
                trained,
                symptoms.orElse(Set.of()),
                resolved,
                note));
    }

    /// Where no row before says it, it is the time of the check-in itself.
    private ZonedDateTime recordedAt(CheckIn before, CheckIn said) {
        if (!row.has(CheckInColumn.RECORDED_AT)) {
            return before.recordedAt();
        }
        if (before.recordedAt().isEqual(before.at())) {
            return said.recordedAt();
        }
        same(CheckInColumn.RECORDED_AT, before.recordedAt(), said.recordedAt());
        return before.recordedAt();
    }

    private static <T> Optional<Set<T>> any(Set<T> set) {
        return Optional.of(set).filter(some -> !some.isEmpty());
    }

    private <T> Optional<T> either(CheckInColumn column, Optional<T> before, Optional<T> said) {
        before.ifPresent(known -> said.ifPresent(now -> same(column, known, now)));
        return before.or(() -> said);
    }

    private void same(CheckInColumn column, Object before, Object said) {
        if (!meant(before).equals(meant(said))) {
            row.wrong(column, Fault.ROWS_DISAGREE);
        }
    }

    /// Of a time the instant, however it is written.
    private static Object meant(Object said) {
        return switch (said) {
            case ZonedDateTime time -> time.toInstant();
            case SymptomsResolved resolved -> List.of(resolved.at().toInstant(), resolved.how());
            default -> said;
        };
    }
}
