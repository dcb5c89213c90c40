package app.easeback.app;

import app.easeback.core.Agenda;
import app.easeback.core.Recovery;
import app.easeback.core.Store;
import app.easeback.core.words.Words;
import app.easeback.exchange.calendar.CalendarWriter;
import app.easeback.storage.WholeFile;
import app.easeback.ui.common.Written;
import app.easeback.ui.reminder.CalendarFile;
import java.nio.file.Path;
import java.util.Optional;

/// The calendar file that the window writes.
///
/// @param files writes it
/// @param places asks the user where it is to go
record CalendarExport(Store store, Recovery recovery, UserFile files, Words words, Places places)
        implements CalendarFile {

    @Override
    public Optional<Path> choose() {
        return places.calendar();
    }

    @Override
    public Written write(Path file) {
        var agenda = Agenda.of(store, recovery);
        return agenda.isEmpty()
                ? Written.NOTHING
                : files.write(file, place -> WholeFile.write(place, new CalendarWriter(words).write(agenda)));
    }
}
