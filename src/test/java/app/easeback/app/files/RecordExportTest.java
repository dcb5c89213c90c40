package app.easeback.app.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.OnePlace;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.exchange.RecordsReader;
import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.work.Written;
import app.easeback.ui.settings.ExportFiles.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // The store is open before each test.
class RecordExportTest {

    private final SettableClock clock = new SettableClock(Samples.MONDAY);

    @TempDir
    private Path folder;

    private DataFolder data;
    private SqliteStore store;
    private RecordExport export;

    @BeforeEach
    void open() {
        data = new DataFolder(folder.resolve("data"));
        store = SqliteStore.open(data.create().database());
        export = new RecordExport(
                store, new UserFile(new OwnFiles(data)), new OnePlace(() -> Optional.of(folder)), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everythingIsReadBackAsItWas() {
        record();
        Path file = folder.resolve("all.json");
        assertEquals(Written.WRITTEN, write(Form.EVERYTHING, file));
        var read = new RecordsReader(clock.instant()).read(file, (_, _) -> {});
        assertEquals(Records.of(store), read);
    }

    @Test
    void tablesGetAFolderOfTheirOwn() throws IOException {
        record();
        Path chosen = export.choose(Form.TABLES).orElseThrow();
        assertEquals(folder, chosen.getParent());
        assertEquals(Written.WRITTEN, write(Form.TABLES, chosen));
        String sessions = Files.readString(chosen.resolve("sessions.csv"));
        assertTrue(sessions.contains("2026-03-02"), sessions);
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingWasRecordedThereIsNothingToWrite(Form form) {
        assertEquals(Optional.empty(), export.read(form));
    }

    @Test
    void nothingThatIsKeptIsWrittenOver() throws IOException {
        record();
        byte[] before = Files.readAllBytes(data.database());
        assertEquals(Written.KEPT, write(Form.EVERYTHING, data.database()));
        assertArrayEquals(before, Files.readAllBytes(data.database()));
        Files.createDirectory(data.backups());
        Path among = data.backups().resolve("tables");
        assertEquals(Written.KEPT, write(Form.TABLES, among));
        assertFalse(Files.exists(among));
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeWrittenIsSaid(Form form) {
        record();
        assertEquals(Written.FAILED, write(form, folder.resolve("gone").resolve("place")));
    }

    private Written write(Form form, Path place) {
        return export.read(form).orElseThrow().to(place);
    }

    private void record() {
        new Journal(store, clock).put(Samples.smallSession("s", Samples.MONDAY));
    }
}
