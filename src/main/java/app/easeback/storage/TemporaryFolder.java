package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A data folder that is removed when it is closed or at the latest when the program
/// ends. One that a killed program left is removed when the next is made: its name tells whose it was.
public final class TemporaryFolder implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(TemporaryFolder.class.getName());

    /// Contains the number of the process.
    private static final Pattern NAME = Pattern.compile("easeback-of-(\\d{1,18})-.*");

    private final DataFolder folder;
    private final Thread atTheEnd;

    /// Makes it, for its owner only.
    public TemporaryFolder() {
        Path among = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            String name = "easeback-of-" + ProcessHandle.current().pid() + "-";
            folder = new DataFolder(Files.createTempDirectory(among, name));
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, among.toString(), e);
        }
        sweep(among);
        atTheEnd = Thread.ofPlatform().unstarted(() -> removeIfPossible(folder.path()));
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    public DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            if (Runtime.getRuntime().removeShutdownHook(atTheEnd)) {
                Disk.REAL.deleteTree(folder.path());
            }
        } catch (IllegalStateException _) {
            LOG.log(System.Logger.Level.DEBUG, "the program ends, and the folder with it");
        } catch (IOException e) {
            throw new StoreException(Trouble.OTHER, folder.path().toString(), e);
        }
    }

    private void sweep(Path among) {
        try (Stream<Path> all = Files.list(among)) {
            for (Path left : all.filter(TemporaryFolder::isLeft).toList()) {
                if (isOurs(left)) {
                    removeIfPossible(left);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the temporary files cannot be listed", e);
        }
    }

    private static boolean isLeft(Path path) {
        var name = NAME.matcher(path.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    /// Whether it is a folder of our own user. Nobody else can have put anything into that, such as a link to
    /// what must stay.
    private boolean isOurs(Path left) throws IOException {
        return Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(left, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(folder.path()));
    }

    private static void removeIfPossible(Path tree) {
        try {
            Disk.REAL.deleteTree(tree);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a temporary folder stays", e);
        }
    }
}
