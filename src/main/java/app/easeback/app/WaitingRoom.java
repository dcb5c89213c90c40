package app.easeback.app;

import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Where the first start of a data folder is the only one while that folder must not be made yet: a folder among the
/// temporary files, gone at the end. Of two that start in the same moment both may get in when the other one leaves;
/// then the lock of the data folder decides which of them goes on.
final class WaitingRoom implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WaitingRoom.class.getName());

    private final Path place;
    private Optional<SingleInstance> claim = Optional.empty();

    /// @param folder the one that is waited for; nothing is made
    WaitingRoom(DataFolder folder) {
        String whose = System.getProperty("user.name", "") + "\n" + folder.path();
        var name = UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8));
        place = Path.of(System.getProperty("java.io.tmpdir")).resolve("easeback-first-" + name);
    }

    /// The folder that stands for the room while somebody is in it.
    Path place() {
        return place;
    }

    /// Goes in, unless another one is in it.
    ///
    /// @return whether it is in
    boolean enter(Runnable onRaise) throws IOException {
        if (claim.isEmpty()) {
            OwnerOnly.createFolder(place);
            claim = SingleInstance.claim(place, onRaise);
        }
        return claim.isPresent();
    }

    /// Asks the one that is in it to raise its window.
    ///
    /// @return whether it did
    boolean raiseOther() {
        return SingleInstance.raiseOther(place);
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
            Files.deleteIfExists(place.resolve(SingleInstance.LOCK));
            Files.deleteIfExists(place);
        } catch (IOException e) {
            // Such as another one that goes in at this moment.
            LOG.log(System.Logger.Level.DEBUG, "a temporary folder is left", e);
        }
    }
}
