package app.easeback.cli;

import app.easeback.cli.output.ProgressLine;
import app.easeback.core.Records;
import app.easeback.core.intake.Progress;
import app.easeback.core.words.BackupWords;
import app.easeback.core.words.ImportWords;
import app.easeback.exchange.RecordsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: imports a file's records, all or none. The file is read to its end before the data is opened.
@Command(name = "import")
final class ImportCommand implements Runnable {

    private final Root root;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        root.requireName(file);
        Records records = watched("cli.import.reading", this::read);
        var words = root.words();
        if (dryRun) {
            try (var data = root.openWithoutMaking()) {
                var outcome = data.importer().rehearse(records, replace);
                root.terminal()
                        .answer(words.text(
                                "cli.import.dry",
                                new BackupWords(words).say(records.holdings()),
                                new ImportWords(words).say(outcome)));
            }
        } else {
            try (var data = root.open()) {
                var outcome = watched(
                        "cli.import.writing", progress -> data.importer().run(records, replace, progress));
                root.terminal().done();
                root.terminal().answer(new ImportWords(words).say(outcome));
            }
        }
    }

    private Records read(Progress progress) {
        var reader = new RecordsReader(root.surroundings().clock().instant());
        if (!file.equals("-")) {
            return reader.read(Path.of(file), progress);
        }
        try {
            return reader.read(root.surroundings().in());
        } catch (IOException e) {
            throw new CouldNotException(root.words().text("cli.import.input"), e);
        }
    }

    /// Shows the progress at a terminal. A script sees nothing of it.
    private <T> T watched(String key, Function<Progress, T> work) {
        var around = root.surroundings();
        if (!around.terminal()) {
            return work.apply(Progress.UNWATCHED);
        }
        try (var line = new ProgressLine(
                around.err(), around.clock(), percent -> root.words().text(key, percent))) {
            return work.apply(line);
        }
    }
}
