package app.easeback.exchange.json;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.Shared;
import app.easeback.exchange.value.Times;
import app.easeback.exchange.value.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A check-in in a file.
final class CheckInJson {

    private CheckInJson() {}

    static CheckIn read(Value value) {
        var fields = value.fields(
                "id",
                "at",
                "recordedAt",
                "ratings",
                "fatigue",
                "activityLimited",
                "walkingComfortable",
                "painkiller",
                "trainedSince",
                "symptoms",
                "symptomsResolved",
                "note");
        var id = Shared.id(fields.required("id"));
        var at = Times.past(fields.required("at"));
        var recordedAt = fields.optional("recordedAt").map(Times::past).orElse(at);
        Value ratings = fields.required("ratings");
        var rated = Shared.onceEachSite(ratings.items(), CheckInJson::rating, Rating::site);
        Set<Symptom> symptoms = fields.items("symptoms").stream()
                .map(symptom -> symptom.oneOf(Symptom.class))
                .collect(Collectors.toSet());
        if (rated.isEmpty() && symptoms.isEmpty()) {
            throw ratings.problem(Fault.NOTHING_SAID);
        }
        return new CheckIn(
                id,
                at,
                recordedAt,
                rated,
                fields.optional("fatigue").map(fatigue -> fatigue.number(CheckIn.FATIGUE)),
                fields.optional("activityLimited").map(Value::flag),
                fields.optional("walkingComfortable").map(Value::flag),
                fields.optional("painkiller").map(Value::flag),
                fields.optional("trainedSince").map(Value::flag),
                symptoms,
                fields.optional("symptomsResolved").map(resolved -> resolved(resolved, symptoms)),
                fields.optional("note").map(Value::text));
    }

    private static Rating rating(Value value) {
        var fields = value.fields("muscle", "side", "soreness");
        return new Rating(Shared.site(fields), fields.required("soreness").number(Rating.SORENESS));
    }

    private static SymptomsResolved resolved(Value value, Set<Symptom> symptoms) {
        var fields = value.fields("at", "how");
        if (symptoms.isEmpty()) {
            throw value.problem(Fault.NOTHING_TO_RESOLVE);
        }
        return new SymptomsResolved(
                Times.past(fields.required("at")), fields.required("how").oneOf(SymptomsResolved.How.class));
    }

    /// The pain that the treatment is for.
    static ComplaintPain complaint(Value value) {
        var fields = value.fields("id", "at", "recordedAt", "pain");
        var id = Shared.id(fields.required("id"));
        var at = Times.past(fields.required("at"));
        return new ComplaintPain(
                id,
                at,
                fields.optional("recordedAt").map(Times::past).orElse(at),
                fields.required("pain").number(ComplaintPain.PAIN));
    }

    static void write(Output out, ComplaintPain complaint) {
        out.text("id", complaint.id().value())
                .time("at", complaint.at())
                .time("recordedAt", complaint.recordedAt())
                .number("pain", complaint.pain());
    }

    static void write(Output out, CheckIn checkIn) {
        out.text("id", checkIn.id().value())
                .time("at", checkIn.at())
                .time("recordedAt", checkIn.recordedAt())
                .objects("ratings", checkIn.ratings(), CheckInJson::write)
                .number("fatigue", checkIn.fatigue())
                .flag("activityLimited", checkIn.activityLimited())
                .flag("walkingComfortable", checkIn.walkingComfortable())
                .flag("painkiller", checkIn.painkiller())
                .flag("trainedSince", checkIn.trainedSince());
        if (!checkIn.symptoms().isEmpty()) {
            out.constants("symptoms", checkIn.symptoms());
        }
        checkIn.symptomsResolved().ifPresent(resolved -> out.object("symptomsResolved", resolved, CheckInJson::write));
        out.text("note", checkIn.note());
    }

    private static void write(Output out, Rating rating) {
        out.site(rating.site());
        out.number("soreness", rating.soreness());
    }

    private static void write(Output out, SymptomsResolved resolved) {
        out.time("at", resolved.at()).constant("how", Optional.of(resolved.how()));
    }
}
