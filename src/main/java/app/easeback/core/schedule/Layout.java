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
    private final Map<String, Planned> times = new LinkedHashMap<>();
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

    /// The time that the plan of a reminder lays out for it now.
    Optional<Planned> timeOf(Reminder reminder) {
        return Optional.ofNullable(times.get(reminder.id()));
    }

    /// The reminders that begin now.
    List<Reminder> begun() {
        return begun;
    }

    /// Whether a later reminder of the same kind and cause has come.
    boolean nextCame(Reminder reminder) {
        var own = timeOf(reminder).map(Planned::due).orElse(reminder.originalDue());
        return times.entrySet().stream()
                .filter(entry -> reminders.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(time -> time.kind() == reminder.kind() && time.cause().equals(reminder.cause()))
                .anyMatch(time -> time.due().isAfter(own) && !time.due().isAfter(now));
    }

    private void layOut() {
        var plans = new Times(situation.profile(), now.getZone());
        for (ImsSession session : situation.sessions()) {
            var end = situation.nextSession(session);
            Stream.of(plans.heat(session, situation.siteToWarm(session, now)), plans.checkIns(session))
                    .flatMap(List::stream)
                    .filter(time ->
                            end.filter(next -> !time.due().isBefore(next)).isEmpty())
                    .forEach(this::add);
        }
        situation.tapes().forEach(tape -> plans.tape(tape).forEach(this::add));
    }

    private void add(Planned time) {
        times.put(time.reminder(now).id(), time);
    }

    /// New reminders for the times that have none yet. A plan that begins gets all times since its cause was
    /// recorded, so that a crash right after that loses none; a plan that has reminders gets no new ones in
    /// the past.
    private List<Reminder> begin() {
        return times.entrySet().stream()
                .filter(entry -> !reminders.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(time -> time.due().isAfter(now) || (begins(time) && wasToCome(time)))
                .map(time -> time.reminder(now))
                .toList();
    }

    private boolean begins(Planned time) {
        return situation.kept().stream().noneMatch(reminder -> reminder.plan().equals(time.plan()));
    }

    private boolean wasToCome(Planned time) {
        return isStillOn(time)
                || (!time.due().isBefore(situation.began()) && !time.due().isBefore(recordedAt(time.cause())));
    }

    /// Whether it is the end of tape that is still on, which can still be acted on.
    private boolean isStillOn(Planned time) {
        return time.kind() == ReminderKind.TAPE_OFF
                && now.isBefore(time.due().plus(time.kind().patience()))
                && situation
                        .tape(time.cause())
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
