package app.easeback.ui.checkin.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.MomentFields;
import app.easeback.ui.common.form.Readers;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The time that the check-in is about: now, or earlier, but not before the muscles were needled.
public final class CheckInMoment {

    /// What can be chosen.
    public enum When {
        NOW,
        MORNING,
        EXACT
    }

    private final Words words;
    private final Supplier<ZonedDateTime> now;
    private final Supplier<List<Treated>> rated;
    private final ObjectProperty<Optional<When>> when = new SimpleObjectProperty<>(Optional.of(When.NOW));
    private final ReadOnlyObjectWrapper<Optional<ZonedDateTime>> morning =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final MomentFields exact;
    private Optional<ZonedDateTime> filledIn = Optional.empty();

    /// @param readers make its fields
    /// @param now tells the time, in the patient's zone
    /// @param rated the sites that the check-in is about
    CheckInMoment(Readers readers, Supplier<ZonedDateTime> now, Supplier<List<Treated>> rated) {
        words = readers.words();
        this.now = now;
        this.rated = rated;
        exact = new MomentFields(
                readers.typed(), readers.date(), readers.time(), words.text("check-in.when.missing"), this::problem);
        when.subscribe(chosen -> {
            if (chosen.equals(Optional.of(When.EXACT)) && exact.isEmpty()) {
                exact.fill(MomentFields.inMinutes(now.get(), now.get().getZone()));
            }
        });
    }

    public ObjectProperty<Optional<When>> whenProperty() {
        return when;
    }

    /// This morning; empty where it is still to come, or muscles were needled since.
    public ReadOnlyObjectProperty<Optional<ZonedDateTime>> morningProperty() {
        return morning.getReadOnlyProperty();
    }

    /// The day and the time of [When#EXACT].
    public MomentFields exact() {
        return exact;
    }

    /// Takes over what is known by now.
    void show(Frame frame) {
        var today = frame.now()
                .toLocalDate()
                .atTime(frame.morning())
                .atZone(frame.now().getZone());
        boolean possible = today.isBefore(frame.now())
                && frame.treated().stream()
                        .flatMap(treated -> treated.since().stream())
                        .noneMatch(today::isBefore);
        var before = morning.get();
        morning.set(Optional.of(today).filter(_ -> possible));
        if (isMorning() && !morning.get().equals(before)) {
            spellOut(before);
        }
    }

    /// Takes up a choice that a draft kept.
    ///
    /// @param then what "this morning" was when it was chosen
    void restore(When chosen, Optional<ZonedDateTime> then) {
        if (chosen == When.MORNING && (then.isEmpty() || !morning.get().equals(then))) {
            spellOut(then);
        } else {
            when.set(Optional.of(chosen));
        }
    }

    /// Turns a chosen morning that is no longer "this morning" into an exact time, and shows what is wrong.
    private void spellOut(Optional<ZonedDateTime> chosen) {
        chosen.ifPresent(at -> exact.fill(MomentFields.inMinutes(at, now.get().getZone())));
        when.set(Optional.of(When.EXACT));
        exact.check(true);
    }

    private boolean isMorning() {
        return when.get().equals(Optional.of(When.MORNING));
    }

    /// Fills in the moment of a saved check-in.
    void fill(ZonedDateTime at) {
        filledIn = Optional.of(at);
        exact.fill(MomentFields.inMinutes(at, now.get().getZone()));
        when.set(Optional.of(When.EXACT));
    }

    void clear() {
        when.set(Optional.of(When.NOW));
        exact.date.fill("");
        exact.time.fill("");
    }

    /// "This morning", where that is chosen.
    Optional<ZonedDateTime> chosenMorning() {
        return morning.get().filter(_ -> isMorning());
    }

    /// The moment, to the second; empty while it cannot be read.
    public Optional<ZonedDateTime> value() {
        var present = now.get();
        return switch (when.get().orElse(When.NOW)) {
            case NOW -> Optional.of(present.truncatedTo(ChronoUnit.SECONDS));
            case MORNING -> morning.get();
            case EXACT -> exact.value(present.getZone(), filledIn);
        };
    }

    /// Checks everything and shows what is wrong; true when nothing is.
    boolean check() {
        if (isMorning() && morning.get().isEmpty()) {
            spellOut(Optional.empty());
            return false;
        }
        return !when.get().equals(Optional.of(When.EXACT)) || exact.check(true);
    }

    private Optional<String> problem(LocalDateTime typed) {
        var present = now.get();
        var moment = filledIn.filter(
                        at -> MomentFields.inMinutes(at, present.getZone()).equals(typed))
                .orElseGet(() -> typed.atZone(present.getZone()));
        if (moment.isAfter(present)) {
            return Optional.of(words.text("check-in.when.future"));
        }
        return rated.get().stream()
                .filter(treated -> treated.since().filter(moment::isBefore).isPresent())
                .max(Comparator.comparing(treated -> treated.since().orElse(moment)))
                .map(treated -> words.text(
                        "check-in.when.before",
                        treated.site(),
                        words.momentHere(treated.since().orElse(moment), present)));
    }
}
