package app.easeback.core.schedule;

import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The reminders of a session or a tape as its plans lay them out now; none in quiet hours. Every number is
/// our choice [E] within what docs/evidence.md names.
final class Times {

    private static final Duration FIRST_HEAT = Duration.ofHours(1);
    private static final Duration LAST_HEAT = Duration.ofHours(48);
    private static final Duration FIRST_CHECK_IN = Duration.ofHours(6);
    private static final Duration SECOND_CHECK_IN = Duration.ofHours(24);
    private static final Duration LAST_CHECK_IN = Duration.ofDays(7);
    private static final Duration SHORTEST = Duration.ofHours(2);
    private static final Duration TAPE_CHECK = Duration.ofHours(24);

    private final Profile profile;
    private final QuietHours quiet;
    private final ZonedDateTime now;
    private final ZoneId zone;

    /// @param now in the patient's zone
    Times(Profile profile, ZonedDateTime now) {
        this.profile = profile;
        this.quiet = profile.quietHours();
        this.now = now;
        this.zone = now.getZone();
    }

    /// Heat one hour after the session, and at fixed times spread over the waking hours, for two days.
    List<Reminder> heat(ImsSession session, Site site) {
        var day = new HeatDay(profile);
        var candidates = new ArrayList<Meant>();
        candidates.add(new Meant.Elapsed(FIRST_HEAT));
        var t0 = there(session).toLocalDate();
        t0.minusDays(1).datesUntil(t0.plusDays(3)).flatMap(day::times).forEach(candidates::add);
        var gap = Duration.ofMinutes(profile.heat().gapMinutes());
        var kept = laidOut(session, candidates, FIRST_HEAT, LAST_HEAT, gap);
        var minutes = Optional.of(profile.heat().minutes());
        return planned(ReminderKind.HEAT, session, kept, LAST_HEAT, Optional.of(site), minutes);
    }

    /// A check-in six hours after the session if awake, each morning and evening, and at 24 hours, until the
    /// session is a week old.
    List<Reminder> checkIns(ImsSession session) {
        var candidates = new ArrayList<Meant>();
        candidates.add(new Meant.Elapsed(FIRST_CHECK_IN));
        candidates.add(new Meant.Elapsed(SECOND_CHECK_IN));
        for (int i = 1; i <= LAST_CHECK_IN.toDays(); i++) {
            var day = there(session).toLocalDate().plusDays(i);
            candidates.add(new Meant.WallClock(day.atTime(profile.checkIn().morning())));
            candidates.add(new Meant.WallClock(day.atTime(profile.checkIn().evening())));
        }
        var kept = laidOut(session, candidates, FIRST_CHECK_IN, LAST_CHECK_IN, SHORTEST);
        return planned(ReminderKind.CHECK_IN, session, kept, LAST_CHECK_IN, Optional.empty(), Optional.empty());
    }

    /// Those of `candidates`, in order of time, that are not quiet, lie from `from` to before `to` after the
    /// session, and are at least `gap` apart. Of two that are closer the earlier one stays: heat right after
    /// a session takes the place of a fixed time soon after it. Reckoned where the session was, so that
    /// travelling does not change the plan.
    private List<Meant> laidOut(ImsSession session, List<Meant> candidates, Duration from, Duration to, Duration gap) {
        var there = session.place(zone);
        var earliest = session.at().plus(from);
        var kept = new ArrayList<Meant>();
        Optional<ZonedDateTime> last = Optional.empty();
        for (Meant meant : candidates.stream()
                .sorted(Comparator.comparing(meant -> due(session, meant, there).toInstant()))
                .toList()) {
            var due = due(session, meant, there);
            boolean fits = !due.isBefore(earliest)
                    && due.isBefore(session.at().plus(to))
                    && !quiet.contains(due.toLocalTime());
            if (fits && last.filter(before -> due.isBefore(before.plus(gap))).isEmpty()) {
                kept.add(meant);
                last = Optional.of(due);
            }
        }
        return kept;
    }

    /// When the session was, by the clocks of its place; where that is not named, by the patient's.
    private ZonedDateTime there(ImsSession session) {
        return session.at().withZoneSameInstant(session.place(zone));
    }

    /// When it comes in the zone `where`. A morning check-in within the quiet hours comes when they end.
    private ZonedDateTime due(ImsSession session, Meant meant, ZoneId where) {
        var due = meant.after(session.at(), where);
        boolean morning = meant instanceof Meant.WallClock(var at)
                && at.toLocalTime().equals(profile.checkIn().morning());
        return morning ? quiet.firstLoudMoment(due) : due;
    }

    private List<Reminder> planned(
            ReminderKind kind,
            ImsSession session,
            List<Meant> kept,
            Duration to,
            Optional<Site> site,
            Optional<Integer> minutes) {
        return kept.stream()
                .map(meant ->
                        Reminder.planned(kind, session.id(), meant, due(session, meant, zone), site, minutes, now))
                .filter(reminder -> reminder.due().isBefore(session.at().plus(to)))
                .toList();
    }

    /// A look at the skin after a day, and the time to take the tape off.
    List<Reminder> tape(Tape tape) {
        return List.of(
                tape(ReminderKind.TAPE_CHECK, tape, TAPE_CHECK),
                tape(
                        ReminderKind.TAPE_OFF,
                        tape,
                        Duration.ofHours(profile.tape().offAfterHours())));
    }

    private Reminder tape(ReminderKind kind, Tape tape, Duration after) {
        var meant = new Meant.Elapsed(after);
        var due = quiet.firstLoudMoment(meant.after(tape.at(), zone));
        return Reminder.planned(kind, tape.id(), meant, due, Optional.of(tape.site()), Optional.empty(), now);
    }
}
