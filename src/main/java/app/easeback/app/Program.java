package app.easeback.app;

import app.easeback.app.instance.FirstStartLock;
import app.easeback.app.instance.Raising;
import app.easeback.app.instance.SingleInstance;
import app.easeback.app.window.DesktopApp;
import app.easeback.app.window.FirstPicture;
import app.easeback.app.window.MendWindow;
import app.easeback.app.window.Next;
import app.easeback.app.window.OpenStore;
import app.easeback.app.window.ProblemWindow;
import app.easeback.app.window.WelcomeWindow;
import app.easeback.cli.ExitCode;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.Version;
import app.easeback.core.words.Language;
import app.easeback.core.words.TroubleWords;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.work.FxBackground;
import app.easeback.ui.welcome.WelcomeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Opens the windows of a data folder, one after another until the user leaves the last one. Only one program
/// has the folder: whoever comes second raises its window. The folder is not made before the user starts for
/// real.
public final class Program {

    private final DataFolder folder;
    private final Clock clock;
    private final Locale locale;
    private final StartUp startUp;
    private final Words words;
    private final WelcomeModel welcome;
    private final OwnStore ownStore;
    private final FirstStartLock firstStart;
    private final Raising raising;

    public Program(DataFolder folder, Clock clock, Locale locale, StartUp startUp) {
        this(folder, clock, locale, startUp, Version.text());
    }

    /// @param version the version of this program, which gives way to newer ones
    Program(DataFolder folder, Clock clock, Locale locale, StartUp startUp, String version) {
        this.folder = folder;
        this.clock = clock;
        this.locale = locale;
        this.startUp = startUp;
        words = WelcomeWindow.words(locale);
        welcome = new WelcomeModel(words, locale);
        ownStore = new OwnStore(folder, clock, welcome, startUp);
        firstStart = FirstStartLock.of(folder);
        raising = new Raising(version, FxBackground::onFxThread);
    }

    /// Opens the window and those that come after it, and returns when the program is to end.
    ///
    /// @return the exit code: 0, also when the window of another program was raised; 1 when the folder cannot
    ///     be used and the user was told why
    public int run(Next first) {
        try (firstStart) {
            var next = first;
            while (next != Next.FAILED) {
                if (next == Next.QUIT) {
                    if (raising.end()) {
                        return ExitCode.DONE;
                    }
                    // Somebody was promised a window while the last one closed.
                    next = Next.OWN;
                }
                next = window(next);
            }
            return ExitCode.COULD_NOT;
        }
    }

    private Next window(Next what) {
        try {
            return switch (what) {
                case WELCOME -> welcome();
                case SAMPLE -> sample();
                case OWN, OWN_HIDDEN, OWN_FIRST, OWN_FIRST_SESSION, MEND -> own(what);
                case QUIT, FAILED -> what;
            };
        } catch (StoreException e) {
            return mayBeMended(e) ? toBeMended(e) : fail(e);
        } catch (IOException e) {
            return fail(new StoreException(
                    Trouble.FOLDER_NOT_WRITABLE, folder.path().toString(), e));
        }
    }

    /// Whether the file of the database may be mended. The window for that tells every trouble itself.
    private boolean mayBeMended(StoreException e) {
        return e.isDamageOf(folder.database().toString()) && !Files.isDirectory(folder.database());
    }

    private Next toBeMended(StoreException e) {
        System.err.println(new TroubleWords(words).say(e));
        return Next.MEND;
    }

    private Next welcome() throws IOException {
        return OtherInstances.runOrRaise(this::welcomeAlone, firstStart::raiseOther)
                .orElseGet(this::silent);
    }

    private Optional<Next> welcomeAlone() {
        if (!firstStart.tryLock(raising::ask)) {
            return Optional.empty();
        }
        return Optional.of(untilLeft(left -> {
            var window = new WelcomeWindow(welcome, locale, folder, left);
            raising.opened(window::toFront);
        }));
    }

    private Next sample() {
        var language = welcome.languageProperty().get().flatMap(Language.Choice::language);
        FxThread.begin();
        try (var worker = new FxBackground();
                var sample = new SampleFolder(clock, language.orElse(words.language()))) {
            var opened = got(worker.begin(() -> openSample(sample.folder(), worker)));
            var next = desktop(opened, sample.folder(), Next.SAMPLE);
            if (next == Next.OWN) {
                try (var left = SqliteStore.open(sample.folder().database())) {
                    welcome.takeOver(left.preferences());
                }
            }
            // The ways out are for the user's own data.
            return next == Next.MEND ? fail(damaged(sample.folder())) : next;
        }
    }

    private OpenStore openSample(DataFolder sample, FxBackground worker) {
        return OpenStore.open(sample, worker, clock, store -> {
                    welcome.preferences().forEach(store.preferences()::put);
                    return true;
                })
                .orElseThrow();
    }

    private static StoreException damaged(DataFolder folder) {
        return new StoreException(Trouble.DAMAGED, folder.database().toString(), null);
    }

    private Next own(Next how) throws IOException {
        if (how.wantsData() && folder.isNew()) {
            return withoutData(how);
        }
        return OtherInstances.runOrRaise(() -> ownAlone(how), () -> SingleInstance.raiseOther(folder.path()))
                .orElseGet(this::silent);
    }

    private Optional<Next> ownAlone(Next how) throws IOException {
        var claim = SingleInstance.claim(folder.create().path(), raising::ask);
        if (claim.isPresent()) {
            try (var _ = claim.get()) {
                return Optional.of(how == Next.MEND ? mend() : open(how));
            }
        }
        return how == Next.OWN_HIDDEN ? Optional.of(Next.QUIT) : Optional.empty();
    }

    /// What to do without data. The start with the computer shows nothing, and makes nothing either: a user
    /// who was not welcomed has not read the cautions, and a folder that is missing may be on a disk that is
    /// connected later.
    private static Next withoutData(Next how) {
        return how == Next.OWN_HIDDEN ? Next.QUIT : Next.WELCOME;
    }

    private Next open(Next how) {
        var worker = new FxBackground();
        // While the toolkit starts.
        var opening = worker.begin(() -> ownStore.open(how, worker));
        try {
            FxThread.begin();
            startUp.reach(StartUp.Step.TOOLKIT);
            var opened = got(opening);
            if (opened.isPresent()) {
                firstStart.close();
                var next = desktop(opened.get(), folder, how);
                return next == Next.MEND ? toBeMended(damaged(folder)) : next;
            }
        } catch (FxThread.NotStartedException e) {
            close(opening, worker, e);
            throw e;
        } finally {
            // If there was a window, it has closed the worker already.
            worker.close();
        }
        return withoutData(how);
    }

    /// What was opened, which is waited for.
    ///
    /// @throws StoreException when it could not be opened
    private static <T> T got(Future<T> opening) {
        return FxThread.got(opening, "the database was not opened");
    }

    /// Closes what is being opened, since there will be no window for it.
    ///
    /// @param reason why; what goes wrong here is added to it
    private static void close(Future<Optional<OpenStore>> opening, FxBackground worker, Throwable reason) {
        try {
            got(opening).ifPresent(opened -> {
                worker.close();
                opened.store().close();
            });
        } catch (StoreException trouble) {
            // The store would not open either, but there is no window to say so in.
            reason.addSuppressed(trouble);
        }
    }

    private Next mend() {
        return untilLeft(left -> {
            var window = new MendWindow(folder, clock, locale, left);
            raising.opened(window::toFront);
        });
    }

    private Next desktop(OpenStore opened, DataFolder kept, Next how) {
        return untilLeft(left -> {
            var picture = new FirstPicture();
            if (startUp.isListenedTo()) {
                picture.execute(() -> {
                    startUp.reach(StartUp.Step.PAINTED);
                    startUp.tell(words);
                });
            }
            var window = new DesktopApp(opened, kept, clock, locale, how, picture, left);
            window.start();
            startUp.reach(StartUp.Step.WINDOW);
            if (how == Next.SAMPLE) {
                raising.opened(window::toFront);
            } else {
                raising.opened(window::toFront, window::giveWay);
            }
        });
    }

    private Next silent() {
        return fail(words.text("window.silent"), new IllegalStateException("the other one is silent"));
    }

    private Next fail(StoreException trouble) {
        return fail(new TroubleWords(words).say(trouble), trouble);
    }

    private Next fail(String sentence, RuntimeException problem) {
        System.err.println(sentence);
        return untilLeft(left -> ProblemWindow.open(words, sentence, problem, left));
    }

    /// Does `open` on the FX thread, and waits until the window that it opens was left.
    private Next untilLeft(Consumer<Consumer<Next>> open) {
        var left = new CompletableFuture<Next>();
        FxThread.start(() -> open.accept(left::complete));
        try {
            return left.join();
        } finally {
            raising.closed();
        }
    }
}
