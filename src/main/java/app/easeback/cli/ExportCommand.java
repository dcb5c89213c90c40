package app.easeback.cli;

import app.easeback.cli.output.Counted;
import app.easeback.core.Records;
import app.easeback.exchange.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: everything that is kept, as one file. A file that stands there gives way only to a whole new one.
@Command(name = "export")
final class ExportCommand implements Runnable {

    private static final String JSON = "json";

    private final Root root;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = JSON)
    private String format = JSON;

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (!format.equals(JSON)) {
            throw new WrongUsageException(root.words().text("cli.export.format", format, JSON));
        }
        Records records;
        try (var data = root.open()) {
            records = Records.of(data.store());
        }
        byte[] content = new JsonWriter().write(records);
        if (file.equals("-")) {
            root.terminal().answer(content);
        } else {
            write(Path.of(file), content);
            root.terminal().answer(root.words().text("cli.export", file, Counted.of(records, root.words())));
        }
    }

    private void write(Path target, byte[] content) {
        try {
            Path database = root.folder().database();
            if (Files.exists(target) && Files.exists(database) && Files.isSameFile(target, database)) {
                throw new CouldNotException(root.words().text("cli.export.database", file));
            }
            WholeFile.write(target, content);
        } catch (IOException e) {
            throw new CouldNotException(root.words().text("cli.export.failed", file), e);
        }
    }
}
