package app.easeback.core.schedule;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.comfort.Tape;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.Why;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Why a reminder is done, no longer of use, or to be held back at this moment. Where several reasons hold,
/// the one that weighs most is given.
///
/// @param now in the patient's zone
record Reasons(Situation situation, ZonedDateTime now) {

    /// A check-in made this long before its reminder answers it.
    private static final Duration EARLY_CHECK_IN = Duration.ofHours(2);

    /// Why nothing is left to do; empty where something is.
    Optional<Why> toBeDone(Reminder reminder) {
        return switch (reminder.kind()) {
            case CHECK_IN -> Optional.of(Why.CHECKED_IN).filter(_ -> checkedIn(reminder));
            case TAPE_CHECK, TAPE_OFF ->
                takenOff(reminder)
                        .filter(off -> reminder.kind() == ReminderKind.TAPE_OFF || !off.isBefore(reminder.due()))
                        .map(_ -> Why.TAPE_TAKEN_OFF);
            case HEAT -> Optional.empty();
        };
    }

    /// Why it is no longer of use; empty where it still is.
    ///
    /// @param planned whether its plan still lays out its time
    Optional<Why> toCancel(Reminder reminder, boolean planned) {
        if (situation.gone().contains(reminder.cause())) {
            return Optional.of(Why.CAUSE_GONE);
        }
        if (!plan(reminder).on()) {
            return Optional.of(Why.PLAN_OFF);
        }
        return switch (reminder.kind()) {
            case TAPE_CHECK, TAPE_OFF ->
                takenOff(reminder).map(_ -> Why.TAPE_TAKEN_OFF).or(() -> unplanned(reminder, planned));
            case HEAT, CHECK_IN ->
                situation.session(reminder.cause()).flatMap(session -> toCancel(reminder, session, planned));
        };
    }

    private Optional<Why> toCancel(Reminder reminder, ImsSession session, boolean planned) {
        if (situation
                .nextSession(session)
                .filter(next -> !reminder.due().isBefore(next))
                .isPresent()) {
            return Optional.of(Why.NEXT_SESSION);
        }
        if (reminder.kind() == ReminderKind.HEAT && situation.sorenessGone(session, now)) {
            return Optional.of(Why.SORENESS_GONE);
        }
        if (reminder.kind() == ReminderKind.CHECK_IN && situation.level() == TrainingLevel.FULL) {
            return Optional.of(Why.BACK_AT_FULL);
        }
        return unplanned(reminder, planned);
    }

    /// Its plan no longer has this time. What the user was told of stays all the same, until it is answered
    /// or its time has passed. So does a reminder whose session or tape lies after `now`, because the clock
    /// was set back.
    private Optional<Why> unplanned(Reminder reminder, boolean planned) {
        boolean known = situation.session(reminder.cause()).isPresent()
                || situation.tape(reminder.cause()).isPresent();
        return !planned && known && reminder.told().isEmpty() ? Optional.of(Why.PLAN_CHANGED) : Optional.empty();
    }

    /// Why it may not come now, though it may come later.
    Optional<Why> toHold(Reminder reminder) {
        if (situation.level() == TrainingLevel.STOP) {
            return Optional.of(Why.WARNING_SIGN);
        }
        var plan = plan(reminder);
        if (plan.pausedAt(now) && plan.pausedAt(reminder.due())) {
            return Optional.of(Why.PAUSED);
        }
        return reminder.site()
                .filter(_ -> reminder.kind() == ReminderKind.HEAT)
                .flatMap(site -> toHoldHeat(reminder, site))
                .or(() -> Optional.of(Why.QUIET_HOURS).filter(_ -> quiet(reminder)));
    }

    private Optional<Why> toHoldHeat(Reminder reminder, Site site) {
        if (situation.heatNeedsAsking(site)) {
            return Optional.of(Why.CAUTION);
        }
        return skin(site).or(() -> Optional.of(Why.TOO_SOON).filter(_ -> situation.tooSoonForHeat(comes(reminder))));
    }

    /// Why running heat is to end before its time.
    Optional<Why> toEndHeat(Reminder heat) {
        return situation.level() == TrainingLevel.STOP
                ? Optional.of(Why.WARNING_SIGN)
                : heat.site().flatMap(this::skin);
    }

    private Optional<Why> skin(Site site) {
        if (situation.signAgainstHeat()) {
            return Optional.of(Why.WARNING_SIGN);
        }
        if (situation.taped(site, now)) {
            return Optional.of(Why.UNDER_TAPE);
        }
        return situation.skinReacted(site, now) ? Optional.of(Why.SKIN_REACTION) : Optional.empty();
    }

    private boolean quiet(Reminder reminder) {
        return !reminder.toldOfThisDue()
                && situation.profile().quietHours().contains(comes(reminder).toLocalTime());
    }

    /// When it would come: at its time, or now where that has passed.
    private ZonedDateTime comes(Reminder reminder) {
        return now.isBefore(reminder.due()) ? reminder.due().withZoneSameInstant(now.getZone()) : now;
    }

    private Plan plan(Reminder reminder) {
        return situation.plan().apply(reminder.plan());
    }

    private boolean checkedIn(Reminder reminder) {
        var from = reminder.due().minus(EARLY_CHECK_IN);
        return situation.checkIns().stream()
                .filter(checkIn -> !checkIn.wasAMistake())
                .map(CheckIn::at)
                .anyMatch(at -> !at.isBefore(from) && !at.isAfter(reminder.lastMoment()) && !at.isAfter(now));
    }

    private Optional<ZonedDateTime> takenOff(Reminder reminder) {
        return situation.tape(reminder.cause()).flatMap(Tape::removedAt).filter(off -> !off.isAfter(now));
    }
}
