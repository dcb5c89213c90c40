package app.easeback.core.reminder;

import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.profile.Profile;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The times to remind at, as a session or a tape lays them out; none in quiet hours. Every number is our choice [E]
/// within what docs/evidence.md names.
final class Plans {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final Duration FIRST_HEAT = Duration.ofHours(1);
    private static final Duration LAST_HEAT = Duration.ofHours(48);
    private static final Duration FIRST_CHECK_IN = Duration.ofHours(6);
    private static final Duration SECOND_CHECK_IN = Duration.ofHours(24);
    private static final Duration LAST_CHECK_IN = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SHORTEST = Duration.ofHours(2);
    private static final Duration TAPE_CHECK = Duration.ofHours(24);

    private final Profile profile;
    private final ZoneId zone;

    Plans(Profile profile, ZoneId zone) {
        this.profile = profile;
        this.zone = zone;
    }

    /// Heat from one hour after the session for two days, spread over the waking hours.
    List<Reminder> heat(ImsSession session, Site site) {
        var t0 = session.at().withZoneSameInstant(zone);
        var times = new ArrayList<ZonedDateTime>();
        int thatDay = 0;
        for (var next = awake(t0.plus(FIRST_HEAT)); next.isBefore(t0.plus(LAST_HEAT)); ) {
            boolean sameDay = !times.isEmpty() && times.getLast().toLocalDate().equals(next.toLocalDate());
            thatDay = sameDay ? thatDay + 1 : 1;
            if (thatDay <= profile.heat().perDay()) {
                times.add(next);
                next = awake(next.plus(heatGap()));
            } else {
                next = awake(at(next.toLocalDate().plusDays(1), MORNING));
            }
        }
        return times.stream()
                .map(time -> Reminder.planned(
                        ReminderKind.HEAT,
                        session.id(),
                        time,
                        Optional.of(site),
                        Optional.of(profile.heat().minutes())))
                .toList();
    }

    /// A check-in six hours after the session if awake, each morning and evening, and at 24 hours, until the session
    /// is a week old.
    List<Reminder> checkIns(ImsSession session) {
        var t0 = session.at().withZoneSameInstant(zone);
        var end = t0.plus(LAST_CHECK_IN);
        var times = new TreeSet<ZonedDateTime>();
        times.add(t0.plus(FIRST_CHECK_IN));
        times.add(t0.plus(SECOND_CHECK_IN));
        for (var day = t0.toLocalDate().plusDays(1); at(day, MORNING).isBefore(end); day = day.plusDays(1)) {
            times.add(at(day, MORNING));
            times.add(at(day, EVENING));
        }
        times.removeIf(time -> !time.isBefore(end) || !awake(time).equals(time));
        return times.stream()
                .filter(time -> !tooSoonAfter(times.lower(time), time))
                .map(time ->
                        Reminder.planned(ReminderKind.CHECK_IN, session.id(), time, Optional.empty(), Optional.empty()))
                .toList();
    }

    /// A look at the skin after a day, and the time to take the tape off.
    List<Reminder> tape(Tape tape) {
        var on = tape.appliedAt().withZoneSameInstant(zone);
        return List.of(
                tapeReminder(ReminderKind.TAPE_CHECK, tape, on.plus(TAPE_CHECK)),
                tapeReminder(
                        ReminderKind.TAPE_OFF, tape, on.plusHours(profile.tape().offAfterHours())));
    }

    private Reminder tapeReminder(ReminderKind kind, Tape tape, ZonedDateTime due) {
        return Reminder.planned(kind, tape.id(), awake(due), Optional.of(tape.site()), Optional.empty());
    }

    /// The first moment from `time` on that is not quiet.
    ZonedDateTime awake(ZonedDateTime time) {
        return profile.quietHours().firstLoudMoment(time);
    }

    private Duration heatGap() {
        var quiet = profile.quietHours();
        long waking = Math.floorMod(Duration.between(quiet.to(), quiet.from()).toMinutes(), DAY.toMinutes());
        long spread = (waking == 0 ? DAY.toMinutes() : waking) / profile.heat().perDay();
        return Duration.ofMinutes(Math.max(profile.heat().gapMinutes(), spread));
    }

    private ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone);
    }

    private static boolean tooSoonAfter(@Nullable ZonedDateTime before, ZonedDateTime time) {
        return before != null && Duration.between(before, time).compareTo(SHORTEST) < 0;
    }
}
