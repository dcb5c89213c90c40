package app.easeback.core.recovery;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Entries;
import app.easeback.core.entry.Entry;
import app.easeback.core.grading.Grades;
import app.easeback.core.grading.Grading;
import app.easeback.core.profile.EmergencyNumber;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.rules.Limits;
import app.easeback.core.schedule.Scheduler;
import app.easeback.core.schedule.Situation;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.SeenSigns;
import app.easeback.core.suggestion.SignReport;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.timeline.ExpectedCourse;
import app.easeback.core.timeline.Phase;
import app.easeback.core.timeline.Phases;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.timeline.ToFull;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one way to ask what follows from what is kept. Writes nothing. Used by the thread that owns the store.
public final class Recovery {

    /// More sessions than are graded: the model learned from those before them, and some have no ratings.
    private static final int GRADED_AND_LEARNED_FROM = 2 * Grading.SESSIONS;

    private final Store store;
    private final TimelineController controller;
    private final Clock clock;
    private final History history;
    private final Situations situations;
    private final SessionCourses courses;
    private final WarningSigns signs;

    /// @param clock tells the time, and the zone where the profile names none
    public Recovery(Store store, TimelineController controller, Clock clock) {
        this.store = store;
        this.controller = controller;
        this.clock = clock;
        this.history = new History(store);
        this.courses = new SessionCourses(store);
        this.signs = new WarningSigns(store);
        this.situations = new Situations(store, controller, signs);
    }

    /// Remembers the history from now on. Only for a caller that lets it [follow][#follow] every change.
    public void remember() {
        history.remember();
    }

    /// Forgets what it remembers of the history when a change that `journal` reports reaches into it.
    public void follow(Journal journal) {
        journal.onChangeSince(history::changed);
    }

    /// Now, in the patient's zone.
    public ZonedDateTime now() {
        return inPatientsZone(clock.instant());
    }

    /// A moment, in the patient's zone.
    public ZonedDateTime inPatientsZone(Instant moment) {
        return moment.atZone(store.profiles().current().zone().orElse(clock.getZone()));
    }

    /// The suggestion at a moment, from what was recorded by then.
    public Suggestion suggestion(ZonedDateTime at) {
        return controller.suggest(diary(at.toInstant()), at);
    }

    /// The suggestion now. Open warning signs count however the clock was set since they were reported.
    public Suggestion suggestionNow() {
        var now = now();
        var known = diary(now.toInstant());
        return controller.suggest(new Diary(known.sessions(), joined(known.checkIns(), signs.ahead(now))), now);
    }

    /// The part of what was known at `moment` that can matter then: the last seven days, open warning signs
    /// of any age, and the finished sessions that are learned from.
    private Diary diary(Instant moment) {
        var past = history.upTo(moment.minus(Limits.CURRENT), moment);
        Diary learned = past.diary();
        Instant start = learned.sessions().isEmpty()
                ? past.end()
                : learned.sessions().getFirst().at().toInstant();
        return new Diary(
                joined(learned.sessions(), since(past.end(), store.sessions(), moment)),
                joined(
                        joined(unsettledBefore(start, moment), learned.checkIns()),
                        since(past.end(), store.checkIns(), moment)));
    }

    /// What happened after `end`, as known at `moment`.
    private static <E extends Entry> List<E> since(Instant end, Entries<E> entries, Instant moment) {
        return entries.between(end, moment, moment).stream()
                .filter(entry -> entry.at().toInstant().isAfter(end))
                .toList();
    }

    private List<CheckIn> unsettledBefore(Instant start, Instant moment) {
        return store.checkIns().withUnsettledSymptoms(moment).stream()
                .filter(checkIn -> checkIn.at().toInstant().isBefore(start))
                .toList();
    }

    private static <E> List<E> joined(List<E> one, List<E> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// The ratings to expect at a site of a session, from what was known at `at`; for a session that is over,
    /// from what was known at its end.
    public ExpectedCourse expected(ImsSession session, Site site, ZonedDateTime at) {
        var end = inPatientsZone(session.at().toInstant().plus(Limits.CURRENT));
        var moment = at.isBefore(end) ? at : end;
        return controller.expected(diary(moment.toInstant()), session, site, moment);
    }

    /// How good the forecasts of the newest finished sessions were.
    public Grades grades() {
        var now = now();
        Instant moment = now.toInstant();
        return Grading.of(controller.model(), history.newest(GRADED_AND_LEARNED_FROM, moment, moment), now);
    }

    /// The newest session of the seven days before `at`, as known then.
    public Optional<ImsSession> currentSession(ZonedDateTime at) {
        Instant moment = at.toInstant();
        var sessions = store.sessions().between(moment.minus(Limits.CURRENT), moment, moment);
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast());
    }

    /// When a session ends: at the next session that treats one of its sites, after seven days at the latest.
    public Instant end(ImsSession session) {
        return courses.end(session);
    }

    /// The check-ins that rate a site of a session, from its time until its end, oldest first.
    public List<CheckIn> course(ImsSession session) {
        return courses.checkIns(session);
    }

    /// How long after a session full intensity was suggested for the first time.
    ///
    /// @param checkIns those from the session's time to `end`
    /// @param end the session's, see [#end]
    public ToFull toFull(ImsSession session, List<CheckIn> checkIns, Instant end) {
        var ids = checkIns.stream().map(CheckIn::id).collect(Collectors.toSet());
        var open = signs.openThenOrNow(session.at().toInstant(), clock.instant()).stream()
                .filter(checkIn -> !ids.contains(checkIn.id()))
                .toList();
        var now = now();
        return ToFull.of(controller, session, joined(joined(open, signs.ahead(now)), checkIns), end, now);
    }

    private List<CheckIn> signsBefore(Instant from) {
        return signs.openThenOrNow(from, clock.instant()).stream()
                .filter(checkIn -> checkIn.at().toInstant().isBefore(from))
                .toList();
    }

    /// The warning signs that nobody had settled at `at`, with the sessions they may come from.
    public SignReport signs(ZonedDateTime at) {
        return signs.at(at);
    }

    /// The warning signs that are open now, however the clock was set since they were reported.
    public SignReport signsNow() {
        return signs.now(now());
    }

    /// The warning signs that a professional has seen lately and that are not open again, the newest first.
    ///
    /// @param open the signs that are open now
    public List<SeenSigns> seenSigns(SignReport open) {
        return signs.seen(open);
    }

    /// The number to call in an emergency: the user's own, else the one that is usual in the country of `locale`.
    public String emergencyNumber(Locale locale) {
        return EmergencyNumber.of(store.profiles().current(), locale);
    }

    /// A rating and its time.
    public record Rated(int soreness, ZonedDateTime at) {}

    /// The newest rating of a site from `since` to `now`, in the zone of `now`.
    public Optional<Rated> newestRating(Site site, ZonedDateTime since, ZonedDateTime now) {
        return store.checkIns().between(since.toInstant(), now.toInstant()).reversed().stream()
                .flatMap(checkIn -> checkIn
                        .soreness(site)
                        .map(soreness -> new Rated(soreness, checkIn.at().withZoneSameInstant(now.getZone())))
                        .stream())
                .findFirst();
    }

    /// The training levels of a session's seven days: until now as they follow from what is recorded, from
    /// then on as they are expected.
    ///
    /// @param present what is suggested now
    public List<Phase> phases(ImsSession session, Suggestion present) {
        Instant t0 = session.at().toInstant();
        Instant from = t0.minus(Limits.CURRENT);
        Instant to = t0.plus(Limits.CURRENT);
        var diary = new Diary(
                store.sessions().between(from, to),
                joined(signsBefore(from), store.checkIns().between(from, to)));
        return Phases.of(controller, diary, session, present);
    }

    /// The reminders that are due from `from` to `to`, both included, as they stand at `now`, by due time.
    public List<Reminder> reminders(ZonedDateTime now, ZonedDateTime from, ZonedDateTime to) {
        var present = Scheduler.step(situation(now), now, Optional.empty()).reminders();
        var ids = present.stream().map(Reminder::id).collect(Collectors.toSet());
        var earlier =
                store.reminders().openOrDueSince(from.toInstant()).stream().filter(kept -> !ids.contains(kept.id()));
        return Stream.concat(earlier, present.stream())
                .filter(reminder ->
                        !reminder.due().isBefore(from) && !reminder.due().isAfter(to))
                .sorted(Reminder.BY_DUE_TIME)
                .toList();
    }

    /// What decides about reminders at `now`.
    public Situation situation(ZonedDateTime now) {
        return situations.at(now);
    }
}
