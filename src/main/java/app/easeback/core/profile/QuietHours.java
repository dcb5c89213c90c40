package app.easeback.core.profile;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/// The hours of the day without reminders, by the wall clock; they may span midnight.
///
/// @param from the first quiet minute
/// @param to the first minute that is not quiet any more; equal to `from` when no hour is quiet
public record QuietHours(LocalTime from, LocalTime to) {

    /// 22:00 to 07:00.
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /// Whether `time` is quiet.
    public boolean contains(LocalTime time) {
        if (from.equals(to)) {
            return false;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /// `moment`, or the end of the quiet hours it falls in.
    public ZonedDateTime firstLoudMoment(ZonedDateTime moment) {
        if (!contains(moment.toLocalTime())) {
            return moment;
        }
        var end = moment.with(to);
        return end.isAfter(moment) ? end : moment.plusDays(1).with(to);
    }
}
