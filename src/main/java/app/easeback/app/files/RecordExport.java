package app.easeback.app.files;

import app.easeback.core.Records;
import app.easeback.core.Store;
import app.easeback.exchange.json.JsonWriter;
import app.easeback.exchange.table.TableWriter;
import app.easeback.storage.file.WholeFile;
import app.easeback.ui.common.work.Writing;
import app.easeback.ui.settings.ExportFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Writes for the window what the command `export` writes.
///
/// @param files writes it
/// @param places asks the user where it is to go
public record RecordExport(Store store, UserFile files, Places places, Clock clock) implements ExportFiles {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    /// Tables get a new folder in the one that the user chose, since nothing that is there may be replaced.
    @Override
    public Optional<Path> choose(Form form) {
        return switch (form) {
            case EVERYTHING -> places.everything("easeback-" + LocalDate.now(clock) + ".json");
            case TABLES ->
                places.tables()
                        .map(folder -> folder.resolve(
                                "easeback-" + LocalDateTime.now(clock).format(SECOND)));
        };
    }

    @Override
    public Optional<Writing.Content> read(Form form) {
        if (store.holdsNothing()) {
            return Optional.empty();
        }
        var records = Records.of(store);
        return Optional.of(place -> files.write(place, to -> write(records, form, to)));
    }

    private static void write(Records records, Form form, Path place) throws IOException {
        switch (form) {
            case EVERYTHING -> WholeFile.write(place, file -> new JsonWriter().write(records, file));
            case TABLES -> WholeFile.writeInto(place, new TableWriter().tables(records), _ -> {});
        }
    }
}
