package app.easeback.ui.common.form;

import app.easeback.core.entry.Range;
import app.easeback.core.entry.Text;
import app.easeback.core.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the fields of a form, each with what it accepts and what it says otherwise. All may stay empty as
/// far as the field itself is concerned.
///
/// @param texts the prefix of the keys of its messages: `texts.date`, `texts.time`, `texts.number`,
///     `texts.number.needed`, `texts.long`
public record Readers(Words words, Typed typed, String texts) {

    public Field<String> text() {
        return new Field<>(text -> {
            if (text.isEmpty()) {
                return Reading.empty();
            }
            return text.length() <= Text.MAX_LENGTH
                    ? Reading.of(text)
                    : Reading.wrong(words.text(texts + ".long", Text.MAX_LENGTH));
        });
    }

    /// A whole number within a range.
    ///
    /// @param range asked at each check, because it may depend on another field
    public Field<Integer> number(Supplier<Range> range) {
        return number(range, texts + ".number");
    }

    /// A whole number within a range, where a number is needed. That it must not stay empty is for the form
    /// to check; this message only does not suggest it.
    public Field<Integer> neededNumber(Range range) {
        return number(() -> range, texts + ".number.needed");
    }

    private Field<Integer> number(Supplier<Range> range, String wrong) {
        return new Field<>(text -> {
            if (text.isEmpty()) {
                return Reading.empty();
            }
            return typed.number(text)
                    .filter(range.get()::contains)
                    .map(Reading::of)
                    .orElseGet(() -> Reading.wrong(
                            words.text(wrong, range.get().min(), range.get().max())));
        });
    }

    public Field<LocalDate> date() {
        String example = typed.exampleOfDay();
        return new Field<>(text -> optional(text, typed.date(text), words.text(texts + ".date", example)));
    }

    public Field<LocalTime> time() {
        String example = typed.exampleOfTime();
        return new Field<>(text -> optional(text, typed.time(text), words.text(texts + ".time", example)));
    }

    private static <T> Reading<T> optional(String text, Optional<T> value, String problem) {
        if (text.isEmpty()) {
            return Reading.empty();
        }
        return value.map(Reading::of).orElseGet(() -> Reading.wrong(problem));
    }
}
