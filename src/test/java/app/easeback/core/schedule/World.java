package app.easeback.core.schedule;

import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.session.ImsSession;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A patient, a clock and an app that looks when it is told to. A session on Monday 2 March 2026 at 17:30 in
/// Berlin: heat at 18:30, then on Tuesday and Wednesday at 07:00, 12:00 and 17:00; check-ins on Tuesday at 08:00,
/// 17:30 and 20:00, then each morning and evening.
final class World {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final String T0 = "02T17:30";

    final SettableClock clock = new SettableClock(time(T0));
    final MemoryStore store = new MemoryStore();
    final Journal journal = new Journal(store, clock);
    final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    ReminderDesk desk = new ReminderDesk(store, recovery, journal);

    World() {
        session("s", T0, Sample.CALF);
        look(T0);
    }

    /// A time of March 2026 in Berlin: `03T08:00` is Tuesday the third at eight.
    static ZonedDateTime time(String dayAndTime) {
        return LocalDateTime.parse("2026-03-" + dayAndTime).atZone(BERLIN);
    }

    void at(String dayAndTime) {
        clock.set(time(dayAndTime));
    }

    Step look(String dayAndTime) {
        at(dayAndTime);
        return desk.look();
    }

    /// The app is started anew: what it had in memory is gone.
    void restart() {
        desk = new ReminderDesk(store, recovery, journal);
    }

    void session(String id, String at, Site... sites) {
        var session = Sample.session(time(at), sites);
        journal.put(new ImsSession(
                new Id(id),
                session.at(),
                recovery.now(),
                session.purpose(),
                session.muscles(),
                session.painDuring(),
                session.practitioner(),
                session.advice(),
                session.note()));
    }

    /// Checks in now, for the calf.
    CheckIn checkIn(int soreness) {
        var checkIn =
                CheckIn.of(new Id("c" + clock.instant()), recovery.now(), List.of(new Rating(Sample.CALF, soreness)));
        journal.put(checkIn);
        return checkIn;
    }

    /// Checks in now, with a sign that stops nothing.
    CheckIn checkInWithSign(List<Rating> ratings) {
        return checkInWithSign(Symptom.LARGE_BRUISE, ratings);
    }

    CheckIn checkInWithSign(Symptom sign, List<Rating> ratings) {
        var checkIn = new CheckIn(
                new Id("c" + clock.instant()),
                recovery.now(),
                recovery.now(),
                ratings,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(sign),
                Optional.empty(),
                Optional.empty());
        journal.put(checkIn);
        return checkIn;
    }

    /// Puts tape on now.
    Tape tape(String id, Site site) {
        var tape = new Tape(new Id(id), site, recovery.now(), Optional.empty(), Optional.empty());
        journal.put(tape);
        return tape;
    }

    /// Takes it off now.
    void takeOff(Tape tape, boolean skinReacted) {
        journal.put(new Tape(
                tape.id(), tape.site(), tape.appliedAt(), Optional.of(recovery.now()), Optional.of(skinReacted)));
    }

    void remove(Entry entry) {
        journal.remove(entry);
    }

    void profile(Profile profile) {
        journal.put(profile);
    }

    Profile profile() {
        return store.profiles().current();
    }

    void plan(PlanKind kind, boolean on, Optional<String> pausedUntil) {
        journal.put(new Plan(new PlanId(kind, new Id("s")), on, pausedUntil.map(World::time)));
    }

    /// The reminder that was planned for that time at first.
    Reminder reminder(ReminderKind kind, String originalDue) {
        return store.reminders().all().reversed().stream()
                .filter(reminder -> reminder.kind() == kind)
                .filter(reminder -> reminder.originalDue().isEqual(time(originalDue)))
                .findFirst()
                .orElseThrow();
    }

    Reminder heat(String originalDue) {
        return reminder(ReminderKind.HEAT, originalDue);
    }

    Reminder checkInReminder(String originalDue) {
        return reminder(ReminderKind.CHECK_IN, originalDue);
    }
}
