package app.easeback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.Journal;
import app.easeback.core.MadeUp;
import app.easeback.core.Records;
import app.easeback.core.intake.Import;
import app.easeback.exchange.InMemory;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.FileBackups;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is kept and what is exported does not depend on the locale of the computer: not on its digits, its
/// calendar, its capital letters or its decimal mark. What one computer wrote another reads.
class EveryLocaleTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final int SEEDS = 20;

    @TempDir
    private Path root;

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void neutral() {
        Locale.setDefault(Locale.ROOT);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG-u-nu-arab, tr-TR",
        "tr-TR, th-TH-u-ca-buddhist-nu-thai",
        "th-TH-u-ca-buddhist-nu-thai, ja-JP-u-ca-japanese",
        "ja-JP-u-ca-japanese, hi-IN-u-nu-deva",
        "hi-IN-u-nu-deva, fa-IR",
        "fa-IR, de-CH",
        "de-CH, ar-EG-u-nu-arab"
    })
    void whatOneComputerWritesAnotherReads(String writer, String reader) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var records = new MadeUp(seed, NOW).records();
            byte[] expected = InMemory.json(records);
            Locale.setDefault(Locale.forLanguageTag(writer));
            byte[] json = InMemory.json(records);
            byte[] table = Objects.requireNonNull(InMemory.tables(records).get("check-ins.csv"));
            Locale.setDefault(Locale.forLanguageTag(reader));
            assertArrayEquals(expected, json);
            assertEquals(records, InMemory.read(json, NOW));
            assertEquals(records.checkIns(), InMemory.read(table, NOW).checkIns());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG-u-nu-arab, tr-TR",
        "tr-TR, ar-EG-u-nu-arab",
        "th-TH-u-ca-buddhist-nu-thai, ja-JP-u-ca-japanese",
        "ja-JP-u-ca-japanese, th-TH-u-ca-buddhist-nu-thai"
    })
    void whatOneComputerKeepsIsThereOnAnother(String writer, String reader) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var data = new DataFolder(root);
        var records = new MadeUp(1, NOW).records();
        String backup;
        Records kept;
        Locale.setDefault(Locale.forLanguageTag(writer));
        try (var store = SqliteStore.open(data.create().database())) {
            new Import(new Journal(store, clock), store).run(records, false);
            kept = Records.of(store);
            backup = new FileBackups(store, data, clock).make().backup().place();
        }
        assertTrue(backup.endsWith("easeback-20260303-120000-000-by-hand.db"), backup);
        Locale.setDefault(Locale.forLanguageTag(reader));
        try (var store = SqliteStore.open(data.database())) {
            assertEquals(kept, Records.of(store));
            assertEquals(records.sessions(), Records.of(store).sessions());
            var backups = new FileBackups(store, data, clock);
            assertEquals(backup, backups.newest().orElseThrow().place());
            backups.restore(backup, Optional.empty());
            assertEquals(kept, Records.of(store));
        }
    }
}
