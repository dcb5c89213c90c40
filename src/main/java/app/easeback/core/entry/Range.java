package app.easeback.core.entry;

/// The whole numbers a field accepts, both ends included.
///
/// @param min the smallest accepted value
/// @param max the largest accepted value, not below `min`
public record Range(int min, int max) {

    public Range {
        if (min > max) {
            throw new IllegalArgumentException(min + " is above " + max);
        }
    }

    /// Whether `value` is accepted.
    public boolean contains(int value) {
        return min <= value && value <= max;
    }

    /// Returns `value` when it is accepted.
    ///
    /// @param field the field's name, for the message
    /// @throws IllegalArgumentException with the field, the value and this range, when it is not
    public int check(String field, int value) {
        if (!contains(value)) {
            throw new IllegalArgumentException(field + ": " + value + " is not in " + this);
        }
        return value;
    }

    @Override
    public String toString() {
        return min + "–" + max;
    }
}
