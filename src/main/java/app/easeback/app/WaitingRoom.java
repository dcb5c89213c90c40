package app.easeback.app;

import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Keeps the first start of a data folder the only one while that folder must not be made yet. The room is a
/// folder of the user’s own, gone at the end. It is in the folder that the system keeps for running programs
/// (`XDG_RUNTIME_DIR`), which nobody else may enter, or else among the temporary files. There its name can be
/// guessed: what somebody else has put in its place is not entered, and this start goes on alone, as it does
/// where no room can be made. When a start leaves the room, two others may get in at the same moment; then
/// the lock of the data folder decides which of them goes on.
final class WaitingRoom implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WaitingRoom.class.getName());

    private final Path place;
    private Optional<SingleInstance> claim = Optional.empty();

    /// @param folder the data folder that is to be started; nothing is made
    /// @param around the folder that the room is to be in
    WaitingRoom(DataFolder folder, Path around) {
        String whose = System.getProperty("user.name", "") + "\n" + folder.path();
        var name = UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8));
        place = around.resolve("easeback-first-" + name);
    }

    /// The one on this computer.
    static WaitingRoom of(DataFolder folder) {
        var around = Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(path -> path.isAbsolute() && Files.isDirectory(path) && Files.isWritable(path))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
        return new WaitingRoom(folder, around);
    }

    /// The folder that stands for the room while somebody is in it.
    Path place() {
        return place;
    }

    /// Goes in, unless another start is in it. Where there can be no room this start goes on without it:
    /// trouble with the temporary files must not keep the user from their data.
    ///
    /// @return whether this start may go on; false when another one is in the room
    boolean enter(Function<String, RaiseAnswer> onRaise) {
        if (claim.isPresent()) {
            return true;
        }
        try {
            if (OwnerOnly.createFolderAmongOthers(place)) {
                claim = SingleInstance.claim(place, onRaise);
                return claim.isPresent();
            }
            LOG.log(System.Logger.Level.WARNING, "somebody else has put something at {0}", place);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "there can be no room at " + place, e);
        }
        return true;
    }

    /// Asks the one that is in it to raise its window.
    ///
    /// @return what it answered
    RaiseAnswer raiseOther() {
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
            Files.deleteIfExists(place.resolve(DataFolder.LOCK));
            Files.deleteIfExists(place);
        } catch (IOException e) {
            // Such as when another start goes in at this moment.
            LOG.log(System.Logger.Level.DEBUG, "a temporary folder is left", e);
        }
    }
}
