package app.easeback.storage;

import app.easeback.core.profile.Caution;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.Profiles;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// The profile: one row and its cautions.
///
/// @param sql the connection
record SqliteProfiles(Sql sql) implements Profiles {

    @Override
    public Optional<Profile> saved() {
        return sql.reading(() -> {
            var cautions = sql.query("SELECT name FROM caution", row -> row.constant("name", Caution.class));
            return sql.query("SELECT * FROM profile", row -> profile(row, Set.copyOf(cautions))).stream()
                    .findFirst();
        });
    }

    @Override
    public void save(Profile profile) {
        sql.writing(() -> {
            sql.update("DELETE FROM profile");
            sql.update("DELETE FROM caution");
            sql.insert("profile", columns(profile));
            for (Caution caution : profile.cautions()) {
                sql.insert("caution", new Columns().constant("name", caution));
            }
        });
    }

    private static Columns columns(Profile profile) {
        return new Columns()
                .set("zone", profile.zone().map(ZoneId::getId))
                .set("quiet_from", profile.quietHours().from().toString())
                .set("quiet_to", profile.quietHours().to().toString())
                .set("emergency_number", profile.emergencyNumber())
                .set("heat_per_day", profile.heat().perDay())
                .set("heat_minutes", profile.heat().minutes())
                .set("heat_gap_minutes", profile.heat().gapMinutes())
                .set("tape_off_after_hours", profile.tape().offAfterHours());
    }

    private static Profile profile(Row row, Set<Caution> cautions) throws SQLException {
        return new Profile(
                row.optionalText("zone").map(ZoneId::of),
                new QuietHours(LocalTime.parse(row.text("quiet_from")), LocalTime.parse(row.text("quiet_to"))),
                row.optionalText("emergency_number"),
                cautions,
                new HeatPlan(row.number("heat_per_day"), row.number("heat_minutes"), row.number("heat_gap_minutes")),
                new TapePlan(row.number("tape_off_after_hours")));
    }
}
