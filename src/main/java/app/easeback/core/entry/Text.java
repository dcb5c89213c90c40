package app.easeback.core.entry;

import java.util.Optional;

/// Checks of what users type.
public final class Text {

    /// The longest text a field accepts, in characters.
    public static final int MAX_LENGTH = 10_000;

    private Text() {}

    /// Returns `text` when it is absent, or neither blank nor too long.
    ///
    /// @throws IllegalArgumentException with the field's name, when it is blank or longer than [#MAX_LENGTH]
    public static Optional<String> check(String field, Optional<String> text) {
        text.ifPresent(value -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException(field + ": is blank; leave it out instead");
            }
            if (value.length() > MAX_LENGTH) {
                throw new IllegalArgumentException(
                        field + ": has " + value.length() + " characters, more than " + MAX_LENGTH);
            }
        });
        return text;
    }

    /// What a user typed as an optional text: stripped, and absent when nothing is left.
    public static Optional<String> ofTyped(String typed) {
        return Optional.of(typed.strip()).filter(value -> !value.isEmpty());
    }
}
