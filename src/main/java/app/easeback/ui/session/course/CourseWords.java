package app.easeback.ui.session.course;

import app.easeback.core.timeline.ToFull;
import app.easeback.core.words.Words;
import java.time.Duration;

/// How a session went, in a few words.
public record CourseWords(Words words) {

    /// "worst 6 · full after 38 h"
    public String inShort(SessionCourse course) {
        return course.worst()
                .map(worst -> words.text("session.course.short", worst, toFull(course.toFull(), "session.full.short")))
                .orElseGet(() -> course.toFull() instanceof ToFull.After
                        ? toFull(course.toFull(), "session.full.short")
                        : words.text("session.soreness.none"));
    }

    /// "38 h", "not yet", "not known"
    public String toFull(ToFull toFull) {
        return toFull(toFull, "session.full");
    }

    private String toFull(ToFull toFull, String key) {
        return switch (toFull) {
            case ToFull.After after -> words.text(key + ".after", hours(after.time()));
            case ToFull.Withheld _ -> words.text(key + ".withheld");
            case ToFull.NotYet _ -> words.text(key + ".not-yet");
            case ToFull.Unknown _ -> words.text(key + ".unknown");
        };
    }

    /// How long after the session: "5 min after", "14 h after".
    public String after(Duration time) {
        return time.toHours() == 0
                ? words.text("session.after.minutes", time.toMinutes())
                : words.text("session.after.hours", hours(time));
    }

    private static long hours(Duration time) {
        return Math.round(time.toMinutes() / 60.0);
    }
}
