package app.easeback.storage.table;

import app.easeback.core.comfort.Heat;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Sql;
import java.util.List;

/// Heat that was used.
public final class SqliteHeats extends VersionedTable<Heat> {

    public SqliteHeats(Sql sql) {
        super(sql, "heat");
    }

    @Override
    Columns columns(Heat heat) {
        return new Columns().site(heat.site()).set("minutes", heat.minutes());
    }

    @Override
    List<Heat> read(Selection selection) {
        return rows(selection, row -> new Heat(row.id(), row.site(), row.time("at"), row.number("minutes")));
    }
}
