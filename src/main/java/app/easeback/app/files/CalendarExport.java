package app.easeback.app.files;

import app.easeback.core.Store;
import app.easeback.core.recovery.Agenda;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.Words;
import app.easeback.exchange.calendar.CalendarWriter;
import app.easeback.storage.file.WholeFile;
import app.easeback.ui.common.work.Writing;
import app.easeback.ui.reminder.CalendarFile;
import java.nio.file.Path;
import java.util.Optional;

/// The calendar file that the window writes.
///
/// @param files writes it
/// @param places asks the user where it is to go
public record CalendarExport(Store store, Recovery recovery, UserFile files, Words words, Places places)
        implements CalendarFile {

    @Override
    public Optional<Path> choose() {
        return places.calendar();
    }

    @Override
    public Optional<Writing.Content> read() {
        var agenda = Agenda.of(store, recovery);
        if (agenda.isEmpty()) {
            return Optional.empty();
        }
        var written = new CalendarWriter(words).write(agenda);
        return Optional.of(file -> files.write(file, place -> WholeFile.write(place, written)));
    }
}
