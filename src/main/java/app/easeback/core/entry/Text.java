package app.easeback.core.entry;

import java.util.Optional;
import java.util.regex.Pattern;

/// Checks of what users type.
public final class Text {

    /// The longest text a field accepts, in characters.
    public static final int MAX_LENGTH = 10_000;

    /// Half of a surrogate pair without its other half: no encoding keeps it.
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private static final String REPLACEMENT = "\uFFFD";

    private Text() {}

    /// Returns when `text` is absent, or is neither blank nor too long and can be kept unchanged.
    ///
    /// @throws IllegalArgumentException with the field's name, otherwise
    public static void check(String field, Optional<String> text) {
        text.ifPresent(value -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException(field + ": is blank; leave it out instead");
            }
            if (value.length() > MAX_LENGTH) {
                throw new IllegalArgumentException(
                        field + ": has " + value.length() + " characters, more than " + MAX_LENGTH);
            }
            if (holdsHalfACharacter(value)) {
                throw new IllegalArgumentException(field + ": holds half a character");
            }
        });
    }

    /// Whether `text` holds half of a surrogate pair without its other half.
    public static boolean holdsHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return HALF.matcher(text).find();
            }
        }
        return false;
    }

    /// What a user typed, stripped. An unpaired surrogate, which can be pasted but not kept, becomes the
    /// replacement character.
    public static String typed(String typed) {
        return HALF.matcher(typed.strip()).replaceAll(REPLACEMENT);
    }

    /// What a user typed as an optional text; absent when nothing is left.
    public static Optional<String> ofTyped(String typed) {
        return Optional.of(typed(typed)).filter(value -> !value.isEmpty());
    }
}
