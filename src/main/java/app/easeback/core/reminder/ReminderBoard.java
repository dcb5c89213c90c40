package app.easeback.core.reminder;

import static app.easeback.core.reminder.ReminderKind.CHECK_IN;
import static app.easeback.core.reminder.ReminderKind.HEAT;
import static app.easeback.core.reminder.ReminderKind.TAPE_CHECK;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.comfort.Tape;
import app.easeback.core.profile.Caution;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every reminder and how it stands at one moment. Pure: the same situation and moment give the same reminders.
public final class ReminderBoard {

    /// A check-in made this long before its reminder answers it.
    private static final Duration EARLY_CHECK_IN = Duration.ofHours(2);

    private final Situation situation;
    private final ZonedDateTime now;
    private final Plans plans;

    private ReminderBoard(Situation situation, ZonedDateTime now) {
        this.situation = situation;
        this.now = now;
        this.plans = new Plans(situation.profile(), now.getZone());
    }

    /// The reminders of the situation's sessions and tapes as they stand at `now`, by due time.
    public static List<Reminder> at(Situation situation, ZonedDateTime now) {
        return new ReminderBoard(situation, now).reminders();
    }

    private List<Reminder> reminders() {
        var all = new ArrayList<Reminder>();
        for (ImsSession session : situation.sessions()) {
            all.addAll(ofSession(session));
        }
        for (Tape tape : situation.tapes()) {
            plans.tape(tape).stream().map(planned -> ofTape(tape, planned)).forEach(all::add);
        }
        all.sort(Comparator.comparing((Reminder reminder) -> reminder.due().toInstant())
                .thenComparing(Reminder::id));
        return List.copyOf(all);
    }

    /// The plan of a session ends where the next session begins its own.
    private List<Reminder> ofSession(ImsSession session) {
        Optional<ZonedDateTime> end = situation.sessions().stream()
                .map(ImsSession::at)
                .filter(at -> at.isAfter(session.at()))
                .min(Comparator.comparing(ZonedDateTime::toInstant));
        var planned = new ArrayList<Reminder>(plans.heat(session, situation.siteToWarm(session, now)));
        planned.addAll(plans.checkIns(session));
        return planned.stream()
                .filter(reminder ->
                        end.filter(next -> !reminder.due().isBefore(next)).isEmpty())
                .map(reminder -> reminder.kind() == HEAT ? ofHeat(session, reminder) : ofCheckIn(reminder))
                .toList();
    }

    private Reminder ofHeat(ImsSession session, Reminder planned) {
        var reminder = answered(planned);
        if (!waiting(reminder)) {
            return reminder;
        }
        var moment = momentOf(reminder);
        Site site = planned.site().orElseThrow();
        if (situation.levelAt().apply(moment) == TrainingLevel.STOP) {
            return reminder.in(ReminderState.HELD, Why.WARNING_SIGN);
        }
        if (situation.profile().cautions().stream().anyMatch(Caution::holdsHeat)) {
            return reminder.in(ReminderState.HELD, Why.CAUTION);
        }
        if (situation.taped(site, moment)) {
            return reminder.in(ReminderState.HELD, Why.UNDER_TAPE);
        }
        if (situation.sorenessGone(session, moment)) {
            return reminder.in(ReminderState.CANCELLED, Why.SORENESS_GONE);
        }
        return timed(reminder);
    }

    private Reminder ofCheckIn(Reminder planned) {
        var reminder = answered(planned);
        if (!waiting(reminder)) {
            return reminder;
        }
        if (checkedIn(reminder)) {
            return reminder.in(ReminderState.DONE, Why.CHECKED_IN);
        }
        if (situation.levelAt().apply(momentOf(reminder)) == TrainingLevel.FULL) {
            return reminder.in(ReminderState.CANCELLED, Why.BACK_AT_FULL);
        }
        return timed(reminder);
    }

    private Reminder ofTape(Tape tape, Reminder planned) {
        Optional<ZonedDateTime> off = tape.removedAt().filter(time -> !time.isAfter(now));
        if (off.isPresent()) {
            boolean before = off.get().isBefore(planned.due());
            return before && planned.kind() == TAPE_CHECK
                    ? planned.in(ReminderState.CANCELLED, Why.TAPE_TAKEN_OFF)
                    : planned.in(ReminderState.DONE, Why.TAPE_TAKEN_OFF);
        }
        var reminder = answered(planned);
        return waiting(reminder) ? timed(reminder) : reminder;
    }

    /// The reminder after what the user answered to it.
    private Reminder answered(Reminder planned) {
        return situation
                .answerTo(planned, now)
                .map(answer -> answered(planned, answer))
                .orElse(planned);
    }

    private Reminder answered(Reminder planned, Answer answer) {
        var given = answer.at().atZone(now.getZone());
        return switch (answer.given()) {
            case SKIP -> planned.in(ReminderState.SKIPPED, Why.SKIPPED);
            case FINISH -> planned.in(ReminderState.DONE, Why.DONE);
            case START -> {
                var started = planned.since(given);
                boolean over = started.timerEnd().filter(now::isBefore).isEmpty();
                yield over
                        ? started.in(ReminderState.DONE, Why.TIMER_OVER)
                        : started.in(ReminderState.STARTED, Why.TIMER_RUNNING);
            }
            case SNOOZE -> {
                var until = plans.awake(answer.until().orElseThrow().atZone(now.getZone()));
                yield planned.dueAt(until).in(ReminderState.SNOOZED, Why.SNOOZED);
            }
        };
    }

    private static boolean waiting(Reminder reminder) {
        return reminder.state() == ReminderState.PLANNED || reminder.state() == ReminderState.SNOOZED;
    }

    /// A waiting reminder by the clock: still to come, due, or missed.
    private Reminder timed(Reminder waiting) {
        if (now.isBefore(waiting.due())) {
            return waiting;
        }
        return now.isBefore(waiting.due().plus(patience(waiting.kind())))
                ? waiting.in(ReminderState.DUE, Why.DUE_NOW)
                : waiting.in(ReminderState.MISSED, Why.NOT_ANSWERED);
    }

    /// How long after its time a reminder still makes sense.
    private static Duration patience(ReminderKind kind) {
        return switch (kind) {
            case HEAT -> Duration.ofMinutes(90);
            case CHECK_IN -> Duration.ofHours(6);
            case TAPE_CHECK -> Duration.ofHours(24);
            case TAPE_OFF -> Duration.ofHours(72);
        };
    }

    /// The moment whose facts decide about a reminder: now, but for a past one the time at which it was due.
    private ZonedDateTime momentOf(Reminder reminder) {
        var last = reminder.due().plus(patience(reminder.kind()));
        return last.isBefore(now) ? reminder.due() : now;
    }

    private boolean checkedIn(Reminder reminder) {
        var from = reminder.due().minus(EARLY_CHECK_IN);
        var to = reminder.due().plus(patience(CHECK_IN));
        return situation.checkIns().stream()
                .map(CheckIn::at)
                .anyMatch(at -> !at.isBefore(from) && !at.isAfter(to) && !at.isAfter(now));
    }
}
