package app.easeback.ui.checkin.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Digits;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Reading;
import app.easeback.ui.common.form.Typed;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Since when soreness has been gone: asked where the last check-in had some and this one has none. It may
/// have gone at any time between the two, and to know when says more than that it is gone now.
public final class GoneSince {

    /// The answers to choose from. [#NOW] adds nothing to the check-in.
    public enum Choice {
        NOW,
        MORNING,
        TIME
    }

    /// What can be answered at a check-in.
    ///
    /// @param soreAt the newest rating above 0
    /// @param at the time of this check-in, later than that
    /// @param morning the morning of that day; present where it lies between the two
    record Offer(ZonedDateTime soreAt, ZonedDateTime at, Optional<ZonedDateTime> morning) {

        static Optional<Offer> of(ZonedDateTime soreAt, ZonedDateTime at, LocalTime morning) {
            var thisMorning = at.toLocalDate().atTime(morning).atZone(at.getZone());
            var offer = new Offer(soreAt, at, Optional.empty());
            return Optional.of(offer.holds(thisMorning) ? new Offer(soreAt, at, Optional.of(thisMorning)) : offer)
                    .filter(_ -> soreAt.isBefore(at));
        }

        private boolean holds(ZonedDateTime moment) {
            return moment.isAfter(soreAt) && moment.isBefore(at);
        }
    }

    private static final Pattern HOURS = Pattern.compile("(\\d{1,3})\\s*(\\p{L})[\\p{L} ]*");

    /// The example of a time, which is shown the way the region writes it.
    static final LocalTime EXAMPLE = LocalTime.of(14, 30);

    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Choice>> choice = new SimpleObjectProperty<>(Optional.of(Choice.NOW));
    private final Field<UnaryOperator<ZonedDateTime>> time;

    GoneSince(Words words, Typed typed) {
        this.words = words;
        time = new Field<>(text -> read(text, typed));
        choice.subscribe(() -> time.complain(""));
    }

    /// What can be chosen; empty where nothing is asked.
    ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Choice>> choiceProperty() {
        return choice;
    }

    /// A time of day before the check-in, or how many hours before. Its value turns the time of the check-in
    /// into the moment that is meant.
    public Field<UnaryOperator<ZonedDateTime>> time() {
        return time;
    }

    public boolean isAsked() {
        return offer.get().isPresent();
    }

    void offer(Optional<Offer> possible) {
        if (!possible.equals(offer.get())) {
            offer.set(possible);
        }
        boolean morningIsPast =
                possible.filter(some -> some.morning().isEmpty()).isPresent();
        if (morningIsPast && choice.get().equals(Optional.of(Choice.MORNING))) {
            choice.set(Optional.of(Choice.NOW));
        }
    }

    /// Answers as `other` does.
    void fill(GoneSince other) {
        choice.set(other.choice.get());
        time.fill(other.time.textProperty().get());
    }

    void clear() {
        choice.set(Optional.of(Choice.NOW));
        time.fill("");
    }

    /// When it was gone; empty where that is not asked, or answered with now.
    Optional<ZonedDateTime> moment() {
        return offer.get().flatMap(possible -> switch (choice.get().orElse(Choice.NOW)) {
            case NOW -> Optional.empty();
            case MORNING -> possible.morning();
            case TIME -> time.value().map(ago -> ago.apply(possible.at()));
        });
    }

    /// Checks the time; called when its field loses the focus. What is still missing may yet come.
    public boolean left() {
        if (!isAsked() || !choice.get().equals(Optional.of(Choice.TIME))) {
            return true;
        }
        if (time.check()) {
            offer.get()
                    .filter(possible ->
                            moment().filter(gone -> !possible.holds(gone)).isPresent())
                    .ifPresent(possible -> time.complain(
                            words.text("check-in.gone.problem", words.moment(possible.soreAt(), possible.at()))));
        }
        return time.problemProperty().get().isEmpty();
    }

    /// Checks everything and shows what is wrong; true when nothing is.
    boolean check() {
        boolean fine = left();
        if (isAsked() && choice.get().equals(Optional.of(Choice.TIME)) && time.isEmpty()) {
            time.complain(words.text("check-in.gone.missing"));
            return false;
        }
        return fine;
    }

    private Reading<UnaryOperator<ZonedDateTime>> read(String text, Typed typed) {
        if (text.isEmpty()) {
            return Reading.empty();
        }
        return typed.time(text)
                .<UnaryOperator<ZonedDateTime>>map(time -> at -> before(at, time))
                .or(() -> hours(text).map(hours -> at -> at.minusHours(hours)))
                .map(Reading::of)
                .orElseGet(() -> Reading.wrong(words.text("check-in.gone.unread", EXAMPLE)));
    }

    private Optional<Integer> hours(String text) {
        var parts = HOURS.matcher(Digits.plain(text));
        return parts.matches() && words.text("check-in.gone.hour").equalsIgnoreCase(parts.group(2))
                ? Optional.of(Integer.valueOf(parts.group(1)))
                : Optional.empty();
    }

    /// The last time before `at` that the clock showed `time`.
    private static ZonedDateTime before(ZonedDateTime at, LocalTime time) {
        var sameDay = at.toLocalDate().atTime(time).atZone(at.getZone());
        return sameDay.isBefore(at)
                ? sameDay
                : at.toLocalDate().minusDays(1).atTime(time).atZone(at.getZone());
    }
}
