package app.easeback.core.backup;

import app.easeback.core.backup.Backups.Restored;
import java.util.Optional;

/// The ways out where what is kept is damaged or gone. To be called only while nobody has it open. Nothing is
/// changed until one is taken; then what stood there is kept byte for byte in a folder beside it. Every
/// method throws a [BackupException] or a [app.easeback.core.StoreException] when it cannot be done; nothing
/// is changed then.
public interface Mending {

    /// The newest backup that is whole and asks for no passphrase.
    Optional<Backup> newestBackup();

    /// What can still be read; empty when there is no entry in it.
    Optional<Salvaged> readable();

    /// What a file holds, if it is a backup that could be put back. Changes nothing.
    Backup look(String file, Optional<Passphrase> passphrase);

    /// Puts a backup in the place of what is damaged.
    Restored restore(String file, Optional<Passphrase> passphrase);

    /// Puts in its place what can still be read. A [BackupException] says [BackupTrouble#DAMAGED] when there is no
    /// entry in it.
    Kept keepReadable();

    /// What could still be read, and is in its place now.
    record Kept(Salvaged salvaged, Restored restored) {}
}
