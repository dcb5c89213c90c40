package app.easeback.core.schedule;

import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The times to remind at, as a session or a tape lays them out; none in quiet hours. Every number is our choice
/// [E] within what docs/evidence.md names.
final class Times {

    private static final Duration FIRST_HEAT = Duration.ofHours(1);
    private static final Duration LAST_HEAT = Duration.ofHours(48);
    private static final Duration FIRST_CHECK_IN = Duration.ofHours(6);
    private static final Duration SECOND_CHECK_IN = Duration.ofHours(24);
    private static final Duration LAST_CHECK_IN = Duration.ofDays(7);
    private static final Duration SHORTEST = Duration.ofHours(2);
    private static final Duration TAPE_CHECK = Duration.ofHours(24);
    private static final Duration DAY = Duration.ofDays(1);

    /// Heat comes at a time that is easy to keep.
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Profile profile;
    private final QuietHours quiet;
    private final ZoneId zone;

    Times(Profile profile, ZoneId zone) {
        this.profile = profile;
        this.quiet = profile.quietHours();
        this.zone = zone;
    }

    /// Heat one hour after the session, and at fixed times spread over the waking hours, for two days.
    List<Planned> heat(ImsSession session, Site site) {
        var t0 = session.at().withZoneSameInstant(zone);
        var candidates = new ArrayList<Time>();
        candidates.add(time(session, new Meant.Elapsed(FIRST_HEAT)));
        for (var day = t0.toLocalDate().minusDays(1);
                !day.isAfter(t0.toLocalDate().plusDays(3));
                day = day.plusDays(1)) {
            for (int i = 0; i < profile.heat().perDay(); i++) {
                var at = day.atTime(morning()).plus(heatSpread().multipliedBy(i));
                candidates.add(time(session, new Meant.WallClock(at)));
            }
        }
        var kept = new ArrayList<Planned>();
        var counts = new HashMap<LocalDate, Integer>();
        for (var time : inOrder(session, candidates, FIRST_HEAT, LAST_HEAT)) {
            boolean tooSoon = !kept.isEmpty() && tooSoon(kept.getLast().due(), time.due(), heatGap());
            int before = counts.getOrDefault(heatDay(time.due()), 0);
            if (!tooSoon && before < profile.heat().perDay()) {
                counts.put(heatDay(time.due()), before + 1);
                kept.add(planned(
                        ReminderKind.HEAT,
                        session,
                        time.meant(),
                        time.due(),
                        Optional.of(site),
                        Optional.of(profile.heat().minutes())));
            }
        }
        return kept;
    }

    /// A check-in six hours after the session if awake, each morning and evening, and at 24 hours, until the
    /// session is a week old.
    List<Planned> checkIns(ImsSession session) {
        var t0 = session.at().withZoneSameInstant(zone);
        var candidates = new ArrayList<Time>();
        candidates.add(time(session, new Meant.Elapsed(FIRST_CHECK_IN)));
        candidates.add(time(session, new Meant.Elapsed(SECOND_CHECK_IN)));
        for (int i = 1; i <= LAST_CHECK_IN.toDays(); i++) {
            var day = t0.toLocalDate().plusDays(i);
            var morning = time(
                    session, new Meant.WallClock(day.atTime(profile.checkIn().morning())));
            candidates.add(new Time(morning.meant(), quiet.firstLoudMoment(morning.due())));
            candidates.add(time(
                    session, new Meant.WallClock(day.atTime(profile.checkIn().evening()))));
        }
        var kept = new ArrayList<Planned>();
        for (var time : inOrder(session, candidates, FIRST_CHECK_IN, LAST_CHECK_IN)) {
            if (kept.isEmpty() || !tooSoon(kept.getLast().due(), time.due(), SHORTEST)) {
                kept.add(planned(
                        ReminderKind.CHECK_IN, session, time.meant(), time.due(), Optional.empty(), Optional.empty()));
            }
        }
        return kept;
    }

    /// A look at the skin after a day, and the time to take the tape off.
    List<Planned> tape(Tape tape) {
        return List.of(
                tape(ReminderKind.TAPE_CHECK, tape, TAPE_CHECK),
                tape(
                        ReminderKind.TAPE_OFF,
                        tape,
                        Duration.ofHours(profile.tape().offAfterHours())));
    }

    private Planned tape(ReminderKind kind, Tape tape, Duration after) {
        var meant = new Meant.Elapsed(after);
        var due = quiet.firstLoudMoment(meant.after(tape.at(), zone));
        return planned(kind, tape, meant, due, Optional.of(tape.site()), Optional.empty());
    }

    private static Planned planned(
            ReminderKind kind,
            Entry cause,
            Meant meant,
            ZonedDateTime due,
            Optional<Site> site,
            Optional<Integer> minutes) {
        return new Planned(kind, cause.id(), meant, due, site, minutes);
    }

    /// What is meant, and the moment that it comes to.
    private record Time(Meant meant, ZonedDateTime due) {}

    private Time time(ImsSession session, Meant meant) {
        return new Time(meant, meant.after(session.at(), zone));
    }

    /// Those that are not quiet and lie from `from` to before `to` after the session, in order of time.
    private List<Time> inOrder(ImsSession session, List<Time> candidates, Duration from, Duration to) {
        var t0 = session.at().toInstant();
        return candidates.stream()
                .filter(time -> !quiet.contains(time.due().toLocalTime()))
                .filter(time -> !time.due().toInstant().isBefore(t0.plus(from)))
                .filter(time -> time.due().toInstant().isBefore(t0.plus(to)))
                .sorted(Comparator.comparing(time -> time.due().toInstant()))
                .toList();
    }

    private static boolean tooSoon(ZonedDateTime before, ZonedDateTime time, Duration gap) {
        return Duration.between(before, time).compareTo(gap) < 0;
    }

    private Duration heatGap() {
        return Duration.ofMinutes(profile.heat().gapMinutes());
    }

    /// The waking hours in as many parts as there is heat, or the gap where that is longer.
    private Duration heatSpread() {
        var part = waking().dividedBy(profile.heat().perDay());
        var round = QUARTER.multipliedBy(part.dividedBy(QUARTER));
        return round.compareTo(heatGap()) < 0 ? heatGap() : round;
    }

    private Duration waking() {
        long night = Duration.between(night().from(), night().to()).toMinutes();
        return DAY.minusMinutes(Math.floorMod(night, DAY.toMinutes()));
    }

    /// The quiet hours; someone without any sleeps all the same.
    private QuietHours night() {
        return quiet.from().equals(quiet.to()) ? QuietHours.USUAL : quiet;
    }

    private LocalTime morning() {
        return night().to();
    }

    /// The day that a time of heat counts towards: it begins in the morning.
    private LocalDate heatDay(ZonedDateTime due) {
        var local = due.toLocalDateTime();
        return local.toLocalTime().isBefore(morning()) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
