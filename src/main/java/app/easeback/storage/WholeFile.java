package app.easeback.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Writes a file so that it stands there whole or not at all, for its owner only.
public final class WholeFile {

    private WholeFile() {}

    /// Writes `content` beside the target and puts it in its place; a link is followed. What is no file, such as a
    /// pipe or `/dev/null`, is written to as it is.
    public static void write(Path target, byte[] content) throws IOException {
        if (!Files.exists(target)) {
            replace(target.toAbsolutePath(), content);
        } else if (Files.isRegularFile(target)) {
            replace(target.toRealPath(), content);
        } else {
            Files.write(target, content, StandardOpenOption.WRITE);
        }
    }

    /// Writes several files, in folders that exist. None gets its name before all are on the disk.
    ///
    /// @param contents what is to stand in which
    public static void writeAll(Map<Path, byte[]> contents) throws IOException {
        var parts = new LinkedHashMap<Path, Path>();
        try {
            for (var each : contents.entrySet()) {
                Path file = each.getKey();
                if (Files.exists(file) && !Files.isRegularFile(file)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
                Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
                Path part = beside(target);
                parts.put(part, target);
                fill(part, each.getValue());
            }
            for (var each : parts.entrySet()) {
                move(each.getKey(), each.getValue());
            }
        } finally {
            for (Path part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path part = beside(target);
        try {
            fill(part, content);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path beside(Path target) {
        return Disk.beside(target, "." + UUID.randomUUID());
    }

    private static void fill(Path part, byte[] content) throws IOException {
        OwnerOnly.createFile(part);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
