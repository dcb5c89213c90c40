package app.easeback.app;

import app.easeback.cli.Desktop;
import app.easeback.core.Import;
import app.easeback.core.Journal;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.desktop.Display;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.ThrowAway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// The program's window, for the commands.
public final class JavaFxDesktop implements Desktop {

    private final Clock clock;
    private final Locale locale;

    public JavaFxDesktop(Clock clock, Locale locale) {
        this.clock = clock;
        this.locale = locale;
    }

    @Override
    public Optional<String> problem() {
        return Display.problem().map(problem -> Words.of(locale).name(problem));
    }

    @Override
    public int open(DataFolder folder, boolean background) {
        return new Launch(folder, clock, locale, background ? Launch.Kind.BACKGROUND : Launch.Kind.WINDOW).run();
    }

    @Override
    public int openSample() {
        try (var sample = new ThrowAway()) {
            fill(sample.folder());
            return new Launch(sample.folder(), clock, locale, Launch.Kind.SAMPLE).run();
        }
    }

    @Override
    public void preview(Path folder) {
        try (var sample = new ThrowAway();
                var empty = new ThrowAway()) {
            Files.createDirectories(folder);
            fill(sample.folder());
            FxThread.startHeadless(() -> {
                var preview = new Preview(folder, clock, locale);
                try (var full = SqliteStore.open(sample.folder().database());
                        var none = SqliteStore.open(empty.folder().database())) {
                    preview.draw("sample", full);
                    preview.draw("empty", none);
                    BodyPreview.draw(folder, locale);
                }
            });
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, folder.toString(), e);
        }
    }

    private void fill(DataFolder folder) {
        try (var store = SqliteStore.open(folder.create().database())) {
            var records = SampleData.of(clock.instant().atZone(clock.getZone()), SampleData.SEED, Language.of(locale));
            new Import(new Journal(store, clock), store).run(records, false);
        }
    }
}
