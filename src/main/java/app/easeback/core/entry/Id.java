package app.easeback.core.entry;

import java.util.Optional;
import java.util.UUID;

/// The identity of an entry, kept over edits, exports and imports.
///
/// @param value 1–100 characters without white space at either end
public record Id(String value) implements Comparable<Id> {

    private static final Range LENGTH = new Range(1, 100);

    public Id {
        LENGTH.check("length of id", value.length());
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException("id: has white space at an end");
        }
        Text.check("id", Optional.of(value));
    }

    /// A new identity that no other entry has.
    public static Id random() {
        return new Id(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
