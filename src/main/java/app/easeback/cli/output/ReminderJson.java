package app.easeback.cli.output;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.Words;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Reminders as one JSON array. Its fields are those of docs/commands.md, and programs rely on them.
///
/// @param words the sentences in it
/// @param zone the zone in which times are written
public record ReminderJson(Words words, ZoneId zone) {

    /// The array, in one line.
    public String line(List<Reminder> reminders) {
        return Json.line(json -> {
            json.writeStartArray();
            reminders.forEach(reminder -> write(json, reminder));
            json.writeEndArray();
        });
    }

    private void write(JsonGenerator json, Reminder reminder) {
        var site = reminder.site();
        json.writeStartObject();
        json.writeStringProperty("id", reminder.id());
        json.writeStringProperty("kind", reminder.kind().name());
        json.writeStringProperty("due", time(reminder.due()));
        json.writeStringProperty("originalDue", time(reminder.originalDue()));
        Json.text(json, "muscle", site.map(place -> place.muscle().id()));
        Json.text(json, "side", site.map(place -> place.side().name()));
        Json.number(json, "minutes", reminder.minutes());
        json.writeStringProperty("state", reminder.state().name());
        json.writeStringProperty("why", words.name(reminder.why()));
        json.writeEndObject();
    }

    private String time(ZonedDateTime time) {
        return Json.time(time.withZoneSameInstant(zone));
    }
}
