package app.easeback.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

    private static void replace(Path target, byte[] content) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID());
        OwnerOnly.createFile(beside);
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
