package app.easeback.storage.file;

import app.easeback.core.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Operations on files, one step a method, so that a test can interrupt each step.
public interface Disk {

    /// The suffix of unfinished files.
    String PART = ".part";

    /// How many bytes are copied at once.
    int BUFFER = 1 << 16;

    /// The real file system.
    Disk REAL = new Disk() {};

    /// A new name beside `target`, for a file that is to be renamed to it.
    static Path part(Path target) {
        return beside(target, "." + UUID.randomUUID() + PART);
    }

    /// The file beside `file` with its name plus `suffix`, such as its log.
    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /// Makes an empty file for its owner only.
    default void create(Path file) throws IOException {
        OwnerOnly.createFileOnAnyDisk(file);
    }

    /// Writes a whole file, which gets its name only once it is on disk; a file of that name is replaced.
    default void writeWhole(Path file, byte[] content) throws IOException {
        whole(file, part -> write(part, content));
    }

    /// The same for content of any length.
    default void writeWhole(Path file, Content content) throws IOException {
        whole(file, part -> write(part, content));
    }

    /// Copies a whole file of any length; the copy gets its name only once it is on disk.
    ///
    /// @throws UnreadException when reading `from` failed
    default void copyWhole(Path from, Path file) throws IOException {
        whole(file, part -> copy(from, part));
    }

    private void whole(Path file, Filling filling) throws IOException {
        Path part = part(file);
        try {
            create(part);
            filling.into(part);
            sync(part);
            move(part, file);
        } finally {
            delete(part);
        }
    }

    /// How a file that was just made gets its content.
    @FunctionalInterface
    interface Filling {

        void into(Path part) throws IOException;
    }

    /// Overwrites a file that exists.
    default void write(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /// Overwrites a file that exists, with content of any length.
    default void write(Path file, Content content) throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            content.into(out);
        }
    }

    /// Overwrites a file that exists with the content of another, of any length.
    ///
    /// @throws UnreadException when reading `from` failed
    default void copy(Path from, Path file) throws IOException {
        try (var in = opened(from);
                var out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = new byte[BUFFER];
            for (int length = read(in, buffer); length >= 0; length = read(in, buffer)) {
                out.write(buffer, 0, length);
            }
        }
    }

    private static InputStream opened(Path from) throws UnreadException {
        try {
            return Files.newInputStream(from);
        } catch (IOException e) {
            throw new UnreadException(e);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws UnreadException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UnreadException(e);
        }
    }

    /// The file that was to be copied could not be read.
    final class UnreadException extends IOException {

        private static final long serialVersionUID = 1L;

        private UnreadException(IOException cause) {
            super(cause);
        }
    }

    /// Flushes a file’s content to disk; returns once it is there.
    default void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Renames a file in one step; a file of that name is replaced.
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(to.toAbsolutePath().getParent());
    }

    /// Whether a file can be replaced while a program has it open. On Windows it cannot.
    static boolean replacesOpenFiles(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// What is in a folder. The caller closes the stream, which throws [UncheckedIOException] when the disk
    /// fails while it is read.
    @SuppressWarnings("StreamResourceLeak") // The caller closes it.
    default Stream<Path> list(Path folder) throws IOException {
        return Files.list(folder);
    }

    /// Whether there is such a folder.
    default boolean isFolder(Path folder) {
        return Files.isDirectory(folder);
    }

    /// Removes a file if it is there.
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /// Removes a file, or a folder with all in it.
    default void deleteTree(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// A name is on the disk once its folder is. Windows has no such step, and no need of it.
    private static void syncFolder(@Nullable Path folder) throws IOException {
        if (folder != null && replacesOpenFiles(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
