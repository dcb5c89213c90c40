package app.easeback.core.words;

import app.easeback.core.reminder.Reminder;

/// What reminders ask for, in words.
public record ReminderWords(Words words) {

    /// What a reminder asks for: "Heat 15 min, left outer thigh".
    public String say(Reminder reminder) {
        return switch (reminder.kind()) {
            case HEAT ->
                words.text(
                        "reminder.heat",
                        reminder.minutes().orElseThrow(),
                        reminder.site().orElseThrow());
            case TAPE_CHECK, TAPE_OFF ->
                words.text("reminder.tape", reminder.kind(), reminder.site().orElseThrow());
            case CHECK_IN -> words.name(reminder.kind());
        };
    }
}
