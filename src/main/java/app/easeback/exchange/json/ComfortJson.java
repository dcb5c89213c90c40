package app.easeback.exchange.json;

import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.Shared;
import app.easeback.exchange.value.Times;
import app.easeback.exchange.value.Value;

/// Heat and tape in a file.
final class ComfortJson {

    private ComfortJson() {}

    static Tape tape(Value value) {
        var fields = value.fields("id", "muscle", "side", "appliedAt", "removedAt", "skinReaction");
        var id = Shared.id(fields.required("id"));
        var site = Shared.site(fields);
        var appliedAt = Times.past(fields.required("appliedAt"));
        var removed = fields.optional("removedAt");
        var removedAt = removed.map(Times::past);
        if (removedAt.filter(time -> time.isBefore(appliedAt)).isPresent()) {
            throw removed.orElseThrow().problem(Fault.REMOVED_TOO_EARLY);
        }
        return new Tape(
                id, site, appliedAt, removedAt, fields.optional("skinReaction").map(Value::flag));
    }

    static Heat heat(Value value) {
        var fields = value.fields("id", "muscle", "side", "startedAt", "minutes");
        return new Heat(
                Shared.id(fields.required("id")),
                Shared.site(fields),
                Times.past(fields.required("startedAt")),
                fields.required("minutes").number(Heat.MINUTES));
    }

    static void write(Output out, Tape tape) {
        out.text("id", tape.id().value());
        out.site(tape.site());
        out.time("appliedAt", tape.appliedAt())
                .time("removedAt", tape.removedAt())
                .flag("skinReaction", tape.skinReaction());
    }

    static void write(Output out, Heat heat) {
        out.text("id", heat.id().value());
        out.site(heat.site());
        out.time("startedAt", heat.startedAt()).number("minutes", heat.minutes());
    }
}
