package app.easeback.storage;

import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which files the user must not overwrite, such as with a backup or an export: those that the program keeps
/// in its data folder, and the database of another data folder. Every path given here is free of links.
///
/// @param data the data folder
public record OwnFiles(DataFolder data) {

    /// Suffixes of the files that SQLite keeps beside a database (https://sqlite.org/tempfiles.html).
    private static final List<String> SIDES = List.of("-wal", "-shm", "-journal");

    /// The path of a file with all links resolved. The file need not exist, but its folder must.
    public static Path real(Path file) throws IOException {
        return Files.exists(file)
                ? file.toRealPath()
                : file.toAbsolutePath().resolveSibling("").toRealPath().resolve(file.getFileName());
    }

    /// Whether a file is, or would be taken for, one that the program keeps in its data folder. Nothing may
    /// be written there.
    public boolean keeps(Path file) throws IOException {
        return Files.isDirectory(data.path())
                && (isTheDatabase(file)
                        || (data.holds(file)
                                && (isCalledAsOurs(file) || (Files.exists(file) && isCalledAsABackup(file)))));
    }

    /// Whether a file is the database, or one of the files beside it. While SQLite has the database open, the
    /// program must not open these in any other way: closing them would drop the locks that the whole process
    /// holds on the database, and another program could throw its log away
    /// (https://sqlite.org/howtocorrupt.html, 2.2).
    public boolean isInUse(Path file) throws IOException {
        return Files.isDirectory(data.path())
                && (isTheDatabase(file) || (isCalledAsOurs(file) && isBesideTheDatabase(file)));
    }

    private boolean isTheDatabase(Path file) throws IOException {
        return Files.exists(file) && Files.exists(data.database()) && Files.isSameFile(file, data.database());
    }

    private boolean isBesideTheDatabase(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        return Files.isDirectory(folder) && Files.isSameFile(folder, data.path());
    }

    private boolean isCalledAsOurs(Path file) {
        var sides = SIDES.stream().map(side -> Disk.beside(data.database(), side));
        var others = Stream.of(
                data.database(),
                data.path().resolve(DataFolder.LOCK),
                data.path().resolve(DataFolder.PUT_BACK),
                data.backupKey());
        return Stream.concat(sides, others).map(Path::getFileName).anyMatch(name -> name.equals(file.getFileName()));
    }

    private static boolean isCalledAsABackup(Path file) {
        return BackupName.parse(file.getFileName().toString()).isPresent();
    }

    /// Why nothing but a backup may be written to a place; empty when it may.
    public Optional<BackupTrouble> refusal(Path place) throws IOException {
        if (keeps(place) || isAmongBackups(place)) {
            return Optional.of(BackupTrouble.IN_DATA_FOLDER);
        }
        return isDatabase(place) ? Optional.of(BackupTrouble.OTHER_DATA) : Optional.empty();
    }

    /// Whether a file is, or would be, among the backups of the data folder.
    private boolean isAmongBackups(Path file) throws IOException {
        return Files.isDirectory(data.backups()) && new DataFolder(data.backups()).holds(file);
    }

    /// Whether a file looks like the database of another data folder: it is ours and has that name. It may be
    /// the only file there, as after a move to another computer. A backup with that name looks the same.
    public static boolean isOfAnother(Path file) throws IOException {
        var folder = new DataFolder(file.resolveSibling(""));
        return file.getFileName().equals(folder.database().getFileName()) && isDatabase(file);
    }

    /// Whether a file is a database of this program.
    private static boolean isDatabase(Path file) throws IOException {
        return Files.isRegularFile(file) && new DatabaseFile(file).isMarkedAsOurs();
    }

    /// Whether there is a file beside this one that SQLite would take for its own.
    public static boolean hasLog(Path file) {
        return SIDES.stream().anyMatch(side -> Files.exists(Disk.beside(file, side)));
    }
}
