package app.easeback.ui.common.form;

import java.util.Optional;

/// What was made of a typed text: a value, nothing because it was left empty, or what is wrong with it.
///
/// @param problem what is wrong, for the user; empty when nothing is
public record Reading<T>(Optional<T> value, String problem) {

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), "");
    }

    public static <T> Reading<T> empty() {
        return new Reading<>(Optional.empty(), "");
    }

    public static <T> Reading<T> wrong(String problem) {
        return new Reading<>(Optional.empty(), problem);
    }
}
