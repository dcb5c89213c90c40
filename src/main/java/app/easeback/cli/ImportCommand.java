package app.easeback.cli;

import app.easeback.core.Records;
import app.easeback.exchange.RecordsReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: takes a file's records in, all or nothing. The file is read to its end before the data is opened.
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
        Records records = read();
        var words = root.words();
        if (dryRun) {
            try (var data = root.openWithoutMaking()) {
                var outcome = data.importer().rehearse(records, replace);
                root.terminal().answer(words.text("cli.import.dry", words.say(records.holdings()), words.say(outcome)));
            }
        } else {
            try (var data = root.open()) {
                root.terminal().answer(words.say(data.importer().run(records, replace)));
            }
        }
    }

    private Records read() {
        var reader = new RecordsReader(root.surroundings().clock().instant());
        try {
            if (file.equals("-")) {
                return reader.read(root.surroundings().in());
            }
            return reader.read(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new CouldNotException(root.words().text("cli.import.missing", file), e);
        } catch (IOException e) {
            throw new CouldNotException(root.words().text("cli.import.unreadable", file), e);
        }
    }
}
