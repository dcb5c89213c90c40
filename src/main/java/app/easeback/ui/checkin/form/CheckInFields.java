package app.easeback.ui.checkin.form;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.entry.Id;
import app.easeback.core.words.Words;
import app.easeback.ui.checkin.sign.SignTicks;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Readers;
import app.easeback.ui.common.form.Typed;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// All fields of a check-in. Nothing is chosen until the user chooses. Choices stay when what is known around
/// the check-in changes, as long as their sites do.
public final class CheckInFields {

    private final Clock clock;
    private final CheckInMoment moment;
    private final RatedGroups groups;
    private final Map<Question, ObjectProperty<Optional<Boolean>>> answers = new EnumMap<>(Question.class);
    private final ObjectProperty<Optional<Integer>> fatigue = empty();
    private final ObjectProperty<Optional<Integer>> complaint = empty();
    private final Field<String> note;
    private final BooleanProperty walkingAsked = new SimpleBooleanProperty(false);
    private final BooleanProperty complaintAsked = new SimpleBooleanProperty(false);
    private final SignTicks signs = new SignTicks();
    private final BooleanProperty savable = new SimpleBooleanProperty(false);
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Frame> frame = Optional.empty();

    public CheckInFields(Words words, Clock clock) {
        this.clock = clock;
        var typed = new Typed(words.locale());
        groups = new RatedGroups(words, typed, this::changed);
        var readers = new Readers(words, typed, "check-in.problem");
        moment = new CheckInMoment(readers, this::now, groups::rated);
        note = readers.text();
        for (Question question : Question.values()) {
            ObjectProperty<Optional<Boolean>> answer = empty();
            answers.put(question, answer);
            answer.subscribe(this::changed);
        }
        fatigue.subscribe(this::changed);
        complaint.subscribe(this::changed);
        signs.onChange(this::changed);
        note.textProperty().subscribe(this::changed);
        moment.whenProperty().subscribe(this::changed);
        moment.exact().date.textProperty().subscribe(this::changed);
        moment.exact().time.textProperty().subscribe(this::changed);
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    /// Calls `listener` whenever a choice or a text changes, and when what is known around it is read again.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public ReadOnlyObjectProperty<List<RatedGroup>> groupsProperty() {
        return groups.property();
    }

    public ObjectProperty<Optional<Boolean>> answerProperty(Question question) {
        return Objects.requireNonNull(answers.get(question));
    }

    public ObjectProperty<Optional<Integer>> fatigueProperty() {
        return fatigue;
    }

    /// The rating of the pain that is treated.
    public ObjectProperty<Optional<Integer>> complaintProperty() {
        return complaint;
    }

    public Field<String> note() {
        return note;
    }

    public CheckInMoment moment() {
        return moment;
    }

    /// Whether to ask if walking is comfortable: after some muscles, walking comes before any training.
    public BooleanProperty walkingAskedProperty() {
        return walkingAsked;
    }

    public BooleanProperty complaintAskedProperty() {
        return complaintAsked;
    }

    public SignTicks signs() {
        return signs;
    }

    /// Whether there is something to save: a soreness or a warning sign.
    public BooleanProperty savableProperty() {
        return savable;
    }

    /// Now, in the patient's zone, or in that of the clock until it is known.
    public ZonedDateTime now() {
        return clock.instant().atZone(frame.map(known -> known.now().getZone()).orElseGet(clock::getZone));
    }

    /// Takes over what is known around the check-in.
    public void show(Frame known) {
        frame = Optional.of(known);
        walkingAsked.set(known.treated().stream()
                .anyMatch(treated -> treated.site().muscle().group().needsComfortableWalking()));
        signs.ask(known.signs());
        groups.show(known.treated());
        // Afterwards, because what is wrong with a moment depends on what was treated.
        moment.show(known);
        changed();
    }

    private void changed() {
        savable.set(!groups.ratings().isEmpty() || signs.any());
        frame.ifPresent(known -> {
            var at = moment.value();
            complaintAsked.set(known.asksAboutComplaint()
                    && at.filter(time -> known.answeredOn().contains(time.toLocalDate()))
                            .isEmpty());
            groups.askSince(at, known.morning());
        });
        listeners.forEach(Runnable::run);
    }

    /// Fills in a saved check-in, and the pain that was given with it.
    public void fill(CheckIn checkIn, Optional<Integer> pain) {
        groups.fill(checkIn);
        signs.fill(checkIn);
        answerProperty(Question.LIMITED).set(checkIn.activityLimited());
        answerProperty(Question.PAINKILLER).set(checkIn.painkiller());
        answerProperty(Question.TRAINED).set(checkIn.trainedSince());
        answerProperty(Question.WALKING).set(checkIn.walkingComfortable());
        walkingAsked.set(walkingAsked.get() || checkIn.walkingComfortable().isPresent());
        fatigue.set(checkIn.fatigue());
        complaint.set(pain);
        note.fill(checkIn.note().orElse(""));
        moment.fill(checkIn.at());
    }

    public void clear() {
        groups.clear();
        signs.clear();
        answers.values().forEach(answer -> answer.set(Optional.empty()));
        fatigue.set(Optional.empty());
        complaint.set(Optional.empty());
        note.fill("");
        moment.clear();
    }

    /// Checks all fields and shows what is wrong; true when nothing is.
    public boolean check() {
        return Field.all(moment::check, note::check, groups::check);
    }

    /// The saved check-in `before`, as the fields have it now. A time that is still to come, as a clock that
    /// was ahead may have left, becomes now.
    ///
    /// @throws java.util.NoSuchElementException unless [#check()] found no problem
    public CheckIn over(CheckIn before) {
        boolean settled = before.symptomsResolved().isPresent();
        return checkIn(
                        before.id(),
                        before.recordedAt(),
                        settled ? before.symptoms() : signs.chosen(),
                        before.symptomsResolved())
                .noLaterThan(now());
    }

    /// A new check-in, as the fields have it now.
    ///
    /// @throws java.util.NoSuchElementException unless [#check()] found no problem
    public CheckIn checkIn(Id id, ZonedDateTime recordedAt) {
        return checkIn(id, recordedAt, signs.chosen(), Optional.empty());
    }

    /// The signs that were ticked in a check-in whose own signs were settled before. They are open, so they
    /// stand in a check-in of their own.
    public Optional<CheckIn> signsSince(CheckIn settled) {
        return settled.symptomsResolved()
                .filter(_ -> signs.anyOpen())
                .map(_ -> CheckIn.ofSigns(Id.random(), moment.value().orElseThrow(), now(), signs.chosen()));
    }

    /// The open signs of a check-in that were unticked. That they were ticked once is kept, so they stand in
    /// a check-in of their own, settled as ticked by mistake.
    public Optional<CheckIn> signsTickedAway(CheckIn before) {
        return before.signsGone(signs.chosen(), now());
    }

    private CheckIn checkIn(
            Id id, ZonedDateTime recordedAt, Set<Symptom> symptoms, Optional<SymptomsResolved> resolved) {
        return new CheckIn(
                id,
                moment.value().orElseThrow(),
                recordedAt,
                groups.ratings(),
                fatigue.get(),
                answerProperty(Question.LIMITED).get(),
                walkingAsked.get() ? answerProperty(Question.WALKING).get() : Optional.empty(),
                answerProperty(Question.PAINKILLER).get(),
                answerProperty(Question.TRAINED).get(),
                symptoms,
                resolved,
                note.value());
    }

    /// The sites that had lost their soreness before the time of the check-in, by the time when they had.
    public Map<ZonedDateTime, List<Site>> goneBefore() {
        return groups.goneBefore();
    }

    public List<Rating> ratings() {
        return groups.ratings();
    }

    RatedGroups groups() {
        return groups;
    }
}
