package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A data folder that is gone when it is closed, for samples and rehearsals.
public final class ThrowAway implements AutoCloseable {

    private final DataFolder folder;

    /// Makes it, for its owner only.
    public ThrowAway() {
        try {
            folder = new DataFolder(Files.createTempDirectory("easeback-"));
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, System.getProperty("java.io.tmpdir", ""), e);
        }
    }

    public DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> tree = Files.walk(folder.path())) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new StoreException(Trouble.OTHER, folder.path().toString(), e);
        }
    }
}
