package app.easeback.storage.backup;

import app.easeback.core.StoreException;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.Retention;
import app.easeback.storage.DatabaseCopy;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder with backups; files with other names in it are ignored. Needs no open store, so it can be used
/// when the database is damaged.
///
/// @param path the folder, which may be missing
/// @param disk works on its files
public record BackupFolder(Path path, Disk disk) {

    private static final System.Logger LOG = System.getLogger(BackupFolder.class.getName());

    /// The names of the backups, the newest first; empty when the folder is not there or cannot be read.
    public List<BackupName> names() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = disk.list(path)) {
            // Leaves out broken links.
            return files.filter(Files::isRegularFile)
                    .map(file -> BackupName.parse(file.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "the folder of the backups cannot be read", e);
            return List.of();
        }
    }

    public Path file(BackupName name) {
        return path.resolve(name.text());
    }

    /// The newest backup that is whole and needs no passphrase. After a backup was put back, that is the
    /// newest one made since, or else the one that was put back. One of a kind that holds the past is chosen
    /// only if there is no other.
    public Optional<Backup> newestGood() {
        var names = names().stream().filter(name -> !name.sealed()).toList();
        var ofTheirTime =
                names.stream().filter(name -> !name.kind().isOfThePast()).toList();
        var putBack = PutBack.in(this);
        var since = putBack.map(PutBack::since).orElse(Instant.MIN);
        return Stream.of(
                        ofTheirTime.stream()
                                .takeWhile(name -> name.at().isAfter(since))
                                .map(this::file),
                        putBack.stream().map(PutBack::backup),
                        ofTheirTime.stream().map(this::file),
                        names.stream().map(this::file))
                .flatMap(files -> files)
                .distinct()
                .flatMap(file -> good(file).stream())
                .findFirst();
    }

    /// Notes that a backup was put back, so that those made before count as older than it. If the note cannot
    /// be written, they do not.
    ///
    /// @param backup absolute
    void notePutBack(Path backup) {
        if (Files.isDirectory(path)) {
            try {
                var newest = names().stream().findFirst().map(BackupName::at).orElse(Instant.EPOCH);
                new PutBack(newest, backup).noteIn(this);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "it is not noted which backup was put back", e);
            }
        }
    }

    private static Optional<Backup> good(Path file) {
        try {
            return Files.exists(file) && problems(file).isEmpty() ? Optional.of(look(file)) : Optional.empty();
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.DEBUG, "a backup went while it was looked at", e);
            return Optional.empty();
        }
    }

    /// What is wrong with a backup that needs no passphrase, in the words of SQLite or as the name of a
    /// trouble; empty when it is whole, or gone.
    public List<String> problems(BackupName name) {
        return problems(file(name));
    }

    private static List<String> problems(Path file) {
        try (var copy = DatabaseCopy.open(file)) {
            return copy.problems();
        } catch (StoreException e) {
            // Another program may have removed it as too old just now.
            return Files.exists(file) ? List.of(e.trouble().toString()) : List.of();
        }
    }

    /// Looks at a backup that is whole and needs no passphrase.
    Backup look(BackupName name) {
        return look(file(name));
    }

    private static Backup look(Path file) {
        try (var copy = DatabaseCopy.open(file)) {
            var made = BackupName.parse(file.getFileName().toString()).map(BackupName::at);
            return new Backup(file.toString(), made, copy.holdings());
        }
    }

    /// The name of the next backup. It is later than every other, even when the clock was set back meanwhile:
    /// then it is a moment after the newest.
    BackupName next(Instant now, BackupKind kind) {
        var at = names().stream()
                .findFirst()
                .map(newest -> newest.at().plusMillis(1))
                .filter(now::isBefore)
                .orElse(now);
        return new BackupName(at, kind, false);
    }

    /// Removes the backups that are not to be kept any more. One that cannot be removed does no harm.
    ///
    /// @param made the one that was just made, which stays
    void prune(ZoneId zone, BackupName made) {
        var all = names();
        var old = new ArrayList<>(all);
        old.removeAll(Retention.STANDARD.kept(all, zone));
        old.remove(made);
        try {
            for (var name : old) {
                disk.delete(file(name));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "an old backup stays", e);
        }
    }
}
