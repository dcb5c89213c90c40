package app.easeback.cli;

import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Holdings;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.backup.Salvaged;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import app.easeback.core.words.BackupWords;
import app.easeback.storage.TemporaryFolder;
import app.easeback.storage.backup.Rescue;
import app.easeback.storage.file.Disk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore`: puts everything back as it stands in a backup. The backup is looked at before anything is opened or made.
@Command(name = "restore")
final class RestoreCommand implements Runnable {

    private final Root root;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..1")
    private Optional<Path> given = Optional.empty();

    @Option(names = "--readable")
    private boolean readable;

    @Option(names = "--dry-run")
    private boolean dryRun;

    RestoreCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (given.isPresent() == readable) {
            throw new WrongUsageException(root.words().text("cli.restore.what"));
        }
        given.map(Path::toString).ifPresent(root::requireName);
        if (readable) {
            keepReadable();
        } else {
            restore(given.orElseThrow());
        }
    }

    private void keepReadable() {
        var words = root.words();
        String place = root.folder().database().toString();
        if (isSound()) {
            throw new CouldNotException(words.text("cli.restore.sound", place));
        }
        try (var _ = root.keepWindowClosed()) {
            keepReadable(place);
        }
    }

    private void keepReadable(String place) {
        var words = root.words();
        var nothing = words.text("cli.restore.nothing", place);
        if (dryRun) {
            tell(root.rescue().readable().orElseThrow(() -> new CouldNotException(nothing)));
            return;
        }
        try {
            var kept = root.rescue().keepReadable();
            root.terminal().done();
            tell(kept.salvaged());
            kept.restored().before().ifPresent(aside -> root.terminal().answer(words.text("cli.restore.kept", aside)));
        } catch (BackupException e) {
            throw e.trouble() == BackupTrouble.DAMAGED ? new CouldNotException(nothing) : e;
        }
    }

    private void tell(Salvaged salvaged) {
        var words = root.words();
        var held = new BackupWords(words);
        root.terminal().answer(words.text("cli.restore.readable", held.say(salvaged.holds()), held.say(salvaged)));
    }

    private boolean isSound() {
        if (!root.anythingKept()) {
            return true;
        }
        try (var data = root.open()) {
            Records.of(data.store());
            return data.store().problems().isEmpty();
        } catch (StoreException e) {
            requireDamage(e);
            return false;
        }
    }

    /// Returns only if the database itself is damaged, and not a copy of it or a backup.
    private void requireDamage(StoreException e) {
        if (!e.isDamageOf(root.folder().database().toString())) {
            throw e;
        }
    }

    private void restore(Path file) {
        Optional<Passphrase> passphrase = Optional.empty();
        Backup found;
        try {
            found = look(file, passphrase);
        } catch (BackupException e) {
            if (e.trouble() != BackupTrouble.PASSPHRASE_NEEDED) {
                throw e;
            }
            passphrase = Optional.of(root.passphrase().ofKnown());
            found = look(file, passphrase);
        }
        var lacking = lacking(found);
        var done = dryRun ? Optional.<String>empty() : Optional.of(restore(file, passphrase));
        done.ifPresent(_ -> root.terminal().done());
        tell(found);
        lacking.ifPresent(root.terminal()::answer);
        done.ifPresent(root.terminal()::answer);
    }

    private Backup look(Path file, Optional<Passphrase> passphrase) {
        if (Files.isDirectory(root.folder().path())) {
            root.folder().create();
            return root.rescue().look(file.toString(), passphrase);
        }
        try (var room = new TemporaryFolder()) {
            return new Rescue(room.folder(), Disk.REAL, root.surroundings().clock()).look(file.toString(), passphrase);
        }
    }

    /// Says which warning signs that are open now would be lost, as far as the database can be read.
    private Optional<String> lacking(Backup found) {
        try (var data = root.openWithoutMaking()) {
            return sayLacking(
                    found, Holdings.openSigns(data.recovery().signsNow().checkIns()));
        } catch (StoreException e) {
            requireDamage(e);
            return root.rescue()
                    .readable()
                    .flatMap(salvaged -> sayLacking(found, salvaged.holds().openSigns()));
        }
    }

    private Optional<String> sayLacking(Backup found, Map<Id, Set<Symptom>> open) {
        return new BackupWords(root.words()).lacking(found.holds(), open);
    }

    /// A sound database is backed up first. A damaged one cannot be; its files are kept as they are.
    ///
    /// @return what was done
    private String restore(Path file, Optional<Passphrase> passphrase) {
        try (var data = root.open()) {
            if (data.store().problems().isEmpty()) {
                return say(data.backups().restore(file.toString(), passphrase), "cli.restore.done");
            }
        } catch (StoreException e) {
            requireDamage(e);
        }
        try (var _ = root.keepWindowClosed()) {
            return say(root.rescue().restore(file.toString(), passphrase), "cli.restore.mended");
        }
    }

    private void tell(Backup found) {
        var words = root.words();
        var zone = root.surroundings().clock().getZone();
        String holds = new BackupWords(words).say(found.holds());
        root.terminal()
                .answer(found.made()
                        .map(made -> words.text("cli.restore.of", words.dayAndTime(made.atZone(zone)), holds))
                        .orElseGet(() -> words.text("cli.restore.holds", holds)));
    }

    /// @param withBefore the key of the sentence that says where the former data is kept
    private String say(Restored restored, String withBefore) {
        var words = root.words();
        return restored.before()
                .map(before -> words.text(withBefore, before))
                .orElseGet(() -> words.text("cli.restore.first"));
    }
}
