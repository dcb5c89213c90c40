package app.easeback.storage.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Which backup was put back last. It is noted beside their folder, to be read without the database.
///
/// @param since when the newest backup of that moment was made: what is newer holds what there is since
/// @param backup the file, which may be gone
record PutBack(Instant since, Path backup) {

    private static final System.Logger LOG = System.getLogger(PutBack.class.getName());

    private static final String NAME = "easeback-put-back.txt";

    /// Empty when none was.
    static Optional<PutBack> in(BackupFolder folder) {
        Path note = note(folder);
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        try {
            String[] lines = Files.readString(note).split("\n", 2);
            return Optional.of(
                    new PutBack(Instant.parse(lines[0]), folder.path().resolve(lines[1])));
        } catch (IOException | DateTimeException | InvalidPathException | ArrayIndexOutOfBoundsException e) {
            LOG.log(System.Logger.Level.WARNING, "it cannot be read which backup was put back", e);
            return Optional.empty();
        }
    }

    /// By its name alone where it is in the folder, which may be moved.
    void noteIn(BackupFolder folder) throws IOException {
        Path named = folder.path().equals(backup.getParent()) ? backup.getFileName() : backup;
        String text = since + "\n" + named;
        folder.disk().writeWhole(note(folder), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path note(BackupFolder folder) {
        return folder.path().resolveSibling(NAME);
    }
}
