package app.easeback.app.files;

import app.easeback.core.intake.Progress;
import app.easeback.exchange.RecordsReader;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import app.easeback.storage.OwnFiles;
import app.easeback.ui.settings.intake.RecordsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// Reads for the window the files of records that the command `import` reads.
///
/// @param own the files that must not be opened
/// @param clock tells the time now: no time in a file may be later
public record RecordFiles(OwnFiles own, InstantSource clock) implements RecordsFile {

    @Override
    public Content read(Path file, Progress progress) {
        try {
            RecordsReader.refuseEndless(file);
            refuseInUse(file);
            return new Content.Good(new RecordsReader(clock.instant()).read(file, progress));
        } catch (ImportException e) {
            return new Content.Bad(e::sayAll, e.report());
        }
    }

    private void refuseInUse(Path file) {
        try {
            if (own.isInUse(file)) {
                throw new ImportException(Problem.of("", 0, Fault.PRESENT, file.toString()));
            }
        } catch (IOException e) {
            throw RecordsReader.notRead(Fault.NOT_READABLE, file, e);
        }
    }
}
