package app.easeback.ui.reminder.board;

import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What there is to show of the reminders at one moment.
///
/// @param reminders by due time, from four days ago to a day and a half ahead
/// @param session the current session, if there is one
/// @param tapes all that were ever put on
/// @param plans those that the user switched or paused
/// @param warmFrom when heat may begin again; empty when it may begin now
/// @param seen when the user last said that they had seen what was missed
public record Board(
        ZonedDateTime now,
        List<Reminder> reminders,
        Optional<ImsSession> session,
        List<Tape> tapes,
        Map<PlanId, Plan> plans,
        Profile profile,
        Optional<ZonedDateTime> warmFrom,
        Instant seen) {

    /// How long the skin rests before new tape; after a reaction it rests for [Tape#SKIN_CALMS] instead [E].
    private static final Duration SKIN_RESTS = Duration.ofDays(1);

    /// The reasons to hold that only the user can end.
    private static final Set<Why> LASTING =
            EnumSet.of(Why.WARNING_SIGN, Why.CAUTION, Why.UNDER_TAPE, Why.SKIN_REACTION);

    public Board {
        reminders = List.copyOf(reminders);
        tapes = List.copyOf(tapes);
        plans = Map.copyOf(plans);
    }

    /// Whether `warmFrom` is still right at a later moment, if nothing else changed.
    boolean stillSo(ZonedDateTime later) {
        return warmFrom.filter(from -> !later.isBefore(from)).isEmpty();
    }

    /// The same a little later, with nothing changed.
    Board at(ZonedDateTime later) {
        return new Board(later, reminders, session, tapes, plans, profile, warmFrom, seen);
    }

    /// Those that still ask for something or will, except the running one: what is due first, then by due
    /// time.
    public List<Reminder> waiting() {
        return reminders.stream()
                .filter(reminder -> reminder.state().open() && reminder.state() != ReminderState.STARTED)
                .sorted(Comparator.comparing(reminder -> reminder.state() != ReminderState.DUE))
                .toList();
    }

    /// Those whose time is yet to come.
    public List<Reminder> upcoming() {
        return waiting().stream()
                .filter(reminder -> reminder.state() != ReminderState.DUE)
                .toList();
    }

    /// What came and was not acknowledged: what is due, then what was missed, the newest first.
    public List<Reminder> inbox() {
        var inbox = new ArrayList<>(waiting());
        inbox.removeIf(reminder -> reminder.state() != ReminderState.DUE);
        reminders.reversed().stream()
                .filter(reminder -> reminder.state() == ReminderState.MISSED)
                .filter(reminder -> missedAt(reminder).toInstant().isAfter(seen))
                .filter(reminder -> !missedAt(reminder).isAfter(now))
                .forEach(inbox::add);
        return inbox;
    }

    /// When it was missed. Where that lies in the future, by a clock that was ahead, its due time counts
    /// instead: who has seen it since need not see it again, and before its time there is nothing to see.
    private ZonedDateTime missedAt(Reminder missed) {
        return missed.since().isAfter(now) ? missed.due() : missed.since();
    }

    /// The heat that may be started now, even before its time: the next one, while none is running, if it is
    /// no further away than the gap between two and its plan is not paused.
    public Optional<Reminder> startable() {
        var soon = now.plusMinutes(profile.heat().gapMinutes());
        return running().isPresent()
                ? Optional.empty()
                : waiting().stream()
                        .filter(reminder -> reminder.kind() == ReminderKind.HEAT)
                        .findFirst()
                        .filter(reminder -> !reminder.due().isAfter(soon))
                        .filter(reminder -> !plan(reminder.plan()).pausedAt(now));
    }

    /// The heat whose timer runs.
    public Optional<Reminder> running() {
        return reminders.stream()
                .filter(reminder -> reminder.state() == ReminderState.STARTED)
                .findFirst();
    }

    /// How a plan is switched and paused; as at first where the user never touched it.
    public Plan plan(PlanId id) {
        return plans.getOrDefault(id, Plan.untouched(id));
    }

    /// Why something is held back that could still come, to say where nothing is to come; empty when nothing
    /// is held.
    public Optional<Why> heldBack() {
        return reminders.stream()
                .filter(reminder -> reminder.state() == ReminderState.HELD && now.isBefore(reminder.lastMoment()))
                .map(Reminder::why)
                .findFirst();
    }

    /// Why a plan is held, where that will not pass by itself but only the user can end it.
    public Optional<Why> held(PlanId plan) {
        return ahead(plan).stream()
                .filter(reminder -> reminder.state() == ReminderState.HELD)
                .map(Reminder::why)
                .filter(LASTING::contains)
                .findFirst();
    }

    /// Why nothing more of a plan is to come; empty while something may.
    public Optional<Why> over(PlanId plan) {
        var ahead = ahead(plan);
        boolean more =
                ahead.stream().anyMatch(reminder -> reminder.state().open() || reminder.state() == ReminderState.HELD);
        return more
                ? Optional.empty()
                : ahead.stream()
                        .filter(reminder -> reminder.state() == ReminderState.CANCELLED)
                        .map(Reminder::why)
                        .findFirst();
    }

    private List<Reminder> ahead(PlanId plan) {
        return reminders.stream()
                .filter(reminder -> reminder.plan().equals(plan))
                .filter(reminder -> !reminder.lastMoment().isBefore(now))
                .toList();
    }

    /// The cautions that ask for a practitioner's word before heat on a muscle of the session, and have none
    /// yet.
    public Set<Caution> toAskAboutHeat() {
        var toAsk = EnumSet.noneOf(Caution.class);
        session.stream()
                .flatMap(current -> current.sites().stream())
                .forEach(site ->
                        toAsk.addAll(profile.toAskAboutHeat(site.muscle().group())));
        return toAsk;
    }

    /// The tape that is on.
    public List<Tape> tapesOn() {
        return tapes.stream().filter(tape -> tape.removedAt().isEmpty()).toList();
    }

    /// When a tape that is on is to be taken off, by the profile of now; moved to the end of quiet hours
    /// where it falls into them.
    public ZonedDateTime offAt(Tape tape) {
        var end = tape.appliedAt()
                .withZoneSameInstant(now.getZone())
                .plusHours(profile.tape().offAfterHours());
        return profile.quietHours().firstLoudMoment(end);
    }

    /// The tapes that are on, except on sites where one of these reminders says when to take tape off.
    public List<Tape> tapesOnBeside(List<Reminder> reminders) {
        var told = reminders.stream()
                .filter(reminder -> reminder.kind() == ReminderKind.TAPE_OFF)
                .flatMap(reminder -> reminder.site().stream())
                .toList();
        return tapesOn().stream().filter(tape -> !told.contains(tape.site())).toList();
    }

    /// The tape that the skin of a site still rests from; of several the one with the latest end of the rest.
    public Optional<Tape> restingFrom(Site site) {
        return tapes.stream()
                .filter(tape -> tape.site().equals(site))
                .filter(tape -> restsUntil(tape).filter(end -> end.isAfter(now)).isPresent())
                .max(Comparator.comparing(tape -> restsUntil(tape).orElseThrow().toInstant()));
    }

    /// Until when the skin rests from a tape that was taken off; empty while it is on.
    public static Optional<ZonedDateTime> restsUntil(Tape tape) {
        return tape.removedAt().map(off -> off.plus(reacted(tape) ? Tape.SKIN_CALMS : SKIN_RESTS));
    }

    /// Whether the skin is known to have reacted.
    public static boolean reacted(Tape tape) {
        return tape.skinReaction().orElse(false);
    }
}
