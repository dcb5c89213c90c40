package app.easeback.ui.session.form;

import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Typed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/// A moment in two fields, a day and a time of day.
final class MomentFields {

    private final Typed typed;
    private final String missing;
    private final Function<LocalDateTime, Optional<String>> rule;
    final Field<LocalDate> date;
    final Field<LocalTime> time;

    /// @param missing what to say when one of the two is needed and empty
    /// @param rule what is wrong with a moment that can be read
    MomentFields(Readers readers, String missing, Function<LocalDateTime, Optional<String>> rule) {
        this.typed = readers.typed();
        this.missing = missing;
        this.rule = rule;
        date = readers.date();
        time = readers.time();
        date.textProperty().subscribe((_, _) -> {
            if (!time.problemProperty().get().isEmpty()) {
                left();
            }
        });
    }

    void fill(LocalDateTime moment) {
        date.fill(typed.write(moment.toLocalDate()));
        time.fill(typed.write(moment.toLocalTime()));
    }

    boolean isEmpty() {
        return date.isEmpty() && time.isEmpty();
    }

    /// The moment, when both can be read.
    Optional<LocalDateTime> value() {
        return date.value().flatMap(day -> time.value().map(day::atTime));
    }

    /// The moment in `zone`. One that reads as it did when it was filled in is the very same again, with its seconds
    /// and its own zone; in the hour that a clock change repeats, the first of the two is meant.
    Optional<ZonedDateTime> value(ZoneId zone, Optional<ZonedDateTime> filledIn) {
        return value().map(moment -> filledIn.filter(
                        before -> inMinutes(before, zone).equals(moment))
                .orElseGet(() -> moment.atZone(zone)));
    }

    /// A moment as its two fields show it.
    static LocalDateTime inMinutes(ZonedDateTime moment, ZoneId zone) {
        var there = moment.withZoneSameInstant(zone).toLocalDateTime();
        return there.withSecond(0).withNano(0);
    }

    /// Looks at what was typed so far, when a field was left: what is still missing may yet come.
    boolean left() {
        boolean readable = Field.all(date::check, time::check);
        value().flatMap(rule).ifPresent(time::complain);
        return readable && time.problemProperty().get().isEmpty();
    }

    /// Looks at everything.
    ///
    /// @param required whether both may not be empty
    boolean check(boolean required) {
        boolean fine = left();
        if (required || !isEmpty()) {
            if (date.isEmpty()) {
                date.complain(missing);
                fine = false;
            }
            if (time.isEmpty()) {
                time.complain(missing);
                fine = false;
            }
        }
        return fine;
    }
}
