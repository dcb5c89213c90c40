package app.easeback.app;

import app.easeback.core.Agenda;
import app.easeback.core.Recovery;
import app.easeback.core.Store;
import app.easeback.core.words.Words;
import app.easeback.exchange.calendar.CalendarWriter;
import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.WholeFile;
import app.easeback.ui.reminder.CalendarFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The calendar file that the window writes.
///
/// @param data the data folder, over whose files nothing is written
/// @param chooser asks the user where it is to go
record CalendarExport(Store store, Recovery recovery, DataFolder data, Words words, Supplier<Optional<Path>> chooser)
        implements CalendarFile {

    private static final System.Logger LOG = System.getLogger(CalendarExport.class.getName());

    @Override
    public Optional<Path> choose() {
        return chooser.get();
    }

    @Override
    public Outcome write(Path file) {
        var agenda = Agenda.of(store, recovery);
        if (agenda.isEmpty()) {
            return Outcome.NOTHING;
        }
        try {
            if (isKept(OwnFiles.real(file))) {
                return Outcome.KEPT;
            }
            WholeFile.write(file, new CalendarWriter(words).write(agenda));
            return Outcome.WRITTEN;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the calendar file was not written", e);
            return Outcome.FAILED;
        }
    }

    private boolean isKept(Path file) throws IOException {
        var own = new OwnFiles(data);
        return own.keeps(file) || own.isAmongBackups(file) || OwnFiles.isDatabase(file);
    }
}
