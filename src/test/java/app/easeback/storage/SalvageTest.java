package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Salvaged;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.storage.schema.Soundness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Apart
class SalvageTest {

    private static final int PAGE = 4096;
    private static final Instant NOW = Samples.MONDAY.plusDays(9).toInstant();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aDatabase() {
        file = folder.resolve("damaged.db");
        try (var store = SqliteStore.open(file)) {
            store.sessions().put(Samples.smallSession("whole", Samples.MONDAY), NOW);
            store.sessions().put(Samples.fullSession(), NOW);
            store.checkIns().put(Samples.fullCheckIn(), NOW);
            for (int i = 0; i < 300; i++) {
                store.heats().put(Samples.heat("heat-" + i, Samples.MONDAY.plusHours(i)), NOW);
            }
        }
    }

    @Test
    void ofWhatIsWholeNothingIsLost() throws IOException {
        Records before = read(file);
        var salvaged = salvage();
        assertEquals(0, salvaged.lost());
        assertTrue(salvaged.certain());
        assertEquals(before, read(fresh()));
    }

    @Test
    void anEmptyTableDoesNotHideThatThePageOfAnIndexIsAnotherOne() throws Exception {
        swap(root("advice"), root("complaint_present"));
        try (var store = SqliteStore.open(file)) {
            assertEquals(List.of("wrong # of entries in index complaint_present"), store.problems());
        }
        assertFalse(salvage().certain());
    }

    @Test
    void itIsKnownOfWhichRowsEachIndexIs() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var indexes = statement.executeQuery(
                        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND instr(sql, ' WHERE ')")) {
            int partial = 0;
            for (; indexes.next(); partial++) {
                String sql = indexes.getString(1);
                assertTrue(Soundness.CONDITIONS.contains(sql.substring(sql.indexOf(" WHERE "))), sql);
            }
            assertTrue(partial > 5, partial + " partial indexes");
        }
    }

    @Test
    void aSessionWhoseAdviceCannotBeReadIsLeftOutAndCounted() throws Exception {
        wild(root("advice"));
        assertEquals(2, salvage().lost(), "of neither is it known what was advised");
        assertEquals(List.of(), read(fresh()).sessions());
        assertEquals(1, read(fresh()).checkIns().size());
    }

    @Test
    void aCheckInThatLacksARatingIsLeftOutAndCounted() throws Exception {
        change("DELETE FROM rating WHERE position = 0");
        assertEquals(1, salvage().lost());
        assertEquals(List.of(), read(fresh()).checkIns());
    }

    @Test
    void anEntryThatMakesNoSenseIsLeftOutAndCounted() throws Exception {
        change("UPDATE heat SET at = 'yesterday' WHERE id = 'heat-7'");
        assertEquals(1, salvage().lost());
        assertEquals(299, read(fresh()).heats().size());
    }

    @Test
    void twoPresentVersionsOfOneEntryAreDamageAndOneOfThemIsRead() throws Exception {
        change("DROP INDEX heat_present; UPDATE heat SET id = 'heat-7' WHERE id = 'heat-8';"
                + "CREATE INDEX heat_present ON heat (id) WHERE known_to IS NULL");
        try (var store = SqliteStore.open(file)) {
            var damage = assertThrows(StoreException.class, () -> Records.of(store));
            assertEquals(Trouble.DAMAGED, damage.trouble());
        }
        assertEquals(1, salvage().lost());
        assertEquals(299, read(fresh()).heats().size());
    }

    @Test
    void tablesThatMakeNoSenseToSqliteAreFoundUnsound() throws Exception {
        change("PRAGMA writable_schema = ON;"
                + "UPDATE sqlite_schema SET sql = replace(sql, 'side IN', 'side$IN') WHERE name = 'rating'");
        try (var store = SqliteStore.open(file)) {
            assertFalse(store.problems().isEmpty());
        }
        assertFalse(salvage().certain());
    }

    @Test
    void anIndexKnowsHowManyTheTableHasLost() throws Exception {
        wild(leafOfHeats());
        var salvaged = salvage();
        assertTrue(salvaged.lost() > 10 && !salvaged.certain(), salvaged::toString);
        assertEquals(300, salvaged.lost() + read(fresh()).heats().size());
    }

    @Test
    void whatWasKnownBeforeAnEditIsReadToo() throws IOException {
        try (var store = SqliteStore.open(file)) {
            store.sessions().put(Samples.smallSession("whole", Samples.MONDAY.plusDays(1)), NOW.plusSeconds(60));
        }
        assertEquals(0, salvage().lost());
        try (var store = SqliteStore.open(fresh())) {
            var earlier = store.sessions().between(Instant.MIN, Instant.MAX, NOW);
            assertTrue(earlier.contains(Samples.smallSession("whole", Samples.MONDAY)), earlier::toString);
        }
    }

    @Test
    void anEarlierVersionIsBroughtToTheNewest() throws Exception {
        file = folder.resolve("first.db");
        change(golden());
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 16, 56, (byte) 9);
        Files.write(file, bytes);
        var salvaged = salvage();
        assertEquals(0, salvaged.lost());
        assertEquals(1, salvaged.holds().sessions());
        assertEquals(Optional.of(6), read(fresh()).sessions().getFirst().painDuring());
    }

    @Test
    void whereNothingCanBeReadThatIsSaid() throws IOException {
        Files.writeString(file, "moths");
        assertEquals(Optional.empty(), new Salvage(file, fresh()).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "profile", "plan", "reminder"})
    void whatIsAllThatCanBeReadIsKept(String kind) throws IOException {
        file = folder.resolve("only.db");
        try (var store = SqliteStore.open(file)) {
            switch (kind) {
                case "complaint" ->
                    store.complaints().put(new ComplaintPain(new Id("c"), Samples.MONDAY, Samples.MONDAY, 6), NOW);
                case "profile" -> store.profiles().save(Samples.fullProfile());
                case "plan" -> store.plans().put(Plan.untouched(new PlanId(PlanKind.HEAT, new Id("x"))));
                default -> store.reminders().put(Samples.heatReminder());
            }
        }
        Records before = read(file);
        salvage();
        assertEquals(before, read(fresh()));
    }

    @Test
    void ofADatabaseInWhichNothingWasKeptNothingCanBeRead() throws IOException {
        file = folder.resolve("empty.db");
        SqliteStore.open(file).close();
        assertEquals(Optional.empty(), new Salvage(file, fresh()).read());
    }

    private Salvaged salvage() throws IOException {
        return new Salvage(file, fresh()).read().orElseThrow();
    }

    private Path fresh() {
        return folder.resolve("fresh.db");
    }

    private static Records read(Path database) {
        try (var store = SqliteStore.open(database)) {
            assertEquals(List.of(), store.problems());
            return Records.of(store);
        }
    }

    /// The first page of a table, from 1.
    private int root(String table) throws SQLException {
        return number("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'");
    }

    private int pages() throws SQLException {
        return number("PRAGMA page_count");
    }

    /// A page with heats in it, and nothing else.
    private int leafOfHeats() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int page = pages(); page > 0; page--) {
            String text = new String(bytes, (page - 1) * PAGE, PAGE, StandardCharsets.ISO_8859_1);
            boolean isLeafOfTable = bytes[(page - 1) * PAGE] == 0x0D;
            if (isLeafOfTable && text.contains("heat-1") && text.contains("Europe/Berlin")) {
                return page;
            }
        }
        throw new IllegalStateException("no page has heats");
    }

    private int number(String query) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var cells = statement.executeQuery(query)) {
            return cells.getInt(1);
        }
    }

    private void wild(int page) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0x5A);
        Files.write(file, bytes);
    }

    private void swap(int page, int other) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] after = before.clone();
        System.arraycopy(before, (page - 1) * PAGE, after, (other - 1) * PAGE, PAGE);
        System.arraycopy(before, (other - 1) * PAGE, after, (page - 1) * PAGE, PAGE);
        Files.write(file, after);
    }

    private void change(String statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    private static String golden() throws IOException {
        try (var stream = Objects.requireNonNull(SalvageTest.class.getResourceAsStream("golden-1.sql"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
