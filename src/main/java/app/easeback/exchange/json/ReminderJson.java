package app.easeback.exchange.json;

import app.easeback.core.body.Site;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.Fields;
import app.easeback.exchange.value.Shared;
import app.easeback.exchange.value.Times;
import app.easeback.exchange.value.Value;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Plans and reminders in a file, each reminder once with its ledger. What they belong to may be missing: a
/// deleted session leaves its ledger behind.
final class ReminderJson {

    private ReminderJson() {}

    static Plan plan(Value value) {
        var fields = value.fields("kind", "cause", "on", "pausedUntil");
        return new Plan(
                new PlanId(fields.required("kind").oneOf(PlanKind.class), Shared.id(fields.required("cause"))),
                fields.optional("on").map(Value::flag).orElse(true),
                fields.optional("pausedUntil").map(Times::ahead));
    }

    static ReminderHistory reminder(Value value) {
        var fields = value.fields("kind", "cause", "meant", "history");
        var kind = fields.required("kind").oneOf(ReminderKind.class);
        var cause = Shared.id(fields.required("cause"));
        var meant = Times.meant(fields.required("meant"));
        Value history = fields.required("history");
        List<Reminder> versions = history.items().stream()
                .map(line -> version(line, kind, cause, meant))
                .toList();
        if (versions.isEmpty()) {
            throw history.problem(Fault.NO_VERSION);
        }
        return new ReminderHistory(versions);
    }

    private static Reminder version(Value value, ReminderKind kind, Id cause, Meant meant) {
        var fields = value.fields("since", "state", "why", "due", "originalDue", "muscle", "side", "minutes", "told");
        var since = Times.past(fields.required("since"));
        Value state = fields.required("state");
        var why = fields.required("why").oneOf(Why.class);
        var due = Times.ahead(fields.required("due"));
        var told = fields.optional("told").map(Times::past);
        var read = new Reminder(
                kind,
                cause,
                meant,
                fields.optional("originalDue").map(Times::ahead).orElse(due),
                due,
                site(fields, kind),
                minutes(fields, kind),
                state.oneOf(ReminderState.class),
                why,
                since,
                told);
        check(read, state, fields);
        return read;
    }

    private static Optional<Site> site(Fields fields, ReminderKind kind) {
        if (kind != ReminderKind.CHECK_IN) {
            return Optional.of(Shared.site(fields));
        }
        fields.optional("muscle").or(() -> fields.optional("side")).ifPresent(place -> {
            throw place.problem(Fault.NOT_OF_CHECK_IN);
        });
        return Optional.empty();
    }

    private static Optional<Integer> minutes(Fields fields, ReminderKind kind) {
        if (kind == ReminderKind.HEAT) {
            return Optional.of(fields.required("minutes").number(Heat.MINUTES));
        }
        fields.optional("minutes").ifPresent(minutes -> {
            throw minutes.problem(Fault.OF_HEAT);
        });
        return Optional.empty();
    }

    /// Checks what always holds for a reminder that the app itself kept, and what the app relies on.
    private static void check(Reminder read, Value state, Fields fields) {
        switch (read.state()) {
            case PLANNED ->
                fields.optional("told").ifPresent(told -> {
                    throw told.problem(Fault.NOT_TOLD_YET);
                });
            case DUE, SNOOZED -> {
                if (read.told().isEmpty()) {
                    throw state.problem(Fault.NOT_TOLD, read.state().name());
                }
                if (read.state() == ReminderState.DUE && !read.toldOfThisDue()) {
                    throw state.problem(Fault.TOLD_TOO_EARLY);
                }
            }
            case STARTED -> {
                if (read.kind() != ReminderKind.HEAT) {
                    throw state.problem(Fault.OF_HEAT);
                }
            }
            case DONE, SKIPPED, MISSED, CANCELLED, HELD -> {}
        }
    }

    static void write(Output out, Plan plan) {
        out.constant("kind", Optional.of(plan.id().kind()))
                .text("cause", plan.id().cause().value())
                .flag("on", Optional.of(plan.on()))
                .time("pausedUntil", plan.pausedUntil());
    }

    static void write(Output out, ReminderHistory reminder) {
        var newest = reminder.newest();
        out.constant("kind", Optional.of(newest.kind()))
                .text("cause", newest.cause().value())
                .text("meant", newest.meant().toString())
                .objects("history", reminder.versions(), ReminderJson::write);
    }

    private static void write(Output out, Reminder version) {
        out.time("since", version.since())
                .constant("state", Optional.of(version.state()))
                .constant("why", Optional.of(version.why()))
                .time("due", version.due())
                .time("originalDue", originalDue(version));
        version.site().ifPresent(site -> out.site(site));
        out.number("minutes", version.minutes()).time("told", version.told());
    }

    /// Left out where it is the same as the due time, which is nearly always.
    private static Optional<ZonedDateTime> originalDue(Reminder version) {
        return Optional.of(version.originalDue()).filter(time -> !time.equals(version.due()));
    }
}
