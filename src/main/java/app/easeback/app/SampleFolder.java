package app.easeback.app;

import app.easeback.core.Journal;
import app.easeback.core.intake.Import;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.TemporaryFolder;
import java.time.Clock;

/// A throw-away data folder with the sample in it.
final class SampleFolder implements AutoCloseable {

    private final TemporaryFolder folder = new TemporaryFolder();

    /// @param language the language that the person in the sample writes
    SampleFolder(Clock clock, Language language) {
        try (var store = SqliteStore.open(folder.folder().create().database())) {
            var records = SampleData.of(clock.instant().atZone(clock.getZone()), SampleData.SEED, language);
            new Import(new Journal(store, clock), store).run(records, false);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    DataFolder folder() {
        return folder.folder();
    }

    @Override
    public void close() {
        folder.close();
    }
}
