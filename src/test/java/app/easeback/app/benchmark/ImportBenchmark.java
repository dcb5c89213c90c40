package app.easeback.app.benchmark;

import app.easeback.Samples;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.intake.Import;
import app.easeback.core.intake.Progress;
import app.easeback.exchange.InMemory;
import app.easeback.exchange.RecordsReader;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How long 100,000 check-ins of two ratings take to come in, from JSON and from a table, beside the same rows by
/// `sqlite3 .import` and one commit into the same tables, in turn: by the clock and in processor time, which other
/// programs disturb less. What sqlite3 has written is compared with what the program has.
/// Its arguments are an empty folder and the number of rounds. docs/benchmarks.md says how to run it.
public final class ImportBenchmark {

    private static final int COUNT = 100_000;
    private static final List<String> ROWS = List.of("check_in", "rating");

    /// The same tables without our types and checks, and with an empty text where ours have NULL.
    private static final String LOOSE_TABLES = """
            CREATE TABLE check_in (version INTEGER PRIMARY KEY, id TEXT NOT NULL, known_from INTEGER NOT NULL,
              known_to INTEGER, at TEXT NOT NULL, at_millis INTEGER NOT NULL, recorded_at TEXT NOT NULL, fatigue INTEGER,
              activity_limited INTEGER, walking_comfortable INTEGER, painkiller INTEGER, trained_since INTEGER,
              resolved_at TEXT, resolved_how TEXT, note TEXT);
            CREATE UNIQUE INDEX check_in_present ON check_in (id) WHERE known_to = '';
            CREATE INDEX check_in_id ON check_in (id);
            CREATE INDEX check_in_at ON check_in (at_millis);
            CREATE TABLE rating (version INTEGER NOT NULL REFERENCES check_in (version) ON DELETE CASCADE,
              position INTEGER NOT NULL, muscle TEXT NOT NULL, side TEXT NOT NULL, soreness INTEGER NOT NULL,
              PRIMARY KEY (version, position), UNIQUE (version, muscle, side)) WITHOUT ROWID;
            """;

    /// `.import` knows no NULL; what is to be one goes into our own table through this.
    private static final String WAY_IN = """
            CREATE TEMP VIEW check_in_in AS SELECT * FROM check_in;
            CREATE TEMP TRIGGER check_in_through INSTEAD OF INSERT ON check_in_in BEGIN
              INSERT INTO check_in VALUES (NEW.version, NEW.id, NEW.known_from, nullif(NEW.known_to, ''), NEW.at,
                NEW.at_millis, NEW.recorded_at, nullif(NEW.fatigue, ''), nullif(NEW.activity_limited, ''),
                nullif(NEW.walking_comfortable, ''), nullif(NEW.painkiller, ''), nullif(NEW.trained_since, ''),
                nullif(NEW.resolved_at, ''), nullif(NEW.resolved_how, ''), nullif(NEW.note, ''));
            END;
            """;

    /// Of sqlite3, a cache as large as the program's own.
    private static final String OUR_CACHE = "PRAGMA cache_size = -8000;";

    /// What Linux counts the processor time of a process in.
    private static final double TICKS_PER_SECOND = 100;

    /// Where it tells what a process and the children that have ended took, from the first after the name on.
    private static final int TICKS_AT = 11;

    private static final int TICKS_TO = 15;

    private final Path folder;
    private final Clock clock = Clock.systemUTC();

    private ImportBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new ImportBenchmark(Path.of(arguments[0]));
        benchmark.prepare();
        benchmark.run(Integer.parseInt(arguments[1]));
    }

    private static Records records(Clock clock) {
        var now = clock.instant().atZone(Samples.MONDAY.getZone()).minusDays(1).withNano(0);
        var checkIns = IntStream.range(0, COUNT)
                .mapToObj(i -> new CheckIn(
                        Id.random(),
                        now.minusHours(i),
                        now.minusHours(i),
                        List.of(
                                new Rating(Samples.LEFT_THIGH, i % 11),
                                new Rating(Samples.site("soleus", Side.RIGHT), i % 7)),
                        Optional.of(i % 5),
                        Optional.of(i % 2 == 0),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.of(i % 3 == 0),
                        Set.of(),
                        Optional.empty(),
                        i % 10 == 0 ? Optional.of("Better after tea") : Optional.empty()))
                .toList();
        return new Records(Optional.empty(), List.of(), checkIns, List.of(), List.of());
    }

    /// Makes the files, and those that sqlite3 reads: the rows of the tables as an import leaves them.
    private void prepare() throws IOException, SQLException {
        var records = records(clock);
        Files.write(folder.resolve("in.json"), InMemory.json(records));
        Files.write(
                folder.resolve("in.csv"),
                Objects.requireNonNull(InMemory.tables(records).get("check-ins.csv")));
        imported("in.json");
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("in.json.db"));
                var statement = database.createStatement()) {
            for (String table : ROWS) {
                Files.writeString(folder.resolve(table + ".rows"), rows(statement, table));
            }
            try (var tables = statement.executeQuery("SELECT group_concat(sql, ';\n') || ';\n' FROM sqlite_schema")) {
                Files.writeString(folder.resolve("tables.sql"), tables.getString(1));
            }
        }
    }

    /// All rows of a table, as `.mode ascii` has them.
    private static String rows(Statement statement, String table) throws SQLException {
        var out = new StringBuilder();
        try (var rows = statement.executeQuery("SELECT * FROM " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    out.append(i == 1 ? "" : "\u001f").append(Objects.requireNonNullElse(rows.getString(i), ""));
                }
                out.append('\u001e');
            }
        }
        return out.toString();
    }

    private void run(int rounds) throws IOException, InterruptedException, SQLException {
        String tables = Files.readString(folder.resolve("tables.sql")) + WAY_IN;
        var sqlite = new Times("sqlite3 .import");
        var cached = new Times("sqlite3 .import, our cache");
        var loose = new Times("sqlite3 .import, no checks");
        var json = new Times("JSON");
        var table = new Times("table");
        for (int round = 0; round < rounds; round++) {
            sqlite.time(() -> bySqlite(tables, "check_in_in"));
            json.time(() -> imported("in.json"));
            cached.time(() -> bySqlite(OUR_CACHE + tables, "check_in_in"));
            table.time(() -> imported("in.csv"));
            loose.time(() -> bySqlite(LOOSE_TABLES, "check_in"));
        }
        for (Times times : List.of(sqlite, cached, loose, json, table)) {
            System.out.printf(
                    "%s: %.2f s, %.2f s of a processor; by sqlite3 %.2f, with our cache %.2f, without checks %.2f%n",
                    times.what,
                    median(times.clock),
                    median(times.processor),
                    median(times.clock) / median(sqlite.clock),
                    median(times.clock) / median(cached.clock),
                    median(times.clock) / median(loose.clock));
        }
        bySqlite(tables, "check_in_in");
        for (String rows : ROWS) {
            if (!asKept("sqlite.db", rows).equals(asKept("in.json.db", rows))) {
                throw new IllegalStateException("other rows of " + rows);
            }
        }
    }

    private String asKept(String database, String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(database));
                var statement = connection.createStatement()) {
            return rows(statement, table);
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /// How long one kind of import took each time, in seconds.
    private static final class Times {

        private final String what;
        private final List<Double> clock = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        Times(String what) {
            this.what = what;
        }

        void time(Work work) throws IOException, InterruptedException {
            double worked = processorTime();
            long start = System.nanoTime();
            work.run();
            clock.add((System.nanoTime() - start) / 1e9);
            processor.add(processorTime() - worked);
            System.out.printf("%s: %.2f s, %.2f s%n", what, clock.getLast(), processor.getLast());
        }

        /// Of this process with its compiler, and of the children that have ended.
        private static double processorTime() throws IOException {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Arrays.stream(fields, TICKS_AT, TICKS_TO)
                            .mapToLong(Long::parseLong)
                            .sum()
                    / TICKS_PER_SECOND;
        }
    }

    private void imported(String name) throws IOException {
        var database = folder.resolve(name + ".db");
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve(name + ".db" + end));
        }
        try (var store = SqliteStore.open(database)) {
            var read = new RecordsReader(clock.instant()).read(folder.resolve(name), Progress.UNWATCHED);
            int added = new Import(new Journal(store, clock), store)
                    .run(read, false)
                    .added();
            if (added != COUNT) {
                throw new IllegalStateException(added + " added");
            }
        }
    }

    /// As durable as our own connection.
    ///
    /// @param tables that are made, as SQL
    /// @param checkIns what takes the rows of check-ins
    private void bySqlite(String tables, String checkIns) throws IOException, InterruptedException {
        var database = folder.resolve("sqlite.db");
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("sqlite.db" + end));
        }
        var process = new ProcessBuilder("sqlite3", database.toString())
                .redirectErrorStream(true)
                .start();
        try (var input = process.outputWriter()) {
            input.write("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;\n");
            input.write(tables);
            input.write(".mode ascii\nBEGIN;\n");
            input.write(".import '" + folder.resolve("check_in.rows") + "' " + checkIns + "\n");
            input.write(".import '" + folder.resolve("rating.rows") + "' rating\n");
            input.write("COMMIT;\nSELECT count(*) FROM check_in; SELECT count(*) FROM rating;\n");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !said.endsWith(COUNT + "\u001e" + 2 * COUNT + "\u001e")) {
            throw new IllegalStateException(said.substring(0, Math.min(2_000, said.length())));
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
