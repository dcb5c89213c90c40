package app.easeback.storage.table;

import app.easeback.core.body.Site;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Usual;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Sql;
import java.util.List;

/// The part of the profile about what is usually treated.
record SqliteUsuals(Sql sql) {

    /// A site and the usual treatment it belongs to.
    private record Linked(long usual, Site site) {}

    List<Usual> read() {
        var sites = sql.query(
                "SELECT * FROM usual_site ORDER BY usual, position",
                row -> new Linked(row.longNumber("usual"), row.site()));
        return sql.query("SELECT * FROM usual ORDER BY number", row -> {
            long number = row.longNumber("number");
            return new Usual(
                    row.text("name"),
                    row.constant("purpose", Purpose.class),
                    sites.stream()
                            .filter(linked -> linked.usual() == number)
                            .map(Linked::site)
                            .toList(),
                    row.optionalText("practitioner"));
        });
    }

    void write(List<Usual> usuals) {
        sql.update("DELETE FROM usual_site");
        sql.update("DELETE FROM usual");
        for (int number = 0; number < usuals.size(); number++) {
            var usual = usuals.get(number);
            sql.insert(
                    "usual",
                    new Columns()
                            .set("number", number)
                            .set("name", usual.name())
                            .constant("purpose", usual.purpose())
                            .set("practitioner", usual.practitioner()));
            for (int position = 0; position < usual.sites().size(); position++) {
                var site = usual.sites().get(position);
                sql.insert(
                        "usual_site",
                        new Columns()
                                .set("usual", number)
                                .set("position", position)
                                .site(site));
            }
        }
    }
}
