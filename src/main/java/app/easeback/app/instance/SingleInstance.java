package app.easeback.app.instance;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.DataFolder;
import app.easeback.storage.file.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One window for each data folder. The first program to start holds a lock on a file in it and listens on a
/// socket; a later one asks there that the first raise its window. The operating system takes back both when
/// the program crashes.
///
/// A process may claim a folder only once at a time: on POSIX systems the lock is lost as soon as the process
/// closes any of its channels to the file.
public final class SingleInstance implements AutoCloseable {

    /// Far beyond the content: on Windows nobody else can read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /// Far more than a path may have.
    private static final int LONGEST_CONTENT = 8192;

    private final FileChannel file;
    private final RaiseSocket socket;

    private SingleInstance(FileChannel file, RaiseSocket socket) {
        this.file = file;
        this.socket = socket;
    }

    /// Becomes the one instance of this folder; empty when there is one already.
    ///
    /// @param onRaise raises the window, given the version of the program that asks; called for each request,
    ///     on a thread of its own, and not to take long
    /// @throws StoreException when a link is in the place of the lock
    public static Optional<SingleInstance> claim(Path folder, Function<String, RaiseAnswer> onRaise)
            throws IOException {
        var path = made(folder);
        // Prepared first, since others wait from the moment the lock is held.
        var socket = new RaiseSocket(onRaise);
        var file = opened(path);
        boolean isTheOne = false;
        try {
            if (lock(file) != null) {
                read(file).ifPresent(RaiseSocket::removeWhatIsLeft);
                write(file, socket.listen(folder.toAbsolutePath()));
                isTheOne = true;
            }
        } finally {
            if (!isTheOne) {
                try (file) {
                    socket.close();
                }
            }
        }
        return isTheOne ? Optional.of(new SingleInstance(file, socket)) : Optional.empty();
    }

    private static Path made(Path folder) throws IOException {
        var path = folder.resolve(DataFolder.LOCK);
        try {
            OwnerOnly.createFile(path);
        } catch (FileAlreadyExistsException _) {
            if (Files.isSymbolicLink(path)) {
                throw new StoreException(Trouble.LINK, path.toString(), null);
            }
            OwnerOnly.protect(path);
        }
        return path;
    }

    /// Follows no link, even one that has just taken the place of the file: what it leads to is not written
    /// over.
    private static FileChannel opened(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /// Lets nobody become the one instance of this folder until the returned channel is closed; empty when
    /// there is one. A program that tries gets no answer meanwhile, and tries again.
    ///
    /// @throws StoreException when a link is in the place of the lock
    public static Optional<FileChannel> keepOut(Path folder) throws IOException {
        var file = opened(made(folder));
        boolean isKeptOut = false;
        try {
            isKeptOut = lock(file) != null;
            if (isKeptOut) {
                read(file).ifPresent(RaiseSocket::removeWhatIsLeft);
                file.truncate(0);
            }
        } finally {
            if (!isKeptOut) {
                file.close();
            }
        }
        return isKeptOut ? Optional.of(file) : Optional.empty();
    }

    /// Asks the one instance of this folder, in another process, to raise its window. Takes three seconds at
    /// most.
    ///
    /// @return what it answered
    public static RaiseAnswer raiseOther(Path folder) {
        return RaiseRequest.send(() -> address(folder.resolve(DataFolder.LOCK)));
    }

    /// Gives the folder up for the next instance. The file with the lock stays: whoever opened it meanwhile
    /// must find the same file as those who come later.
    @Override
    public void close() throws IOException {
        // In this order: without the lock the socket may be the next instance's.
        try (file) {
            socket.close();
            file.truncate(0);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /// Where the one instance of this folder listens; empty until it has written that.
    private static Optional<Path> address(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        try (var file = FileChannel.open(lock, StandardOpenOption.READ)) {
            return read(file);
        }
    }

    private static void write(FileChannel file, Path address) throws IOException {
        file.truncate(0);
        file.write(ByteBuffer.wrap((address + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static Optional<Path> read(FileChannel file) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_CONTENT);
        file.read(bytes, 0);
        String content = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        // Without the end of its line it is still being written.
        return content.endsWith("\n")
                ? Optional.of(Path.of(content.substring(0, content.length() - 1)))
                : Optional.empty();
    }
}
