package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.core.StoreException;
import app.easeback.storage.schema.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aDatabase() {
        file = folder.resolve("easeback.db");
        SqliteStore.open(file).close();
    }

    @Test
    void whoReadsWithoutATraceNeitherWritesNorLeavesAFile() throws IOException {
        try (var sql = Connections.withoutATrace(file)) {
            assertEquals(Migrations.NEWEST, sql.number("PRAGMA user_version"));
            assertThrows(StoreException.class, () -> sql.run("PRAGMA user_version = 5"));
            try (var files = Files.list(folder)) {
                assertEquals(List.of(file), files.toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"synchronous, 0", "journal_mode, memory", "trusted_schema, 0", "secure_delete, 1"})
    void aFileThatNobodyReliesOnYetIsWrittenFastAndWithTheSameCare(String pragma, String value) throws IOException {
        try (var sql = new DatabaseFile(folder.resolve("new.db")).createAt(1)) {
            assertEquals(
                    List.of(value),
                    sql.query("PRAGMA " + pragma, row -> row.cells().getString(1)));
        }
    }
}
