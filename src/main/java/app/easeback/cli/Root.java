package app.easeback.cli;

import app.easeback.cli.output.SuggestionText;
import app.easeback.cli.output.Terminal;
import app.easeback.core.Records;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.SignWords;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.backup.Rescue;
import app.easeback.storage.file.Disk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `easeback` itself: opens the window, and opens the data for the commands.
@Command(name = "easeback", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
final class Root implements Callable<Integer> {

    private final Desktop desktop;
    private final Surroundings surroundings;
    private final Words words;
    private final Terminal terminal;

    @Option(names = WindowOptions.DATA, paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Optional<Path> data = Optional.empty();

    @Option(names = WindowOptions.DEMO, scope = ScopeType.INHERIT)
    private boolean demo;

    @Option(names = WindowOptions.VERBOSE, scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(names = WindowOptions.BACKGROUND, hidden = true)
    private boolean background;

    @Option(names = "--or-preview", paramLabel = "DIR", hidden = true)
    private Optional<Path> orPreview = Optional.empty();

    Root(Desktop desktop, Surroundings surroundings, Words words, Terminal terminal) {
        this.desktop = desktop;
        this.surroundings = surroundings;
        this.words = words;
        this.terminal = terminal;
    }

    /// Takes over the options of a usual start of the window.
    void take(WindowOptions given) {
        data = given.data();
        demo = given.demo();
        verbose = given.verbose();
        background = given.background();
    }

    @Override
    public Integer call() {
        // Asking takes a while. When the user waits for a window and nothing else, a start that fails says
        // why anyway.
        boolean isAsked = background || orPreview.isPresent();
        var problem = isAsked ? desktop.problem() : Optional.<String>empty();
        if (problem.isPresent()) {
            return instead(problem.get());
        }
        if (verbose) {
            desktop.tellStartUp(surroundings.err());
        }
        return demo ? desktop.openSample(located()) : desktop.open(located(), background);
    }

    private int instead(String problem) {
        if (orPreview.isEmpty()) {
            throw new CouldNotException(problem);
        }
        terminal.tell(problem);
        showSample();
        terminal.tell(preview(orPreview.get()));
        return ExitCode.DONE;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Words words() {
        return words;
    }

    Terminal terminal() {
        return terminal;
    }

    /// Whether the sample is worked on.
    boolean demo() {
        return demo;
    }

    /// Whether stack traces are wanted.
    boolean verbose() {
        return verbose;
    }

    DataFolder folder() {
        return demo ? located() : located().reachable();
    }

    private DataFolder located() {
        // A value that begins with a dash is a mistyped option; a folder of such a name can be given as ./-x.
        if (data.map(Path::toString)
                .filter(given -> given.isBlank() || given.startsWith("-"))
                .isPresent()) {
            throw new WrongUsageException(words.text("cli.data.blank"));
        }
        return DataFolder.locate(data, surroundings.environment(), surroundings.properties());
    }

    /// Refuses a blank name, as from a variable of the shell that is not set: it would mean the working
    /// folder.
    void requireName(String file) {
        if (file.isBlank()) {
            throw new WrongUsageException(words.text("cli.file.blank"));
        }
    }

    private void requireName(Path folder) {
        if (folder.toString().isBlank()) {
            throw new WrongUsageException(words.text("cli.folder.blank"));
        }
    }

    /// Whether there is a database to open, or was one.
    boolean anythingKept() {
        var folder = folder();
        boolean somethingElse = Files.exists(folder.path()) && !Files.isDirectory(folder.path());
        return demo || somethingElse || !folder.isNew();
    }

    /// Opens the data folder, which is made if it is missing; or the sample, if that is asked for.
    Opened open() {
        return demo ? sample() : Opened.of(folder(), surroundings.clock());
    }

    /// The same, but makes nothing where no data is kept yet.
    Opened openWithoutMaking() {
        if (anythingKept()) {
            return open();
        }
        var nothing = new Records(Optional.empty(), List.of(), List.of(), List.of(), List.of());
        return Opened.temporary(nothing, surroundings.clock());
    }

    /// What can be done if the data is damaged. No window may have it open.
    Rescue rescue() {
        return new Rescue(folder(), Disk.REAL, surroundings.clock());
    }

    /// Keeps every window of this data closed until the returned object is closed.
    ///
    /// @throws BackupException when one is open
    Desktop.Closed keepWindowClosed() {
        if (demo) {
            return () -> {};
        }
        return desktop.keepClosed(folder())
                .orElseThrow(() -> new BackupException(
                        BackupTrouble.IN_USE, folder().database().toString(), null));
    }

    /// Asks for a passphrase.
    PassphraseQuestion passphrase() {
        return new PassphraseQuestion(surroundings, words);
    }

    /// Draws the pictures.
    ///
    /// @return a sentence that says where they are
    String preview(Path folder) {
        requireName(folder);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CouldNotException(words.text("cli.preview.file", folder.toString()));
        }
        desktop.preview(folder);
        return words.text("cli.preview", folder.toAbsolutePath().normalize().toString());
    }

    /// Does what most users do most: looks at a suggestion and at every screen.
    int rehearse() {
        showSample();
        return desktop.rehearse();
    }

    /// The texts about warning signs for the user of this data.
    SignWords signs(Recovery recovery) {
        return new SignWords(words, recovery.emergencyNumber(words.system()));
    }

    private Opened sample() {
        var clock = surroundings.clock();
        var now = clock.instant().atZone(clock.getZone());
        return Opened.temporary(SampleData.of(now, SampleData.SEED, words.language()), clock);
    }

    private void showSample() {
        terminal.tell(words.text("cli.sample"));
        try (var sample = sample()) {
            var recovery = sample.recovery();
            new SuggestionText(words, signs(recovery), recovery.now())
                    .lines(recovery.suggestionNow(), recovery.signsNow())
                    .forEach(terminal::answer);
        }
    }
}
