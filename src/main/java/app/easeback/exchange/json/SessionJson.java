package app.easeback.exchange.json;

import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.Fields;
import app.easeback.exchange.value.Shared;
import app.easeback.exchange.value.Times;
import app.easeback.exchange.value.Value;
import java.util.List;
import java.util.Optional;

/// An IMS session in a file.
final class SessionJson {

    private SessionJson() {}

    static ImsSession read(Value value) {
        var fields = value.fields(
                "id", "at", "recordedAt", "purpose", "muscles", "painDuring", "practitioner", "advice", "note");
        var id = Shared.id(fields.required("id"));
        var at = Times.past(fields.required("at"));
        return new ImsSession(
                id,
                at,
                fields.optional("recordedAt").map(Times::past).orElse(at),
                fields.optional("purpose")
                        .map(purpose -> purpose.oneOf(Purpose.class))
                        .orElse(Purpose.MUSCLE_TENSION),
                muscles(fields.required("muscles")),
                fields.optional("painDuring").map(pain -> pain.number(ImsSession.PAIN_DURING)),
                fields.optional("practitioner").map(Value::text),
                fields.items("advice").stream().map(SessionJson::advice).toList(),
                fields.optional("note").map(Value::text));
    }

    private static List<TreatedMuscle> muscles(Value list) {
        if (list.items().isEmpty()) {
            throw list.problem(Fault.NO_MUSCLE);
        }
        return Shared.onceEachSite(list.items(), SessionJson::muscle, TreatedMuscle::site);
    }

    private static TreatedMuscle muscle(Value value) {
        var fields =
                value.fields("muscle", "side", "twitches", "twitchesAbout", "insertions", "tightness", "tightForWeeks");
        return new TreatedMuscle(
                Shared.site(fields),
                twitches(fields),
                fields.optional("insertions").map(count -> count.number(TreatedMuscle.INSERTIONS)),
                fields.optional("tightness").map(tightness -> tightness.oneOf(Tightness.class)),
                fields.optional("tightForWeeks").map(weeks -> weeks.number(TreatedMuscle.TIGHT_FOR_WEEKS)));
    }

    private static Optional<Twitches> twitches(Fields fields) {
        var about = fields.optional("twitchesAbout");
        var counted = fields.optional("twitches").map(count -> count.number(Twitches.COUNT));
        if (counted.isPresent()) {
            about.ifPresent(too -> {
                throw too.problem(Fault.COUNTED_ALREADY);
            });
            return counted.map(Twitches::counted);
        }
        return about.map(band -> band.oneOf(Twitches.About.class));
    }

    private static PractitionerAdvice advice(Value value) {
        var fields = value.fields("at", "fullIntensityFrom", "text");
        var at = Times.past(fields.required("at"));
        var from = fields.optional("fullIntensityFrom").map(Times::ahead);
        var text = fields.optional("text").map(Value::text);
        if (from.isEmpty() && text.isEmpty()) {
            throw value.problem(Fault.NOTHING_ADVISED);
        }
        return new PractitionerAdvice(at, from, text);
    }

    static void write(Output out, ImsSession session) {
        out.text("id", session.id().value())
                .time("at", session.at())
                .time("recordedAt", session.recordedAt())
                .text("purpose", session.purpose().name())
                .objects("muscles", session.muscles(), SessionJson::write)
                .number("painDuring", session.painDuring())
                .text("practitioner", session.practitioner());
        if (!session.advice().isEmpty()) {
            out.objects("advice", session.advice(), SessionJson::write);
        }
        out.text("note", session.note());
    }

    private static void write(Output out, TreatedMuscle muscle) {
        out.site(muscle.site());
        muscle.twitches().ifPresent(twitches -> {
            switch (twitches) {
                case Twitches.Counted counted -> out.number("twitches", counted.count());
                case Twitches.About about -> out.text("twitchesAbout", about.name());
            }
        });
        out.number("insertions", muscle.insertions())
                .constant("tightness", muscle.tightness())
                .number("tightForWeeks", muscle.tightForWeeks());
    }

    private static void write(Output out, PractitionerAdvice advice) {
        out.time("at", advice.at())
                .time("fullIntensityFrom", advice.fullIntensityFrom())
                .text("text", advice.text());
    }
}
