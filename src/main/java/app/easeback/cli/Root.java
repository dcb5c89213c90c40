package app.easeback.cli;

import app.easeback.cli.output.SuggestionText;
import app.easeback.cli.output.Terminal;
import app.easeback.core.Records;
import app.easeback.core.Recovery;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.SignWords;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
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

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Optional<Path> data = Optional.empty();

    @Option(names = "--demo", scope = ScopeType.INHERIT)
    private boolean demo;

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(names = "--background", hidden = true)
    private boolean background;

    @Option(names = "--or-preview", paramLabel = "DIR", hidden = true)
    private Optional<Path> orPreview = Optional.empty();

    Root(Desktop desktop, Surroundings surroundings, Words words, Terminal terminal) {
        this.desktop = desktop;
        this.surroundings = surroundings;
        this.words = words;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var problem = desktop.problem();
        if (problem.isEmpty()) {
            return demo ? desktop.openSample(folder()) : desktop.open(folder(), background);
        }
        terminal.tell(problem.get());
        if (orPreview.isEmpty()) {
            return ExitCode.COULD_NOT;
        }
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

    /// Whether stack traces are wanted.
    boolean verbose() {
        return verbose;
    }

    DataFolder folder() {
        if (data.filter(given -> given.toString().isBlank()).isPresent()) {
            throw new WrongUsageException(words.text("cli.data.blank"));
        }
        return DataFolder.locate(data, surroundings.environment(), surroundings.properties());
    }

    /// Whether there is a database to open.
    boolean anythingKept() {
        var folder = folder();
        boolean somethingElse = Files.exists(folder.path()) && !Files.isDirectory(folder.path());
        return demo || somethingElse || Files.exists(folder.database());
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
        return Opened.throwAway(nothing, surroundings.clock());
    }

    /// Draws the pictures.
    ///
    /// @return a sentence that says where they are
    String preview(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CouldNotException(words.text("cli.preview.file", folder.toString()));
        }
        desktop.preview(folder);
        return words.text("cli.preview", folder.toAbsolutePath().normalize().toString());
    }

    /// What is said of warning signs to the user of this data.
    SignWords signs(Recovery recovery) {
        return new SignWords(words, recovery.emergencyNumber(words.locale()));
    }

    private Opened sample() {
        var clock = surroundings.clock();
        var now = clock.instant().atZone(clock.getZone());
        return Opened.throwAway(SampleData.of(now, SampleData.SEED, words.language()), clock);
    }

    private void showSample() {
        terminal.tell(words.text("cli.sample"));
        try (var sample = sample()) {
            var recovery = sample.recovery();
            new SuggestionText(words, signs(recovery))
                    .lines(recovery.suggestionNow(), recovery.signsNow())
                    .forEach(terminal::answer);
        }
    }
}
