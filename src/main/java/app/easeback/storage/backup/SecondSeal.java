package app.easeback.storage.backup;

import app.easeback.core.Preferences;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

/// Whether the backups in the second folder ask for a passphrase. Its key stays in the data folder, which is as private
/// as the data in it.
///
/// @param preferences keep whether one was chosen
/// @param data where the key is, if there is one
record SecondSeal(Preferences preferences, DataFolder data, Disk disk) {

    private static final System.Logger LOG = System.getLogger(SecondSeal.class.getName());

    /// `true` if they are to be sealed, so that a missing key is not taken as leave to write them unsealed.
    static final String CHOSEN = "backup-second-sealed";

    /// Whether they ask for one. False while the key is missing or damaged, so that a passphrase can be chosen
    /// again.
    boolean holds() {
        try {
            return SealKey.of(kept()).isPresent();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "there is no key of the second folder", e);
            return false;
        }
    }

    void choose(Optional<Passphrase> passphrase) throws IOException {
        boolean before = isChosen();
        note(passphrase.isPresent());
        try {
            if (passphrase.isPresent()) {
                disk.writeWhole(
                        data.backupKey(), SealKey.fresh(passphrase.get()).bytes());
            } else {
                disk.delete(data.backupKey());
            }
        } catch (IOException e) {
            note(before);
            throw e;
        }
    }

    /// The key, if they are to be sealed. Without it nothing is written, since it must not be written
    /// unsealed. An earlier version kept only the key, neither the choice nor a check of the key.
    ///
    /// @throws IOException when it is missing or damaged
    Optional<SealKey> key() throws IOException {
        if (!isChosen() && Files.notExists(data.backupKey())) {
            return Optional.empty();
        }
        byte[] kept = kept();
        var key = SealKey.of(kept).orElseThrow(() -> new IOException("the key of the second folder is damaged"));
        if (!isChosen()) {
            note(true);
        }
        if (!Arrays.equals(kept, key.bytes())) {
            addCheck(key);
        }
        return Optional.of(key);
    }

    private void addCheck(SealKey key) {
        try {
            disk.writeWhole(data.backupKey(), key.bytes());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the key of the second folder stays without a check", e);
        }
    }

    private byte[] kept() throws IOException {
        return Files.readAllBytes(data.backupKey());
    }

    private boolean isChosen() {
        return preferences.find(CHOSEN).filter("true"::equals).isPresent();
    }

    private void note(boolean chosen) {
        preferences.put(CHOSEN, chosen ? "true" : "");
    }
}
