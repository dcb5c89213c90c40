package app.easeback.ui.settings.intake;

import app.easeback.core.Records;
import app.easeback.core.intake.Progress;
import app.easeback.core.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Reads files of records, whatever their format.
@FunctionalInterface
public interface RecordsFile {

    /// Reads a whole file. Needs no store, and may take long.
    ///
    /// @param progress is told how many bytes of the file have been read
    /// @throws app.easeback.core.intake.CancelledException when `progress` stops it
    Content read(Path file, Progress progress);

    /// What stands in a file.
    sealed interface Content {

        /// All of it is records.
        record Good(Records records) implements Content {}

        /// It cannot be taken in.
        ///
        /// @param problems says the problems in words: the first ones, and how many more there are
        /// @param report names the problems without anything that stands in the file
        record Bad(Function<Words, List<String>> problems, String report) implements Content {}
    }
}
