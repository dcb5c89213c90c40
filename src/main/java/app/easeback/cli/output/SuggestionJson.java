package app.easeback.cli.output;

import app.easeback.core.body.Movement;
import app.easeback.core.body.Site;
import app.easeback.core.suggestion.Care;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Window;
import app.easeback.core.words.ReasonWords;
import app.easeback.core.words.SignWords;
import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// A suggestion as one JSON object. Its fields are those of docs/commands.md, and programs rely on them.
///
/// @param words the sentences in it
/// @param signs the sentences about an open warning sign
public record SuggestionJson(Words words, SignWords signs) {

    private static final double SECONDS_IN_HOUR = 3600;

    /// The object, in one line.
    public String line(Suggestion suggestion) {
        return Json.line(json -> write(json, suggestion));
    }

    private void write(JsonGenerator json, Suggestion suggestion) {
        json.writeStartObject();
        json.writeStringProperty("at", Json.time(suggestion.at()));
        json.writeStringProperty("level", suggestion.level().name());
        json.writeStringProperty("source", suggestion.source().name());
        Json.text(
                json,
                "session",
                suggestion.deciding().map(deciding -> deciding.session().value()));
        suggestion.window().ifPresentOrElse(window -> window(json, window), () -> json.writeNullProperty("window"));
        suggestion.care().ifPresentOrElse(care -> care(json, care), () -> json.writeNullProperty("care"));
        muscles(json, suggestion.muscles());
        movements(json, suggestion.movements());
        reasons(json, suggestion.reasons(), suggestion.at());
        json.writeStringProperty("change", new ReasonWords(words, suggestion.at()).say(suggestion.change()));
        Json.text(json, "modelVersion", suggestion.modelVersion());
        json.writeEndObject();
    }

    private static void window(JsonGenerator json, Window window) {
        json.writeObjectPropertyStart("window");
        json.writeStringProperty("from", Json.time(window.from()));
        json.writeStringProperty("suggested", Json.time(window.suggested()));
        Json.text(json, "to", window.to().map(Json::time));
        Json.number(json, "probabilityNow", window.probabilityNow());
        json.writeEndObject();
    }

    private void care(JsonGenerator json, Care care) {
        json.writeObjectPropertyStart("care");
        json.writeStringProperty("urgency", care.urgency().name());
        json.writeArrayPropertyStart("symptoms");
        care.symptoms().forEach(symptom -> json.writeString(symptom.name()));
        json.writeEndArray();
        json.writeStringProperty("say", signs.call(care.urgency()));
        json.writeEndObject();
    }

    private static void muscles(JsonGenerator json, List<MuscleSuggestion> muscles) {
        json.writeArrayPropertyStart("muscles");
        for (MuscleSuggestion each : muscles) {
            Site site = each.site();
            json.writeStartObject();
            json.writeStringProperty("muscle", site.muscle().id());
            json.writeStringProperty("side", site.side().name());
            json.writeStringProperty("level", each.level().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void movements(JsonGenerator json, MovementPlan plan) {
        json.writeObjectPropertyStart("movements");
        movements(json, "train", plan.train());
        movements(json, "reduce", plan.reduce());
        movements(json, "wait", plan.notYet());
        json.writeEndObject();
    }

    private static void movements(JsonGenerator json, String name, List<Movement> movements) {
        json.writeArrayPropertyStart(name);
        movements.forEach(movement -> json.writeString(movement.id()));
        json.writeEndArray();
    }

    private void reasons(JsonGenerator json, List<Reason> reasons, ZonedDateTime at) {
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringProperty("rule", reason.rule().name());
            Json.number(json, "hours", reason.effect().map(SuggestionJson::hours));
            json.writeStringProperty("say", new ReasonWords(words, at).say(reason));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Hours to a hundredth, about half a minute.
    private static double hours(Duration effect) {
        return Math.round(effect.toSeconds() / SECONDS_IN_HOUR * 100) / 100.0;
    }
}
