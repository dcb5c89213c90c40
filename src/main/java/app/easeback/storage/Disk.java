package app.easeback.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is done to files, one step a method, so that a test can stop at each.
public interface Disk {

    /// The end of the names of files that are not finished.
    String PART = ".part";

    /// The one of this computer.
    Disk REAL = new Disk() {};

    /// A file beside `target` that is to become it.
    static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + PART);
    }

    /// Makes an empty file for its owner only.
    default void create(Path file) throws IOException {
        OwnerOnly.createFileOnAnyDisk(file);
    }

    /// Writes a whole new file, which has its name only once it is on the disk.
    default void writeWhole(Path file, byte[] content) throws IOException {
        Path part = part(file);
        try {
            create(part);
            write(part, content);
            sync(part);
            move(part, file);
        } finally {
            delete(part);
        }
    }

    /// Writes over a file.
    default void write(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
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

    /// Removes a file if it is there.
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /// A name is on the disk once its folder is. Windows has no such step, and no need of it.
    private static void syncFolder(@Nullable Path folder) throws IOException {
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
