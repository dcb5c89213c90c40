package app.easeback.storage.table;

import app.easeback.core.comfort.Tape;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Sql;
import java.util.List;

/// Kinesiology tape.
public final class SqliteTapes extends VersionedTable<Tape> {

    public SqliteTapes(Sql sql) {
        super(sql, "tape");
    }

    @Override
    Columns columns(Tape tape) {
        return new Columns()
                .site(tape.site())
                .time("removed_at", tape.removedAt())
                .set("skin_reaction", tape.skinReaction());
    }

    @Override
    List<Tape> read(Selection selection) {
        return rows(
                selection,
                row -> new Tape(
                        row.id(),
                        row.site(),
                        row.time("at"),
                        row.optionalTime("removed_at"),
                        row.optionalFlag("skin_reaction")));
    }
}
