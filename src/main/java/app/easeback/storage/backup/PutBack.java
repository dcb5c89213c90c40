package app.easeback.storage.backup;

import app.easeback.storage.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Which backup was put back last. Noted in a file beside the folder of the backups, so that it can be read
/// without the database.
///
/// @param since when the newest backup at that moment was made: only later ones hold what was recorded since
/// @param backup the file, which may be gone
record PutBack(Instant since, Path backup) {

    private static final System.Logger LOG = System.getLogger(PutBack.class.getName());

    /// What is noted; empty when no backup was put back or the note cannot be read.
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

    /// Writes the note. A backup in the folder is noted by its name alone, since the folder may be moved.
    void noteIn(BackupFolder folder) throws IOException {
        Path named = folder.path().equals(backup.getParent()) ? backup.getFileName() : backup;
        String text = since + "\n" + named;
        folder.disk().writeWhole(note(folder), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path note(BackupFolder folder) {
        return folder.path().resolveSibling(DataFolder.PUT_BACK);
    }
}
