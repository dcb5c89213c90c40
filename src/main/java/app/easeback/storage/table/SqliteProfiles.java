package app.easeback.storage.table;

import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.Profiles;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.profile.Training;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The profile: one row, its cautions, and the parts that have tables of their own.
public record SqliteProfiles(Sql sql) implements Profiles {

    @Override
    public Optional<Profile> saved() {
        return sql.reading(() -> {
            var cautions = cautions("caution");
            var asked = cautions("asked_about_heat");
            return sql.query("SELECT * FROM profile", row -> profile(row, cautions, asked)).stream()
                    .findFirst()
                    .map(profile -> profile.withTraining(new SqliteTraining(sql).read())
                            .withUsuals(new SqliteUsuals(sql).read()));
        });
    }

    @Override
    public void save(Profile profile) {
        sql.writing(() -> {
            sql.update("DELETE FROM profile");
            sql.insert("profile", columns(profile));
            save("caution", profile.cautions());
            save("asked_about_heat", profile.askedAboutHeat());
            new SqliteTraining(sql).write(profile.training());
            new SqliteUsuals(sql).write(profile.usuals());
        });
    }

    private Set<Caution> cautions(String table) {
        return Set.copyOf(sql.query("SELECT name FROM " + table, row -> row.constant("name", Caution.class)));
    }

    private void save(String table, Set<Caution> cautions) {
        sql.update("DELETE FROM " + table);
        for (Caution caution : cautions) {
            sql.insert(table, new Columns().constant("name", caution));
        }
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
                .set("tape_off_after_hours", profile.tape().offAfterHours())
                .set("check_in_morning", profile.checkIn().morning().toString())
                .set("check_in_evening", profile.checkIn().evening().toString())
                .set("asks_about_complaint", profile.checkIn().asksAboutComplaint());
    }

    private static Profile profile(Row row, Set<Caution> cautions, Set<Caution> asked) throws SQLException {
        return new Profile(
                row.optionalText("zone").map(ZoneId::of),
                new QuietHours(LocalTime.parse(row.text("quiet_from")), LocalTime.parse(row.text("quiet_to"))),
                row.optionalText("emergency_number"),
                cautions,
                asked,
                new HeatPlan(row.number("heat_per_day"), row.number("heat_minutes"), row.number("heat_gap_minutes")),
                new TapePlan(row.number("tape_off_after_hours")),
                new CheckInPlan(
                        LocalTime.parse(row.text("check_in_morning")),
                        LocalTime.parse(row.text("check_in_evening")),
                        row.flag("asks_about_complaint")),
                Training.USUAL,
                List.of());
    }
}
