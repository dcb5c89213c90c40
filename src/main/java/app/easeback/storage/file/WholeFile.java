package app.easeback.storage.file;

import app.easeback.core.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes a file so that it appears whole or not at all, for its owner only where the disk knows of owners.
/// Unfinished files that a killed program left beside it are removed.
public final class WholeFile {

    private static final System.Logger LOG = System.getLogger(WholeFile.class.getName());

    /// Earlier versions did not add the suffix.
    private static final String LEFT =
            "\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(" + Pattern.quote(Disk.PART) + ")?";

    private WholeFile() {}

    /// Writes `content` beside the target and renames it to that; a link is followed. What is not a regular
    /// file, such as a pipe or `/dev/null`, is written to directly.
    public static void write(Path target, byte[] content) throws IOException {
        write(target, file -> file.write(content));
    }

    /// The same for content of any length.
    public static void write(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (var file = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                content.into(file);
            }
            return;
        }
        Path real = real(target);
        sweep(real);
        Disk.REAL.writeWhole(real, content);
    }

    /// Checks whether a file may be written.
    @FunctionalInterface
    public interface Check {

        /// Returns normally if it may.
        ///
        /// @throws IOException when it may not, or when that cannot be told
        void of(Path file) throws IOException;
    }

    /// Writes several files into a folder. The folder is made if it is missing, and removed again if they
    /// could not be written. No file gets its name before all are on disk.
    ///
    /// @param contents the content of each file, by the name of the file
    /// @param check called for each file before any is written
    public static void writeInto(Path folder, Map<String, Content> contents, Check check) throws IOException {
        boolean isNew = Files.notExists(folder);
        try {
            if (isNew) {
                makeAbove(folder);
                OwnerOnly.createFolderOnAnyDisk(folder);
            }
            var files = new LinkedHashMap<Path, Content>();
            contents.forEach((name, content) -> files.put(folder.resolve(name), content));
            for (Path file : files.keySet()) {
                check.of(file);
            }
            writeAll(files);
        } catch (IOException | RuntimeException e) {
            if (isNew) {
                remove(folder, contents.keySet(), e);
            }
            throw e;
        }
    }

    /// Makes the folders above it if they are missing. One that exists is the user’s and keeps its
    /// permissions, even if it is empty.
    private static void makeAbove(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().resolveSibling("");
        if (Files.notExists(above)) {
            OwnerOnly.createFolder(above);
        }
    }

    private static void remove(Path folder, Set<String> names, Exception reason) {
        try {
            for (String name : names) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void writeAll(Map<Path, Content> contents) throws IOException {
        var parts = new LinkedHashMap<Path, Path>();
        try {
            for (var each : contents.entrySet()) {
                Path file = each.getKey();
                if (Files.exists(file) && !Files.isRegularFile(file)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
                Path target = real(file);
                sweep(target);
                Path part = Disk.part(target);
                parts.put(part, target);
                Disk.REAL.create(part);
                Disk.REAL.write(part, each.getValue());
                Disk.REAL.sync(part);
            }
            for (var each : parts.entrySet()) {
                Disk.REAL.move(each.getKey(), each.getValue());
            }
        } finally {
            for (Path part : parts.keySet()) {
                Disk.REAL.delete(part);
            }
        }
    }

    private static Path real(Path target) throws IOException {
        return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    }

    /// Removes unfinished files. One that cannot be removed does not keep the target from being written.
    private static void sweep(Path target) {
        var left = Pattern.compile(Pattern.quote(target.getFileName().toString()) + LEFT);
        try (Stream<Path> files = Disk.REAL.list(target.resolveSibling(""))) {
            for (var each : files.filter(
                            file -> left.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .toList()) {
                Disk.REAL.delete(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "what an earlier export left half done may stay", e);
        }
    }
}
