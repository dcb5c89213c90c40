package app.easeback.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

/// What is done to files, one step a method, so that a test can stop at each.
public interface Disk {

    /// The end of the names of files that are not finished.
    String PART = ".part";

    /// How many bytes are copied at once.
    int BUFFER = 1 << 16;

    /// The one of this computer.
    Disk REAL = new Disk() {};

    /// A file beside `target` that is to become it.
    static Path part(Path target) {
        return beside(target, "." + UUID.randomUUID() + PART);
    }

    /// The file beside another whose name goes on with `suffix`, as that of its log does.
    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /// Makes an empty file for its owner only.
    default void create(Path file) throws IOException {
        OwnerOnly.createFileOnAnyDisk(file);
    }

    /// Writes a whole new file, which has its name only once it is on the disk.
    default void writeWhole(Path file, byte[] content) throws IOException {
        whole(file, part -> write(part, content));
    }

    /// The same, of any length.
    default void writeWhole(Path file, Content content) throws IOException {
        whole(file, part -> write(part, content));
    }

    /// Copies a whole file of any length, which has its name only once it is on the disk.
    ///
    /// @throws UnreadException when it is `from` that failed
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

    /// What is to stand in a file, given a piece at a time.
    @FunctionalInterface
    interface Content {

        /// Writes all of it.
        ///
        /// @param file stays open
        void into(OutputStream file) throws IOException;
    }

    /// Writes over a file.
    default void write(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /// Writes over a file with content of any length.
    default void write(Path file, Content content) throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            content.into(out);
        }
    }

    /// Writes over a file with the content of another, of any length.
    ///
    /// @throws UnreadException when it is `from` that failed
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

    /// That a file could not be read which was to be copied.
    final class UnreadException extends IOException {

        private static final long serialVersionUID = 1L;

        private UnreadException(IOException cause) {
            super(cause);
        }
    }

    /// Has a file’s content on the disk, and not only on its way there.
    default void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Gives a file its name in one step; one that had it is gone.
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(to.toAbsolutePath().getParent());
    }

    /// Whether a file that a program has open can give its name to another one. On Windows it cannot.
    static boolean replacesOpenFiles(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// What is in a folder; to be closed. While it is read the disk may fail too: then the stream throws
    /// [UncheckedIOException].
    @SuppressWarnings("StreamResourceLeak") // Who asked closes it.
    default Stream<Path> list(Path folder) throws IOException {
        return Files.list(folder);
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
