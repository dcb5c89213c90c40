package app.easeback.storage.table;

import app.easeback.core.Drafts;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Sql;
import java.util.Map;
import java.util.stream.Collectors;

/// What was typed and not saved yet.
public record SqliteDrafts(Sql sql) implements Drafts {

    static final String FIELDS = "SELECT field, value FROM draft WHERE form = ?";

    @Override
    public Map<String, String> find(String form) {
        return sql.query(FIELDS, row -> Map.entry(row.text("field"), row.text("value")), form).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void put(String form, Map<String, String> fields) {
        sql.writing(() -> {
            sql.update("DELETE FROM draft WHERE form = ?", form);
            fields.forEach((field, value) -> sql.insert(
                    "draft", new Columns().set("form", form).set("field", field).set("value", value)));
        });
    }
}
