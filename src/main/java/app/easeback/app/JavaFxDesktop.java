package app.easeback.app;

import app.easeback.app.instance.SingleInstance;
import app.easeback.app.preview.BodyPreview;
import app.easeback.app.preview.Preview;
import app.easeback.app.window.Next;
import app.easeback.cli.CouldNotException;
import app.easeback.cli.Desktop;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.desktop.Display;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.TemporaryFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// The program's window, for the commands.
public final class JavaFxDesktop implements Desktop {

    private final Clock clock;
    private final Locale locale;
    private final StartUp startUp;

    /// @param startUp what was reached so far
    public JavaFxDesktop(Clock clock, Locale locale, StartUp startUp) {
        this.clock = clock;
        this.locale = locale;
        this.startUp = startUp;
    }

    @Override
    public Optional<String> problem() {
        return Display.problem().map(problem -> Words.of(locale).name(problem));
    }

    @Override
    public Optional<Closed> keepClosed(DataFolder folder) {
        try {
            return SingleInstance.keepOut(folder.path()).map(lock -> () -> close(lock, folder));
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, folder.path().toString(), e);
        }
    }

    private static void close(FileChannel lock, DataFolder folder) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, folder.path().toString(), e);
        }
    }

    @Override
    public void tellStartUp(PrintStream out) {
        startUp.listen(out);
    }

    @Override
    public int rehearse() {
        return new Rehearsal(clock, locale).run();
    }

    @Override
    public int open(DataFolder folder, boolean background) {
        return open(folder, background ? Next.OWN_HIDDEN : Next.OWN);
    }

    @Override
    public int openSample(DataFolder folder) {
        return open(folder, Next.SAMPLE);
    }

    private int open(DataFolder folder, Next first) {
        startUp.reach(StartUp.Step.ARGUMENTS);
        try {
            return new Program(folder, clock, locale, startUp).run(first);
        } catch (FxThread.NotStartedException e) {
            throw new CouldNotException(problem().orElseThrow(() -> e), e);
        }
    }

    @Override
    public void preview(Path folder) {
        try (var sample = new SampleFolder(clock, Language.of(locale));
                var empty = new TemporaryFolder()) {
            Files.createDirectories(folder);
            FxThread.startHeadless(() -> {
                var preview = new Preview(folder, clock, locale);
                try (var full = SqliteStore.open(sample.folder().database());
                        var none = SqliteStore.open(empty.folder().database())) {
                    preview.draw("sample", full, sample.folder());
                    preview.draw("empty", none, empty.folder());
                    BodyPreview.draw(folder, locale);
                    preview.drawWelcome();
                }
            });
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, folder.toString(), e);
        }
    }
}
