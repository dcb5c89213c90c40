package app.easeback.storage.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/// Folders and files that only their owner may read or write, whatever the umask, on systems with POSIX permissions;
/// elsewhere the folder's own rules hold.
public final class OwnerOnly {

    private static final System.Logger LOG = System.getLogger(OwnerOnly.class.getName());

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /// Makes a folder and any missing ones above it. One that exists is closed to all others if it is empty;
    /// with something in it, it keeps its permissions, since others may use it.
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, from(folder, FOLDER));
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                return;
            }
        }
        set(folder, FOLDER);
    }

    /// Makes a folder where other users may make some too, such as in the folder of temporary files, or takes
    /// over the one that is there already.
    ///
    /// @return whether it is ours; a folder of somebody else’s, a link or a file is left as it is
    public static boolean createFolderAmongOthers(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, from(folder, FOLDER));
        } catch (FileAlreadyExistsException _) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isOurs(folder)) {
                return false;
            }
        }
        set(folder, FOLDER);
        return true;
    }

    /// Makes a folder inside one that exists, or uses the one that is there; only for its owner where the
    /// disk knows of owners.
    ///
    /// @throws FileAlreadyExistsException when a file is in its place
    public static void createFolderOnAnyDisk(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, from(folder, FOLDER));
        }
        setOnAnyDisk(folder, FOLDER);
    }

    /// Makes an empty file.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when there is one
    public static void createFile(Path file) throws IOException {
        Files.createFile(file, from(file, FILE));
        set(file, FILE);
    }

    /// Makes an empty file, only for its owner where the disk knows of owners: many a USB stick does not.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when there is one
    static void createFileOnAnyDisk(Path file) throws IOException {
        Files.createFile(file, from(file, FILE));
        setOnAnyDisk(file, FILE);
    }

    /// Closes a file, if it exists, to all but its owner.
    public static void protect(Path file) throws IOException {
        if (Files.exists(file)) {
            set(file, FILE);
        }
    }

    /// Whether its owner also owns what we make beside it.
    private static boolean isOurs(Path folder) throws IOException {
        Path ours = Files.createTempFile(folder.toAbsolutePath().getParent(), "easeback-", "");
        try {
            return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(ours));
        } finally {
            Files.delete(ours);
        }
    }

    private static FileAttribute<?>[] from(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static void set(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (isPosix(path) && !Files.getPosixFilePermissions(path).equals(permissions)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static void setOnAnyDisk(Path path, Set<PosixFilePermission> permissions) {
        try {
            set(path, permissions);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "this disk knows no owners", e);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
