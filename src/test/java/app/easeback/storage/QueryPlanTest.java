package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.entry.Id;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.table.Selection;
import app.easeback.storage.table.SqliteReminders;
import app.easeback.storage.table.SqliteShownSuggestions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryPlanTest {

    private static final Instant TO = Samples.MONDAY.toInstant();
    private static final Instant FROM = TO.minus(Duration.ofDays(7));

    @TempDir
    private Path folder;

    @BeforeEach
    void make() {
        SqliteStore.open(database()).close();
    }

    static List<Selection> ofAWeek() {
        return List.of(Selection.present(FROM, TO), Selection.known(FROM, TO, TO));
    }

    @ParameterizedTest
    @MethodSource("ofAWeek")
    void aWeekIsFoundByItsTime(Selection week) {
        for (String table : List.of("session", "check_in", "tape", "heat")) {
            var plan = plan(week.rowsOf(table), week.values());
            assertEquals(List.of("SEARCH entry USING INDEX " + table + "_at (at_millis>? AND at_millis<?)"), plan);
        }
    }

    @ParameterizedTest
    @MethodSource("ofAWeek")
    void theChildrenOfAWeekAreFoundByTheirVersion(Selection week) {
        for (String sql : List.of(
                week.childrenOf("session", "treated_muscle"),
                week.childrenOf("session", "advice"),
                week.childrenOf("check_in", "rating"),
                week.childrenOf("check_in", "symptom"))) {
            var plan = plan(sql, week.values());
            assertTrue(plan.getFirst().startsWith("SEARCH entry USING INDEX "), plan::toString);
            assertEquals("SEARCH child USING PRIMARY KEY (version=?)", plan.get(1));
        }
    }

    @Test
    void oneEntryIsFoundByItsId() {
        var one = Selection.present(new Id("c"));
        assertEquals(
                List.of("SEARCH entry USING INDEX check_in_present (id=?)"),
                plan(one.rowsOf("check_in"), one.values()));
    }

    @Test
    void unsettledWarningsAreFoundWithoutReadingEveryCheckIn() {
        var warnings = Selection.knownWith("symptom", TO);
        Stream.of(warnings.rowsOf("check_in"), warnings.childrenOf("check_in", "rating"))
                .flatMap(sql -> plan(sql, warnings.values()).stream())
                .forEach(step -> assertFalse(step.startsWith("SCAN entry"), step));
    }

    @Test
    void remindersAreFoundWithoutReadingAllOfThem() {
        Long moment = TO.toEpochMilli();
        Stream.of(
                        plan(SqliteReminders.ONE, List.of("r")),
                        plan(SqliteReminders.OF_CAUSE, List.of("s")),
                        plan(SqliteReminders.OPEN_OR_DUE_SINCE, List.of(moment)),
                        plan(SqliteReminders.LEDGER, List.of(moment, moment)))
                .flatMap(List::stream)
                .forEach(step -> assertFalse(step.startsWith("SCAN"), step));
    }

    @Test
    void whatWasShownIsFoundWithoutReadingAllOfIt() {
        var moment = List.<Object>of(TO.toEpochMilli());
        assertEquals(
                List.of("SEARCH shown_suggestion USING INDEX shown_suggestion_at (at_millis>?)"),
                plan(SqliteShownSuggestions.SINCE, moment));
        assertEquals(
                List.of("SEARCH shown_suggestion USING INDEX shown_suggestion_at (at_millis<?)"),
                plan(SqliteShownSuggestions.FORGET, moment));
        // The last row of the table, and no sorting.
        assertEquals(List.of("SCAN shown_suggestion"), plan(SqliteShownSuggestions.NEWEST, List.of()));
    }

    private List<String> plan(String query, List<Object> values) {
        try (Sql sql = new DatabaseFile(database()).open()) {
            return sql.query("EXPLAIN QUERY PLAN " + query, row -> row.text("detail"), values);
        }
    }

    private Path database() {
        return folder.resolve("easeback.db");
    }
}
