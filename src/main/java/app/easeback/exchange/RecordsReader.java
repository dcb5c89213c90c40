package app.easeback.exchange;

import app.easeback.core.Records;
import app.easeback.core.intake.CancelledException;
import app.easeback.core.intake.Progress;
import app.easeback.exchange.json.JsonReader;
import app.easeback.exchange.table.CheckInTable;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/// Reads records from a file of any format of docs/data-format.md: the JSON of Easeback, or a table of check-ins. Its
/// first character tells which.
///
/// @param now no time in a file may be later, except one that looks ahead, such as a practitioner's "from
///     then on"
public record RecordsReader(Instant now) {

    /// The largest file that is read, in bytes.
    public static final int MAX_BYTES = 100_000_000;

    /// The most white space before the first character, in characters.
    private static final int MARGIN = 8_192;

    /// Reads a whole file, reporting the progress.
    ///
    /// @param progress is told how many bytes of the file have been read
    /// @throws ImportException with what is wrong, when it cannot be read or is of no format that is known
    /// @throws CancelledException when `progress` stops it
    public Records read(Path file, Progress progress) {
        try {
            long size = Files.isRegularFile(file) ? Files.size(file) : 0;
            if (size > MAX_BYTES) {
                throw Utf8Text.tooLarge(MAX_BYTES);
            }
            try (var stream = new WatchedStream(Files.newInputStream(file), size, progress)) {
                return read(stream);
            }
        } catch (WatchedStream.Stopped e) {
            throw e.cancelled();
        } catch (NoSuchFileException e) {
            throw notRead(Fault.NO_FILE, file, e);
        } catch (IOException e) {
            throw notRead(Fault.NOT_READABLE, file, e);
        }
    }

    /// Refuses what exists but is not a regular file, such as a pipe or a device: it may have no end. Not for
    /// commands, since a shell may give them a pipe.
    ///
    /// @throws ImportException when it is not a regular file
    public static void refuseEndless(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw notRead(Fault.NOT_READABLE, file, new IOException("no regular file"));
        }
    }

    /// The exception for a file that could not be read.
    public static ImportException notRead(Fault fault, Path file, IOException cause) {
        var refused = new ImportException(Problem.of("", 0, fault, file.toString()));
        refused.initCause(cause);
        return refused;
    }

    /// Reads a whole file, to its end and no further than [#MAX_BYTES].
    ///
    /// @throws ImportException with what is wrong, when the file is of no format that is known
    /// @throws IOException when it cannot be read at all
    public Records read(InputStream file) throws IOException {
        var text = new BufferedReader(new Utf8Text(file, MAX_BYTES), MARGIN);
        return isJson(text) ? JsonReader.read(text, now) : CheckInTable.read(text, now);
    }

    private static boolean isJson(BufferedReader text) throws IOException {
        text.mark(MARGIN);
        int first = text.read();
        for (int skipped = 1; first >= 0 && Character.isWhitespace(first) && skipped < MARGIN; skipped++) {
            first = text.read();
        }
        text.reset();
        return first == '{' || first == '[';
    }
}
