package app.easeback.ui.common.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/// A moment in two fields, a day and a time of day.
public final class MomentFields {

    private final Typed typed;
    private final String missing;
    private final Function<LocalDateTime, Optional<String>> rule;
    public final Field<LocalDate> date;
    public final Field<LocalTime> time;

    /// @param missing what to say when one of the two is needed and empty
    /// @param rule says what is wrong with a moment that can be read; empty when nothing is
    public MomentFields(
            Typed typed,
            Field<LocalDate> date,
            Field<LocalTime> time,
            String missing,
            Function<LocalDateTime, Optional<String>> rule) {
        this.typed = typed;
        this.date = date;
        this.time = time;
        this.missing = missing;
        this.rule = rule;
        date.textProperty().subscribe((_, _) -> {
            if (!time.problemProperty().get().isEmpty()) {
                left();
            }
        });
    }

    public void fill(LocalDateTime moment) {
        date.fill(typed.write(moment.toLocalDate()));
        time.fill(typed.write(moment.toLocalTime()));
    }

    /// The day as a draft keeps it: in the form of ISO 8601, which every language reads, or as it was typed
    /// where it cannot be read.
    public String keptDate() {
        return date.value().map(LocalDate::toString).orElseGet(date.textProperty()::get);
    }

    /// The time of day as a draft keeps it: in the form of ISO 8601, or as it was typed. A text that cannot
    /// be read here but looks like ISO gets a space in front, so that it is not taken for a kept time:
    /// `10:30` where it takes a.m. or p.m.
    public String keptTime() {
        return time.value().map(LocalTime::toString).orElseGet(() -> {
            String text = time.textProperty().get();
            return kept(text).isEmpty() ? text : " " + text;
        });
    }

    /// Fills in what a draft has kept, maybe from a window in another language.
    public void fill(String keptDate, String keptTime) {
        date.fill(typed.date(keptDate).map(typed::write).orElse(keptDate));
        time.fill(kept(keptTime).map(typed::write).orElseGet(keptTime::strip));
    }

    private static Optional<LocalTime> kept(String time) {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return date.isEmpty() && time.isEmpty();
    }

    /// The moment, when both can be read.
    public Optional<LocalDateTime> value() {
        return date.value().flatMap(day -> time.value().map(day::atTime));
    }

    /// The moment in `zone`, when both can be read. If the fields read as they did when they were filled in,
    /// it is exactly `filledIn`, with its seconds and its own zone. In the hour that a clock change repeats,
    /// the first of the two is meant.
    public Optional<ZonedDateTime> value(ZoneId zone, Optional<ZonedDateTime> filledIn) {
        return value().map(moment -> filledIn.filter(
                        before -> inMinutes(before, zone).equals(moment))
                .orElseGet(() -> moment.atZone(zone)));
    }

    /// Rewrites the moment, typed by the clocks of the zone `before`, for those of `zone`: the instant stays
    /// the same. What cannot be read stays as it was typed.
    public void turnOver(ZoneId before, ZoneId zone, Optional<ZonedDateTime> filledIn) {
        value(before, filledIn).ifPresent(moment -> fill(inMinutes(moment, zone)));
    }

    /// A moment as its two fields show it: in `zone`, to the minute.
    public static LocalDateTime inMinutes(ZonedDateTime moment, ZoneId zone) {
        var there = moment.withZoneSameInstant(zone).toLocalDateTime();
        return there.withSecond(0).withNano(0);
    }

    /// Checks what was typed so far; called when a field loses the focus. What is still missing may yet come.
    ///
    /// @return whether nothing is wrong so far
    public boolean left() {
        boolean readable = Field.all(date::check, time::check);
        value().flatMap(rule).ifPresent(time::complain);
        return readable && time.problemProperty().get().isEmpty();
    }

    /// Checks everything, including what is missing.
    ///
    /// @param required whether it is wrong to leave both empty
    /// @return whether nothing is wrong
    public boolean check(boolean required) {
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
