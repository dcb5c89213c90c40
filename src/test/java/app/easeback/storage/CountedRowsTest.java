package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.file.Disk;
import app.easeback.storage.schema.Soundness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy is compared with the original by the rows of every table, for SQLite finds nothing wrong with one that lacks
/// some.
class CountedRowsTest {

    @TempDir
    private Path root;

    @Test
    void aCopyThatLacksARowIsRefused() throws IOException {
        try (var sql = new DatabaseFile(root.resolve("easeback.db")).open()) {
            // What is counted by that name is this table, and what is copied is the one that is kept.
            sql.run("CREATE TEMP TABLE caution AS SELECT 1");
            var target = root.resolve("copy.db");
            var refused = assertThrows(StoreException.class, () -> new Copying(sql, Disk.REAL).into(target));
            assertEquals(Trouble.DAMAGED, refused.trouble());
            try (var files = Files.list(root)) {
                var copies = files.filter(file -> file.getFileName().toString().startsWith("copy"));
                assertEquals(List.of(), copies.toList());
            }
            sql.run("DROP TABLE temp.caution");
            new Copying(sql, Disk.REAL).into(target);
            try (var copy = DatabaseCopy.open(target)) {
                assertEquals(Soundness.rows(sql), copy.rows());
            }
        }
    }
}
