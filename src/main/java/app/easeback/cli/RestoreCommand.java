package app.easeback.cli;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.Disk;
import app.easeback.storage.ThrowAway;
import app.easeback.storage.backup.BackupFile;
import app.easeback.storage.backup.Rescue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore`: puts everything back as it stands in a backup. The backup is looked at before anything is opened or made.
@Command(name = "restore")
final class RestoreCommand implements Runnable {

    private final Root root;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    RestoreCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        Optional<Passphrase> passphrase = Optional.empty();
        Backup found;
        try {
            found = look(passphrase);
        } catch (BackupException e) {
            if (e.trouble() != BackupTrouble.PASSPHRASE_NEEDED) {
                throw e;
            }
            passphrase = Optional.of(root.passphrase());
            found = look(passphrase);
        }
        var restored = dryRun ? Optional.<Restored>empty() : Optional.of(restore(passphrase));
        tell(found);
        restored.ifPresent(this::tell);
    }

    private Backup look(Optional<Passphrase> passphrase) {
        var backup = new BackupFile(file);
        if (Files.isDirectory(root.folder().path())) {
            return backup.look(passphrase, root.folder().create().path());
        }
        try (var room = new ThrowAway()) {
            return backup.look(passphrase, room.folder().path());
        }
    }

    /// What is damaged cannot be backed up as what is sound: then it is kept as it is.
    private Restored restore(Optional<Passphrase> passphrase) {
        try (var data = root.open()) {
            if (data.store().problems().isEmpty()) {
                return data.backups().restore(file.toString(), passphrase);
            }
        } catch (StoreException e) {
            if (e.trouble() != Trouble.DAMAGED && e.trouble() != Trouble.NOT_A_DATABASE) {
                throw e;
            }
        }
        return rescue(passphrase);
    }

    private Restored rescue(Optional<Passphrase> passphrase) {
        if (root.isWindowOpen()) {
            throw new BackupException(
                    BackupTrouble.IN_USE, root.folder().database().toString(), null);
        }
        return new Rescue(root.folder(), Disk.REAL, root.surroundings().clock()).restore(file.toString(), passphrase);
    }

    private void tell(Backup found) {
        var words = root.words();
        var zone = root.surroundings().clock().getZone();
        String holds = words.say(found.holds());
        root.terminal()
                .answer(found.made()
                        .map(made -> words.text("cli.restore.of", words.dayAndTime(made.atZone(zone)), holds))
                        .orElseGet(() -> words.text("cli.restore.holds", holds)));
    }

    private void tell(Restored restored) {
        var words = root.words();
        root.terminal()
                .answer(restored.before()
                        .map(before -> words.text("cli.restore.done", before))
                        .orElseGet(() -> words.text("cli.restore.first")));
    }
}
