package app.easeback.ui.session.form;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.Purpose;
import app.easeback.ui.session.form.muscle.MuscleDraft;
import app.easeback.ui.session.form.muscle.TightForUnit;
import app.easeback.ui.session.form.muscle.TightStep;
import app.easeback.ui.session.form.muscle.TwitchStep;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A draft of the form as it is kept: one text for each field.
final class KeptDraft {

    private KeptDraft() {}

    static Map<String, String> fields(SessionDraft draft) {
        var fields = new LinkedHashMap<String, String>();
        draft.zone().ifPresent(zone -> fields.put("zone", zone.getId()));
        fields.put("date", draft.date());
        fields.put("time", draft.time());
        fields.put("purpose", draft.purpose().name());
        fields.put("pain", draft.pain().map(String::valueOf).orElse(""));
        fields.put("practitioner", draft.practitioner());
        fields.put("advice", draft.advice());
        fields.put("fullDate", draft.fullDate());
        fields.put("fullTime", draft.fullTime());
        fields.put("note", draft.note());
        fields.put("muscles", Integer.toString(draft.muscles().size()));
        for (int place = 0; place < draft.muscles().size(); place++) {
            put(fields, place + ".", draft.muscles().get(place));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String at, MuscleDraft muscle) {
        fields.put(at + "muscle", muscle.site().muscle().id());
        fields.put(at + "side", muscle.site().side().name());
        fields.put(at + "twitches", muscle.twitches().name());
        fields.put(at + "count", muscle.count());
        fields.put(at + "insertions", muscle.insertions());
        fields.put(at + "tightness", muscle.tightness().name());
        fields.put(at + "tightFor", muscle.tightFor());
        fields.put(at + "tightForUnit", muscle.tightForUnit().name());
        fields.put(at + "taped", Boolean.toString(muscle.taped()));
    }

    /// The draft that was kept; empty when there is none, or none that this version can read.
    static Optional<SessionDraft> of(Map<String, String> fields) {
        try {
            return fields.isEmpty() ? Optional.empty() : Optional.of(draft(fields));
        } catch (IllegalArgumentException | DateTimeException _) {
            // Kept by another version of the program: a constant, a muscle or a zone that is not known here.
            return Optional.empty();
        }
    }

    private static SessionDraft draft(Map<String, String> fields) {
        return new SessionDraft(
                Optional.of(text(fields, "zone"))
                        .filter(zone -> !zone.isEmpty())
                        .map(ZoneId::of),
                text(fields, "date"),
                text(fields, "time"),
                IntStream.range(0, Integer.parseInt(text(fields, "muscles")))
                        .mapToObj(place -> muscle(fields, place + "."))
                        .toList(),
                Purpose.valueOf(text(fields, "purpose")),
                Optional.of(text(fields, "pain"))
                        .filter(pain -> !pain.isEmpty())
                        .map(Integer::valueOf),
                text(fields, "practitioner"),
                text(fields, "advice"),
                text(fields, "fullDate"),
                text(fields, "fullTime"),
                text(fields, "note"));
    }

    private static MuscleDraft muscle(Map<String, String> fields, String at) {
        var muscle = MuscleCatalog.standard()
                .find(text(fields, at + "muscle"))
                .orElseThrow(() -> new IllegalArgumentException("no such muscle"));
        return new MuscleDraft(
                new Site(muscle, Side.valueOf(text(fields, at + "side"))),
                TwitchStep.valueOf(text(fields, at + "twitches")),
                text(fields, at + "count"),
                text(fields, at + "insertions"),
                TightStep.valueOf(text(fields, at + "tightness")),
                text(fields, at + "tightFor"),
                TightForUnit.valueOf(text(fields, at + "tightForUnit")),
                Boolean.parseBoolean(text(fields, at + "taped")));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
