package app.easeback.core.schedule;

import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.session.ImsSession;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the plans lay out at one moment, beside the reminders that are kept.
final class Layout {

    private final Situation situation;
    private final ZonedDateTime now;
    private final Map<String, Reminder> laidOut = new LinkedHashMap<>();
    private final List<Reminder> begun;

    /// The ids of all reminders: those that are kept and those that begin now.
    private final Set<String> reminders;

    Layout(Situation situation, ZonedDateTime now) {
        this.situation = situation;
        this.now = now;
        layOut();
        reminders = situation.kept().stream().map(Reminder::id).collect(Collectors.toCollection(HashSet::new));
        begun = begin();
        begun.forEach(reminder -> reminders.add(reminder.id()));
    }

    /// A reminder as its plan lays it out now.
    Optional<Reminder> newly(Reminder reminder) {
        return Optional.ofNullable(laidOut.get(reminder.id()));
    }

    /// The reminders that begin now.
    List<Reminder> begun() {
        return begun;
    }

    /// Whether a later reminder of the same kind and cause has come.
    boolean nextCame(Reminder reminder) {
        var own = newly(reminder).map(Reminder::due).orElse(reminder.originalDue());
        return laidOut.values().stream()
                .filter(other ->
                        other.kind() == reminder.kind() && other.cause().equals(reminder.cause()))
                .filter(other -> other.due().isAfter(own) && !other.due().isAfter(now))
                .anyMatch(other -> reminders.contains(other.id()));
    }

    private void layOut() {
        var plans = new Times(situation.profile(), now);
        for (ImsSession session : situation.sessions()) {
            var end = situation.nextSession(session);
            Stream.of(plans.heat(session, situation.siteToWarm(session, now)), plans.checkIns(session))
                    .flatMap(List::stream)
                    .filter(reminder ->
                            end.filter(next -> !reminder.due().isBefore(next)).isEmpty())
                    .forEach(this::add);
        }
        situation.tapes().forEach(tape -> plans.tape(tape).forEach(this::add));
    }

    private void add(Reminder reminder) {
        laidOut.put(reminder.id(), reminder);
    }

    /// New reminders for the times that have none yet. A plan that begins gets all times since its cause was
    /// recorded, so that a crash right after that loses none; a plan that has reminders gets no new ones in
    /// the past.
    private List<Reminder> begin() {
        return laidOut.values().stream()
                .filter(reminder -> !reminders.contains(reminder.id()))
                .filter(reminder -> reminder.due().isAfter(now) || (begins(reminder) && wasToCome(reminder)))
                .toList();
    }

    private boolean begins(Reminder reminder) {
        return situation.kept().stream().noneMatch(kept -> kept.plan().equals(reminder.plan()));
    }

    private boolean wasToCome(Reminder reminder) {
        return isStillOn(reminder)
                || (!reminder.due().isBefore(situation.began())
                        && !reminder.due().isBefore(recordedAt(reminder.cause())));
    }

    /// Whether it is the end of tape that is still on, which can still be acted on.
    private boolean isStillOn(Reminder reminder) {
        return reminder.kind() == ReminderKind.TAPE_OFF
                && now.isBefore(reminder.due().plus(reminder.kind().patience()))
                && situation
                        .tape(reminder.cause())
                        .filter(tape -> tape.removedAt().isEmpty())
                        .isPresent();
    }

    private ZonedDateTime recordedAt(Id cause) {
        return Stream.<Entry>concat(situation.session(cause).stream(), situation.tape(cause).stream())
                .map(Entry::recordedAt)
                .findFirst()
                .orElse(now);
    }
}
