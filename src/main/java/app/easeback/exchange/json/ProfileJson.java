package app.easeback.exchange.json;

import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Range;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.Fields;
import app.easeback.exchange.value.Times;
import app.easeback.exchange.value.Value;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The profile in a file. What is absent is as [Profile#USUAL] has it.
final class ProfileJson {

    private ProfileJson() {}

    static Profile read(Value value) {
        var fields = value.fields(
                "zone",
                "quietFrom",
                "quietTo",
                "emergencyNumber",
                "cautions",
                "askedAboutHeat",
                "heat",
                "tape",
                "checkIn",
                "exercises",
                "hiddenMovements",
                "usuals");
        return new Profile(
                fields.optional("zone").map(Times::zone),
                new QuietHours(
                        fields.optional("quietFrom").map(Times::timeOfDay).orElse(QuietHours.USUAL.from()),
                        fields.optional("quietTo").map(Times::timeOfDay).orElse(QuietHours.USUAL.to())),
                fields.optional("emergencyNumber").map(Value::text),
                cautions(fields, "cautions"),
                cautions(fields, "askedAboutHeat"),
                fields.optional("heat").map(ProfileJson::heat).orElse(HeatPlan.USUAL),
                fields.optional("tape").map(ProfileJson::tape).orElse(TapePlan.USUAL),
                fields.optional("checkIn").map(ProfileJson::checkIn).orElse(CheckInPlan.USUAL),
                TrainingJson.read(fields),
                UsualJson.read(fields));
    }

    private static Set<Caution> cautions(Fields fields, String name) {
        return fields.items(name).stream()
                .map(caution -> caution.oneOf(Caution.class))
                .collect(Collectors.toSet());
    }

    private static HeatPlan heat(Value value) {
        var fields = value.fields("perDay", "minutes", "gapMinutes");
        return new HeatPlan(
                number(fields, "perDay", HeatPlan.PER_DAY).orElse(HeatPlan.USUAL.perDay()),
                number(fields, "minutes", Heat.MINUTES).orElse(HeatPlan.USUAL.minutes()),
                number(fields, "gapMinutes", HeatPlan.GAP_MINUTES).orElse(HeatPlan.USUAL.gapMinutes()));
    }

    private static TapePlan tape(Value value) {
        var fields = value.fields("offAfterHours");
        return number(fields, "offAfterHours", TapePlan.OFF_AFTER_HOURS)
                .map(TapePlan::new)
                .orElse(TapePlan.USUAL);
    }

    private static CheckInPlan checkIn(Value value) {
        var fields = value.fields("morning", "evening", "asksAboutComplaint");
        var morning = fields.optional("morning").map(Times::timeOfDay).orElse(CheckInPlan.USUAL.morning());
        var evening = fields.optional("evening").map(Times::timeOfDay).orElse(CheckInPlan.USUAL.evening());
        if (!morning.isBefore(evening)) {
            throw value.problem(Fault.EVENING_TOO_EARLY, evening.toString(), morning.toString());
        }
        return new CheckInPlan(
                morning,
                evening,
                fields.optional("asksAboutComplaint").map(Value::flag).orElse(CheckInPlan.USUAL.asksAboutComplaint()));
    }

    private static Optional<Integer> number(Fields fields, String name, Range range) {
        return fields.optional(name).map(value -> value.number(range));
    }

    static void write(Output out, Profile profile) {
        out.text("zone", profile.zone().map(ZoneId::getId))
                .text("quietFrom", profile.quietHours().from().toString())
                .text("quietTo", profile.quietHours().to().toString())
                .text("emergencyNumber", profile.emergencyNumber())
                .constants("cautions", profile.cautions())
                .constants("askedAboutHeat", profile.askedAboutHeat())
                .object("heat", profile.heat(), ProfileJson::write)
                .object("tape", profile.tape(), ProfileJson::write)
                .object("checkIn", profile.checkIn(), ProfileJson::write);
        TrainingJson.write(out, profile.training());
        out.objects("usuals", profile.usuals(), UsualJson::write);
    }

    private static void write(Output out, HeatPlan heat) {
        out.number("perDay", heat.perDay()).number("minutes", heat.minutes()).number("gapMinutes", heat.gapMinutes());
    }

    private static void write(Output out, TapePlan tape) {
        out.number("offAfterHours", tape.offAfterHours());
    }

    private static void write(Output out, CheckInPlan checkIn) {
        out.text("morning", checkIn.morning().toString())
                .text("evening", checkIn.evening().toString())
                .flag("asksAboutComplaint", Optional.of(checkIn.asksAboutComplaint()));
    }
}
