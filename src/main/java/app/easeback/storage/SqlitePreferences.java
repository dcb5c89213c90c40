package app.easeback.storage;

import app.easeback.core.Preferences;
import app.easeback.storage.jdbc.Sql;
import java.util.Optional;

/// Small choices by name.
///
/// @param sql the connection
record SqlitePreferences(Sql sql) implements Preferences {

    @Override
    public Optional<String> find(String name) {
        return sql.query("SELECT value FROM preference WHERE name = ?", row -> row.text("value"), name).stream()
                .findFirst();
    }

    @Override
    public void put(String name, String value) {
        sql.update(
                "INSERT INTO preference (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }
}
