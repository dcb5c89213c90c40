package app.easeback.core.recovery;

import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.rules.Rules;
import app.easeback.core.schedule.Situation;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what decides about reminders.
///
/// @param controller tells the training level
/// @param signs those that are open, however the clock was set
public record Situations(Store store, TimelineController controller, WarningSigns signs) {

    /// The name of the preference that says since when reminders are kept.
    public static final String BEGAN = "reminders.began";

    /// Reminders belong to sessions and tapes that are at most this old.
    private static final Duration CAUSES = Duration.ofDays(14);

    /// For how long tape that nobody marked as off holds heat back: no tape stays on for longer.
    private static final Duration TAPES = Duration.ofDays(60);

    /// The longest gap between two heats.
    private static final Duration HEATS = Duration.ofMinutes(HeatPlan.GAP_MINUTES.max());

    /// What decides about reminders at `now`.
    Situation at(ZonedDateTime now) {
        Instant moment = now.toInstant();
        Instant oldest = moment.minus(CAUSES);
        var sessions = store.sessions().between(oldest, moment);
        var checkIns = store.checkIns().between(oldest, moment);
        var tapes = store.tapes().between(moment.minus(TAPES), moment);
        var plans = store.plans().all().stream().collect(Collectors.toMap(Plan::id, plan -> plan));
        var known = Stream.<Entry>concat(sessions.stream(), tapes.stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
        var kept = kept(oldest, known);
        var gone = kept.stream()
                .map(Reminder::plan)
                .distinct()
                .filter(plan -> !known.contains(plan.cause()) && gone(plan))
                .map(PlanId::cause)
                .collect(Collectors.toSet());
        var knownNow = new Diary(sessions, withOpenSigns(checkIns, oldest, now));
        return new Situation(
                sessions,
                checkIns,
                tapes,
                store.heats().between(moment.minus(HEATS), moment.plus(HEATS)),
                store.profiles().current(),
                id -> plans.getOrDefault(id, Plan.untouched(id)),
                kept,
                gone,
                Rules.openSigns(knownNow, now),
                controller.level(knownNow, now),
                store.preferences().find(BEGAN).map(ZonedDateTime::parse).orElse(now));
    }

    /// `checkIns` and the warning signs that nobody settled, of whatever age and however the clock was set.
    private List<CheckIn> withOpenSigns(List<CheckIn> checkIns, Instant oldest, ZonedDateTime now) {
        var old = store.checkIns().withUnsettledSymptoms(now.toInstant()).stream()
                .filter(checkIn -> checkIn.at().toInstant().isBefore(oldest));
        var ahead = signs.ahead(now).stream();
        return Stream.of(old, checkIns.stream(), ahead).flatMap(signs -> signs).toList();
    }

    /// The reminders that may still change, and all that belong to `causes`, whenever they are due: a
    /// reminder that is not found would be planned a second time.
    private List<Reminder> kept(Instant oldest, Set<Id> causes) {
        return Stream.concat(
                        store.reminders().openOrDueSince(oldest).stream(),
                        causes.stream().flatMap(cause -> store.reminders().ofCause(cause).stream()))
                .distinct()
                .toList();
    }

    private boolean gone(PlanId plan) {
        return plan.kind() == PlanKind.TAPE
                ? store.tapes().find(plan.cause()).isEmpty()
                : store.sessions().find(plan.cause()).isEmpty();
    }
}
