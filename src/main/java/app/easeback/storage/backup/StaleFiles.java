package app.easeback.storage.backup;

import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Removes what a killed program left half done: unfinished files, and folders in which a backup was
/// prepared.
///
/// @param disk removes them
record StaleFiles(Disk disk) {

    private static final System.Logger LOG = System.getLogger(StaleFiles.class.getName());

    /// The prefix of the folders in which backups are prepared.
    static final String STAGING = "restoring-";

    private static final String RANDOM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ONE = Pattern.compile(
            "(easeback-.*|backup\\.key)\\." + RANDOM + Pattern.quote(Disk.PART) + "|" + STAGING + RANDOM);

    /// No work takes this long. What is younger may belong to another program that is still at work.
    private static final Duration OLD = Duration.ofHours(1);

    /// Removes the old ones in `folder`. One that cannot be removed is logged and stays.
    void sweep(Path folder, Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = disk.list(folder)) {
            for (var each : files.filter(StaleFiles::isOne).toList()) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(now.minus(OLD))) {
                    remove(each);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "what was left half done stays", e);
        }
    }

    /// Removes a file, or a folder with all in it.
    void remove(Path tree) {
        try {
            disk.deleteTree(tree);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "what is not needed any more stays", e);
        }
    }

    private static boolean isOne(Path file) {
        return ONE.matcher(file.getFileName().toString()).matches();
    }
}
