package app.easeback.storage.table;

import app.easeback.core.Preferences;
import app.easeback.storage.jdbc.Sql;
import java.util.Optional;

/// Small choices by name.
public record SqlitePreferences(Sql sql) implements Preferences {

    /// The longest value, in characters.
    private static final int LONGEST = 10_000;

    /// The most bytes that a character takes.
    private static final int BYTES = 4;

    @Override
    public Optional<String> find(String name) {
        return sql.query("SELECT value FROM preference WHERE name = ?", row -> row.text("value"), name).stream()
                .findFirst();
    }

    @Override
    public void put(String name, String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("a preference that is too long: " + name);
        }
        sql.writing(() -> sql.update(
                "INSERT INTO preference (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value));
    }

    /// Removes those that are too long to be written by this program: one could fill the memory. SQLite
    /// counts characters only up to a NUL, so their bytes are counted too.
    public void dropTooLong() {
        sql.update(
                "DELETE FROM preference WHERE max(length(name), length(value)) > ?"
                        + " OR max(octet_length(name), octet_length(value)) > ?",
                LONGEST,
                LONGEST * BYTES);
    }
}
