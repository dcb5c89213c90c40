package app.easeback.cli;

import app.easeback.cli.output.Counted;
import app.easeback.core.Content;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.recovery.Agenda;
import app.easeback.core.words.BackupWords;
import app.easeback.exchange.calendar.CalendarWriter;
import app.easeback.exchange.json.JsonWriter;
import app.easeback.exchange.table.TableWriter;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: everything that is kept, or the reminders ahead for a calendar, as one file; or the entries as
/// tables. A file that exists is replaced only by a whole new one.
@Command(name = "export")
final class ExportCommand implements Runnable {

    private static final String JSON = "json";
    private static final String ICS = "ics";
    private static final String CSV = "csv";

    private final Root root;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = JSON)
    private String format = JSON;

    @Option(names = "--readable")
    private boolean readable;

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        root.requireName(file);
        switch (format) {
            case JSON -> everything();
            case ICS -> {
                if (readable) {
                    throw new WrongUsageException(root.words().text("cli.export.readable"));
                }
                calendar();
            }
            case CSV -> tables();
            default -> throw new WrongUsageException(root.words().text("cli.export.format", format));
        }
    }

    private Records records() {
        try (var data = root.open()) {
            return Records.of(data.store());
        } catch (StoreException e) {
            if (readable && (e.isDamage() || e.trouble() == Trouble.NEWER_VERSION)) {
                return readableRecords(e.isDamage() ? "cli.export.damaged" : "cli.export.newer");
            }
            throw e;
        }
    }

    /// Half an export looks like a whole one, so the user is told what it is.
    private Records readableRecords(String key) {
        var words = root.words();
        String place = root.folder().database().toString();
        var found = root.rescue()
                .readableRecords()
                .orElseThrow(() -> new CouldNotException(words.text("cli.export.unreadable", place)));
        root.terminal().remark(words.text(key, place, new BackupWords(words).say(found.salvaged())));
        return found.records();
    }

    private void everything() {
        var records = records();
        give(file -> new JsonWriter().write(records, file), Counted.of(records, root.words()));
    }

    /// One file for each kind, in a folder that is made if it is missing.
    private void tables() {
        if (file.equals("-")) {
            throw new WrongUsageException(root.words().text("cli.export.folder"));
        }
        var records = records();
        var files = new TableWriter().tables(records);
        try {
            WholeFile.writeInto(Path.of(file), files, this::refuseIfTaken);
        } catch (IOException e) {
            throw failed(e);
        }
        root.terminal().done();
        String holds = new BackupWords(root.words()).say(records.holdings());
        root.terminal().answer(root.words().text("cli.export.tables", files.size(), file, holds));
    }

    private void calendar() {
        Agenda agenda;
        try (var data = root.open()) {
            agenda = Agenda.of(data.store(), data.recovery());
        }
        if (agenda.isEmpty()) {
            throw new CouldNotException(root.words().text("cli.export.nothing"));
        }
        byte[] written = new CalendarWriter(root.words()).write(agenda);
        give(file -> file.write(written), Counted.of(agenda, root.words()));
    }

    private void give(Content content, String counted) {
        if (file.equals("-")) {
            try {
                content.into(root.terminal().answer());
            } catch (IOException e) {
                throw failed(e);
            }
        } else {
            var target = Path.of(file);
            write(target, content);
            root.terminal().done();
            told(target, root.words().text("cli.export", file, counted));
        }
    }

    /// Says what was written. Not on standard output unless the target is a regular file: any other may be
    /// that very stream.
    private void told(Path target, String sentence) {
        if (Files.isRegularFile(target)) {
            root.terminal().answer(sentence);
        } else {
            root.terminal().tell(sentence);
        }
    }

    private void write(Path target, Content content) {
        try {
            refuseIfTaken(target);
            WholeFile.write(target, content);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void refuseIfTaken(Path target) throws IOException {
        // A pipe has no real path that could be looked up.
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return;
        }
        var refusal = new OwnFiles(root.folder()).refusal(OwnFiles.real(target));
        if (refusal.isPresent()) {
            throw refusal.get() == BackupTrouble.IN_DATA_FOLDER
                    ? new CouldNotException(root.words().text("cli.export.kept", file))
                    : new BackupException(refusal.get(), file, null);
        }
    }

    private CouldNotException failed(IOException e) {
        return new CouldNotException(root.words().text("cli.export.failed", file), e);
    }
}
