package app.easeback.storage.table;

import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Plans;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The plans that the user switched on or off, or paused.
public record SqlitePlans(Sql sql) implements Plans {

    static final String ONE = "SELECT * FROM plan WHERE kind = ? AND cause = ?";

    @Override
    public Optional<Plan> find(PlanId id) {
        return sql.query(ONE, SqlitePlans::plan, id.kind().name(), id.cause().value()).stream()
                .findFirst();
    }

    @Override
    public void put(Plan plan) {
        sql.writing(() -> {
            sql.update(
                    "DELETE FROM plan WHERE kind = ? AND cause = ?",
                    plan.id().kind().name(),
                    plan.id().cause().value());
            sql.insert(
                    "plan",
                    new Columns()
                            .constant("kind", plan.id().kind())
                            .set("cause", plan.id().cause().value())
                            .set("is_on", plan.on())
                            .time("paused_until", plan.pausedUntil()));
        });
    }

    @Override
    public List<Plan> all() {
        return sql.query("SELECT * FROM plan", SqlitePlans::plan).stream()
                .sorted(Comparator.comparing(plan -> plan.id().toString()))
                .toList();
    }

    private static Plan plan(Row row) throws SQLException {
        return new Plan(
                new PlanId(row.constant("kind", PlanKind.class), new Id(row.text("cause"))),
                row.flag("is_on"),
                row.optionalTime("paused_until"));
    }
}
