package app.easeback.ui.session.form;

import app.easeback.core.entry.Range;
import app.easeback.core.entry.Text;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Reading;
import app.easeback.ui.common.form.Typed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the fields of the form, each with what it accepts and what it says otherwise. All may stay empty.
record Readers(Words words, Typed typed) {

    Field<String> text() {
        return new Field<>(text -> {
            if (text.isEmpty()) {
                return Reading.empty();
            }
            return text.length() <= Text.MAX_LENGTH
                    ? Reading.of(text)
                    : Reading.wrong(words.text("session.problem.long", Text.MAX_LENGTH));
        });
    }

    /// @param range asked each time, because it may hang on another field
    Field<Integer> number(Supplier<Range> range) {
        return new Field<>(text -> {
            if (text.isEmpty()) {
                return Reading.empty();
            }
            return typed.number(text)
                    .filter(range.get()::contains)
                    .map(Reading::of)
                    .orElseGet(() -> Reading.wrong(words.text(
                            "session.problem.number",
                            range.get().min(),
                            range.get().max())));
        });
    }

    Field<LocalDate> date() {
        String example = typed.write(LocalDate.of(2026, 3, 25));
        return new Field<>(text -> optional(text, typed.date(text), words.text("session.problem.date", example)));
    }

    Field<LocalTime> time() {
        String example = typed.write(LocalTime.of(17, 30));
        return new Field<>(text -> optional(text, typed.time(text), words.text("session.problem.time", example)));
    }

    private static <T> Reading<T> optional(String text, Optional<T> value, String problem) {
        if (text.isEmpty()) {
            return Reading.empty();
        }
        return value.map(Reading::of).orElseGet(() -> Reading.wrong(problem));
    }
}
