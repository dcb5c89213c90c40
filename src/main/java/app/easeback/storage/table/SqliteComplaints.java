package app.easeback.storage.table;

import app.easeback.core.checkin.ComplaintPain;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Sql;
import java.util.List;

/// The pain that the treatment is for, as it was rated.
public final class SqliteComplaints extends VersionedTable<ComplaintPain> {

    public SqliteComplaints(Sql sql) {
        super(sql, "complaint");
    }

    @Override
    Columns columns(ComplaintPain complaint) {
        return new Columns().time("recorded_at", complaint.recordedAt()).set("pain", complaint.pain());
    }

    @Override
    List<ComplaintPain> read(Selection selection) {
        return rows(
                selection,
                row -> new ComplaintPain(row.id(), row.time("at"), row.time("recorded_at"), row.number("pain")));
    }
}
