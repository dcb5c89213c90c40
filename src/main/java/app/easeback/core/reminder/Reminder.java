package app.easeback.core.reminder;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/// One version of a reminder: how it stands from one moment on. The earlier versions are its ledger. Its
/// identity is its kind, its cause and when it is meant to come.
///
/// @param cause the session or tape it belongs to
/// @param meant when it is meant to come
/// @param originalDue the time it was first planned for
/// @param due when it comes; later than planned when it was snoozed
/// @param site the muscle it is about; absent for a check-in
/// @param minutes how long, for heat
/// @param since when it came to stand like this: for a running heat timer, its start
/// @param told when the user was last told of it; absent when never
public record Reminder(
        ReminderKind kind,
        Id cause,
        Meant meant,
        ZonedDateTime originalDue,
        ZonedDateTime due,
        Optional<Site> site,
        Optional<Integer> minutes,
        ReminderState state,
        Why why,
        ZonedDateTime since,
        Optional<ZonedDateTime> told) {

    /// By due time, then id.
    public static final Comparator<Reminder> BY_DUE_TIME = Comparator.comparing(
                    (Reminder reminder) -> reminder.due().toInstant())
            .thenComparing(Reminder::id);

    public Reminder {
        if ((kind == ReminderKind.HEAT) != minutes.isPresent()) {
            throw new IllegalArgumentException("minutes: belong to heat and only to it");
        }
        if ((kind == ReminderKind.CHECK_IN) == site.isPresent()) {
            throw new IllegalArgumentException("site: belongs to heat and tape and only to them");
        }
    }

    /// A reminder whose time has not come.
    ///
    /// @param now when it was planned
    public static Reminder planned(
            ReminderKind kind,
            Id cause,
            Meant meant,
            ZonedDateTime due,
            Optional<Site> site,
            Optional<Integer> minutes,
            ZonedDateTime now) {
        return new Reminder(
                kind, cause, meant, due, due, site, minutes, ReminderState.PLANNED, Why.PLANNED, now, Optional.empty());
    }

    /// The identity as text: `HEAT:session:PT1H`.
    public String id() {
        return kind + ":" + cause + ":" + meant;
    }

    public PlanId plan() {
        return new PlanId(kind.plan(), cause);
    }

    /// When the running heat timer ends.
    public Optional<ZonedDateTime> timerEnd() {
        return state == ReminderState.STARTED ? minutes.map(since::plusMinutes) : Optional.empty();
    }

    /// The moment from which it no longer makes sense.
    public ZonedDateTime lastMoment() {
        return due.plus(kind.patience());
    }

    /// Whether the user was told of it at the time it is due now, rather than before it was put off.
    public boolean toldOfThisDue() {
        return told.filter(time -> !time.isBefore(due)).isPresent();
    }

    /// The same reminder in state `next` from `at` on; itself where state and reason are the same already.
    ///
    /// @throws IllegalStateException when that state may not follow its present one
    public Reminder in(ReminderState next, Why reason, ZonedDateTime at) {
        if (next == state && reason == why) {
            return this;
        }
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " does not become " + next);
        }
        return new Reminder(kind, cause, meant, originalDue, due, site, minutes, next, reason, at, told);
    }

    /// The same at another time, for another muscle or for other minutes.
    public Reminder replanned(ZonedDateTime newDue, Optional<Site> newSite, Optional<Integer> newMinutes) {
        return new Reminder(kind, cause, meant, originalDue, newDue, newSite, newMinutes, state, why, since, told);
    }

    /// The same with `due`, `since` and `told` earlier by `by`, so that the time left stays what it was: that
    /// of a running timer, or until a snoozed reminder comes again.
    public Reminder earlier(Duration by) {
        return new Reminder(
                kind,
                cause,
                meant,
                originalDue,
                due.minus(by),
                site,
                minutes,
                state,
                why,
                since.minus(by),
                told.map(time -> time.minus(by)));
    }

    /// The same, as if the user had not been told of it.
    public Reminder untold() {
        return new Reminder(kind, cause, meant, originalDue, due, site, minutes, state, why, since, Optional.empty());
    }

    /// The same, of which the user is told at `at`.
    public Reminder toldAt(ZonedDateTime at) {
        return new Reminder(kind, cause, meant, originalDue, due, site, minutes, state, why, since, Optional.of(at));
    }
}
