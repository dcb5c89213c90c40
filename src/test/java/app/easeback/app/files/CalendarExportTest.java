package app.easeback.app.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.window.OpenStore;
import app.easeback.app.wiring.WindowTexts;
import app.easeback.core.Journal;
import app.easeback.core.words.Language;
import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.work.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarExportTest {

    @TempDir
    private Path folder;

    @Test
    void nothingThatIsKeptIsWrittenOver() throws IOException {
        Path database = folder.resolve("easeback.db");
        var clock = new SettableClock(Samples.MONDAY);
        try (var store = SqliteStore.open(database)) {
            new Journal(store, clock).put(Samples.smallSession("s", Samples.MONDAY));
            var recovery = OpenStore.recovery(store, clock);
            var words = WindowTexts.in(Language.ENGLISH, Locale.UK);
            var files = new UserFile(new OwnFiles(new DataFolder(folder)));
            var export = new CalendarExport(store, recovery, files, words, Places.NONE)
                    .read()
                    .orElseThrow();
            byte[] before = Files.readAllBytes(database);
            assertEquals(Written.KEPT, export.to(database));
            assertArrayEquals(before, Files.readAllBytes(database));
            Path key = Files.writeString(new DataFolder(folder).backupKey(), "key");
            assertEquals(Written.KEPT, export.to(key));
            assertEquals("key", Files.readString(key));
            var backups = Files.createDirectory(new DataFolder(folder).backups());
            assertEquals(Written.KEPT, export.to(backups.resolve("easeback.ics")));
            assertEquals(Written.FAILED, export.to(folder.resolve("gone").resolve("easeback.ics")));
            Path calendar = folder.resolve("easeback.ics");
            assertEquals(Written.WRITTEN, export.to(calendar));
            assertTrue(Files.readString(calendar).startsWith("BEGIN:VCALENDAR"));
        }
    }
}
