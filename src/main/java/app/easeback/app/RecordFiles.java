package app.easeback.app;

import app.easeback.core.Progress;
import app.easeback.exchange.RecordsReader;
import app.easeback.exchange.value.ImportException;
import app.easeback.ui.settings.intake.RecordsFile;
import java.nio.file.Path;
import java.time.InstantSource;

/// The files that the commands read too, for the window.
///
/// @param clock tells what no time in a file may lie after
record RecordFiles(InstantSource clock) implements RecordsFile {

    @Override
    public Content read(Path file, Progress progress) {
        try {
            RecordsReader.refuseEndless(file);
            return new Content.Good(new RecordsReader(clock.instant()).read(file, progress));
        } catch (ImportException e) {
            return new Content.Bad(e::sayAll, e.report());
        }
    }
}
