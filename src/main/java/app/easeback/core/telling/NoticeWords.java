package app.easeback.core.telling;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notice.Button;
import app.easeback.core.reminder.Notice.Choice;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.schedule.Scheduler;
import app.easeback.core.words.ReminderWords;
import app.easeback.core.words.Words;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the user is told about reminders.
///
/// @param words in the user's language
public record NoticeWords(Words words) {

    /// Says that it is time.
    public Notice due(Reminder reminder) {
        return notice(reminder, advice(reminder));
    }

    /// Says that it was time a while ago; it still makes sense.
    public Notice late(Reminder reminder, ZonedDateTime now) {
        String key = isToday(reminder.due(), now) ? "notice.late" : "notice.late.day";
        return notice(reminder, words.text(key, time(reminder.due(), now), advice(reminder)));
    }

    /// Says in one notice that several come after their time.
    public Notice digest(String key, List<Reminder> late, ZonedDateTime now) {
        String lines = late.stream().map(reminder -> line(reminder, now)).collect(Collectors.joining("\n"));
        return new Notice(
                key, words.text("notice.digest"), lines, Optional.empty(), List.of(button(Choice.OPEN, "notice.open")));
    }

    /// Says that heat has ended: just now, or earlier, when nobody could be told.
    public Notice over(Reminder heat, ZonedDateTime now) {
        boolean late = now.isAfter(heat.since().plus(Scheduler.GRACE));
        String title = late ? late(heat.since(), now) : words.text("notice.over");
        return new Notice(
                heat.plan().toString(),
                title,
                words.text("notice.over." + heat.why().name(), heat.site().orElseThrow()),
                Optional.empty(),
                List.of());
    }

    /// A notice to try out whether notices arrive.
    public Notice test() {
        return new Notice(
                "test", words.text("notice.test"), words.text("notice.test.text"), Optional.empty(), List.of());
    }

    private Notice notice(Reminder reminder, String text) {
        return new Notice(
                reminder.plan().toString(),
                new ReminderWords(words).say(reminder),
                text,
                Optional.of(reminder.id()),
                buttons(reminder));
    }

    private List<Button> buttons(Reminder reminder) {
        Button first = switch (reminder.kind()) {
            case HEAT -> button(Choice.ACCEPT, "notice.start");
            case TAPE_CHECK, TAPE_OFF -> button(Choice.ACCEPT, "notice.done");
            case CHECK_IN -> button(Choice.OPEN, "notice.check-in");
        };
        return List.of(first, button(Choice.SNOOZE, "notice.snooze"), button(Choice.SKIP, "notice.skip"));
    }

    private Button button(Choice choice, String key) {
        return new Button(choice, words.text(key));
    }

    private String advice(Reminder reminder) {
        return words.text("notice.advice." + reminder.kind().name());
    }

    private String line(Reminder reminder, ZonedDateTime now) {
        String key = isToday(reminder.due(), now) ? "notice.digest.line" : "notice.digest.line.day";
        return words.text(key, new ReminderWords(words).say(reminder), time(reminder.due(), now));
    }

    private String late(ZonedDateTime end, ZonedDateTime now) {
        return words.text(isToday(end, now) ? "notice.over.late" : "notice.over.late.day", time(end, now));
    }

    private static boolean isToday(ZonedDateTime time, ZonedDateTime now) {
        return time.withZoneSameInstant(now.getZone()).toLocalDate().equals(now.toLocalDate());
    }

    /// In the zone of `now`, with the day where it is not today.
    private String time(ZonedDateTime time, ZonedDateTime now) {
        return isToday(time, now)
                ? words.time(time.withZoneSameInstant(now.getZone()).toLocalTime())
                : words.momentHere(time, now);
    }
}
