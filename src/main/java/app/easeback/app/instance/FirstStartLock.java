package app.easeback.app.instance;

import app.easeback.storage.DataFolder;
import app.easeback.storage.file.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Keeps the first start of a data folder the only one while that folder must not be made yet. The lock is in
/// a temporary folder of the user’s own, gone at the end. That is in the folder that the system keeps for
/// running programs (`XDG_RUNTIME_DIR`), which nobody else may enter, or else among the temporary files. There
/// its name can be guessed: what somebody else has put in its place is left alone, and this start goes on
/// without a lock, as it does where none can be made. When a start releases it, two others may get it at the
/// same moment; then the lock of the data folder decides which of them goes on.
public final class FirstStartLock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FirstStartLock.class.getName());

    private final Path temporary;
    private Optional<SingleInstance> claim = Optional.empty();

    /// @param folder the data folder that is to be started; nothing is made
    /// @param around the folder that the temporary folder is to be in
    public FirstStartLock(DataFolder folder, Path around) {
        String whose = System.getProperty("user.name", "") + "\n" + folder.path();
        var name = UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8));
        temporary = around.resolve("easeback-first-" + name);
    }

    /// The one on this computer.
    public static FirstStartLock of(DataFolder folder) {
        var around = Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(path -> path.isAbsolute() && Files.isDirectory(path) && Files.isWritable(path))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
        return new FirstStartLock(folder, around);
    }

    /// The temporary folder, which is there while somebody holds the lock.
    public Path folder() {
        return temporary;
    }

    /// Takes the lock, unless another start holds it. Where none can be made this start goes on without it:
    /// trouble with the temporary files must not keep the user from their data.
    ///
    /// @return whether this start may go on; false when another one holds the lock
    public boolean tryLock(Function<String, RaiseAnswer> onRaise) {
        if (claim.isPresent()) {
            return true;
        }
        try {
            if (OwnerOnly.createFolderAmongOthers(temporary)) {
                claim = SingleInstance.claim(temporary, onRaise);
                return claim.isPresent();
            }
            LOG.log(System.Logger.Level.WARNING, "somebody else has put something at {0}", temporary);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "there can be no lock for the first start in " + temporary, e);
        }
        return true;
    }

    /// Asks the one that holds it to raise its window.
    ///
    /// @return what it answered
    public RaiseAnswer raiseOther() {
        return SingleInstance.raiseOther(temporary);
    }

    /// Leaves nothing behind.
    @Override
    public void close() {
        if (claim.isEmpty()) {
            return;
        }
        try {
            claim.get().close();
            claim = Optional.empty();
            Files.deleteIfExists(temporary.resolve(DataFolder.LOCK));
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Such as when another start takes the lock at this moment.
            LOG.log(System.Logger.Level.DEBUG, "a temporary folder is left", e);
        }
    }
}
