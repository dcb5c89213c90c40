package app.easeback.ui.session.form;

import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.MomentFields;
import app.easeback.ui.common.form.Readers;
import app.easeback.ui.common.form.Typed;
import app.easeback.ui.session.form.muscle.MuscleDraft;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// All fields of the form: filled from a session, checked, and made into a session.
final class SessionFields {

    private final Words words;
    private final Clock clock;
    private final Typed typed;
    private ZoneId zone;
    final MomentFields at;
    final TreatedFields treated;
    final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.MUSCLE_TENSION);
    final ObjectProperty<Optional<Integer>> pain = new SimpleObjectProperty<>(Optional.empty());
    final Field<String> practitioner;
    final Field<String> advice;
    final MomentFields full;
    final Field<String> note;

    SessionFields(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
        zone = clock.getZone();
        typed = new Typed(words.locale());
        var readers = new Readers(words, typed, "session.problem");
        at = new MomentFields(
                typed, readers.date(), readers.time(), words.text("session.problem.when"), this::futureProblem);
        treated = new TreatedFields(words, readers);
        practitioner = readers.text();
        advice = readers.text();
        full = new MomentFields(
                typed, readers.date(), readers.time(), words.text("session.problem.half"), this::tooEarlyProblem);
        note = readers.text();
    }

    /// Shows `session`, or an empty form for a session that ended just now.
    void fill(Optional<ImsSession> session, ZoneId patientsZone) {
        zone = patientsZone;
        fill(draftOf(session), session);
    }

    /// Adds muscles, each once, and fills in the usual purpose and practitioner. What was typed stays.
    void add(List<Site> sites, Purpose usualPurpose, Optional<String> usualPractitioner) {
        sites.forEach(treated.selection::choose);
        if (purpose.get() == Purpose.MUSCLE_TENSION) {
            purpose.set(usualPurpose);
        }
        if (practitioner.isEmpty()) {
            usualPractitioner.ifPresent(practitioner::fill);
        }
    }

    /// The tape on the ticked muscles, put on at the time of the session.
    List<Tape> tapes(ImsSession session) {
        return treated.taped().stream()
                .map(site -> new Tape(Id.random(), site, session.at(), Optional.empty(), Optional.empty()))
                .toList();
    }

    /// Fills in the moment that lies `before` back from now, for the quick choices.
    void fillAt(Duration before) {
        at.fill(MomentFields.inMinutes(now().minus(before), zone));
    }

    /// Allows full intensity on the day after the session, at the same time by the clock.
    void fillFullNextDay() {
        fillFull(moment -> moment.plusDays(1));
    }

    /// Allows full intensity two days of 24 hours after the session.
    void fillFullIn48Hours() {
        fillFull(moment -> moment.plusHours(48));
    }

    private void fillFull(UnaryOperator<ZonedDateTime> after) {
        if (at.check(true)) {
            at.value(zone, Optional.empty())
                    .map(after)
                    .ifPresent(moment -> full.fill(MomentFields.inMinutes(moment, zone)));
        }
    }

    /// Checks everything, and says beside each field what is wrong with it.
    boolean check() {
        return Field.all(
                () -> at.check(true),
                treated::check,
                practitioner::check,
                note::check,
                advice::check,
                () -> full.check(false));
    }

    /// The session that the fields describe, which must have been checked. Where the original was recorded,
    /// or its advice said, in the future, by a clock that was ahead, that counts as now: else the correction
    /// would not count until then.
    ImsSession session(Optional<ImsSession> original) {
        var now = now();
        var before = original.map(kept -> kept.noLaterThan(now));
        var start = at.value(zone, before.map(ImsSession::at)).orElseThrow();
        var newest = newest(before);
        var edit =
                new AdviceEdit(advice.value(), full.value(zone, newest.flatMap(PractitionerAdvice::fullIntensityFrom)));
        return new ImsSession(
                before.map(ImsSession::id).orElseGet(Id::random),
                start,
                before.map(ImsSession::recordedAt).orElse(now),
                purpose.get(),
                treated.values(),
                pain.get(),
                practitioner.value(),
                edit.appliedTo(before.map(ImsSession::advice).orElse(List.of()), before.isEmpty() ? start : now),
                note.value());
    }

    SessionDraft draft() {
        return new SessionDraft(
                Optional.of(zone),
                at.keptDate(),
                at.keptTime(),
                treated.drafts(),
                purpose.get(),
                pain.get(),
                practitioner.textProperty().get(),
                advice.textProperty().get(),
                full.keptDate(),
                full.keptTime(),
                note.textProperty().get());
    }

    /// Shows a draft. The times of one that was kept in another zone are shown in the present zone: the
    /// instants stay the same.
    ///
    /// @param original the session that the draft edits; empty for a new one
    void fill(SessionDraft draft, Optional<ImsSession> original) {
        at.fill(draft.date(), draft.time());
        treated.fill(draft.muscles());
        purpose.set(draft.purpose());
        pain.set(draft.pain());
        practitioner.fill(draft.practitioner());
        advice.fill(draft.advice());
        full.fill(draft.fullDate(), draft.fullTime());
        draft.zone().filter(before -> !before.equals(zone)).ifPresent(before -> {
            at.turnOver(before, zone, original.map(ImsSession::at));
            full.turnOver(before, zone, newest(original).flatMap(PractitionerAdvice::fullIntensityFrom));
        });
        note.fill(draft.note());
    }

    private SessionDraft draftOf(Optional<ImsSession> session) {
        var start = MomentFields.inMinutes(session.map(ImsSession::at).orElseGet(this::now), zone);
        var newest = newest(session);
        var fullFrom = newest.flatMap(PractitionerAdvice::fullIntensityFrom)
                .map(moment -> MomentFields.inMinutes(moment, zone));
        return new SessionDraft(
                Optional.of(zone),
                start.toLocalDate().toString(),
                start.toLocalTime().toString(),
                session.stream()
                        .flatMap(filled -> filled.muscles().stream())
                        .map(MuscleDraft::of)
                        .toList(),
                session.map(ImsSession::purpose).orElse(Purpose.MUSCLE_TENSION),
                session.flatMap(ImsSession::painDuring),
                session.flatMap(ImsSession::practitioner).orElse(""),
                newest.flatMap(PractitionerAdvice::text).orElse(""),
                fullFrom.map(moment -> moment.toLocalDate().toString()).orElse(""),
                fullFrom.map(moment -> moment.toLocalTime().toString()).orElse(""),
                session.flatMap(ImsSession::note).orElse(""));
    }

    private static Optional<PractitionerAdvice> newest(Optional<ImsSession> session) {
        return session.map(ImsSession::advice).flatMap(AdviceEdit::newest);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }

    private Optional<String> futureProblem(LocalDateTime moment) {
        return moment.atZone(zone).isAfter(now())
                ? Optional.of(words.text("session.problem.future"))
                : Optional.empty();
    }

    private Optional<String> tooEarlyProblem(LocalDateTime moment) {
        return at.value().filter(moment::isBefore).map(_ -> words.text("session.problem.early"));
    }
}
