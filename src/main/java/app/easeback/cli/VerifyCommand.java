package app.easeback.cli;

import app.easeback.cli.output.Counted;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupName;
import app.easeback.storage.Disk;
import app.easeback.storage.backup.BackupFolder;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `verify`: checks the database, reads every record in it, and checks the backups. Where none is, none is made.
@Command(name = "verify")
final class VerifyCommand implements Runnable {

    private final Root root;

    VerifyCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (root.anythingKept()) {
            database();
        } else {
            root.terminal().answer(root.words().text("cli.verify.none", place()));
        }
        backups();
    }

    private void database() {
        List<String> problems;
        try (var data = root.open()) {
            problems = data.store().problems();
            if (problems.isEmpty()) {
                String counted = Counted.of(Records.of(data.store()), root.words());
                root.terminal().answer(root.words().text("cli.verify.sound", counted));
                return;
            }
        } catch (StoreException e) {
            if (!e.isDamage()) {
                throw e;
            }
            waysOut(0, Optional.of(e));
            return;
        }
        problems.forEach(root.terminal()::answer);
        waysOut(problems.size(), Optional.empty());
    }

    /// Tells what can be done, and that it is to be done.
    private void waysOut(int problems, Optional<StoreException> trouble) {
        var words = root.words();
        var rescue = root.rescue();
        var backup = rescue.newestBackup();
        var readable = rescue.readable();
        boolean isHopeless = backup.isEmpty() && readable.isEmpty();
        if (isHopeless && trouble.isPresent() && trouble.get().trouble() != Trouble.GONE) {
            throw trouble.get();
        }
        backup.flatMap(Backup::made)
                .ifPresent(made -> root.terminal()
                        .answer(words.text(
                                "cli.verify.from",
                                words.dayAndTime(
                                        made.atZone(root.surroundings().clock().getZone())),
                                words.say(backup.get().holds()),
                                backup.get().place())));
        readable.ifPresent(salvaged -> root.terminal()
                .answer(words.text("cli.verify.readable", words.say(salvaged.holds()), words.say(salvaged))));
        throw new CouldNotException(
                backup.map(newest -> words.text("cli.verify.mend", place(), problems, newest.place()))
                        .orElseGet(() -> words.text("cli.verify.damaged", place(), problems)));
    }

    private void backups() {
        var words = root.words();
        var folder = folder();
        var looked = folder.names().stream().filter(name -> !name.sealed()).toList();
        var damaged = looked.stream()
                .filter(name -> !folder.problems(name).isEmpty())
                .map(BackupName::text)
                .toList();
        if (!damaged.isEmpty()) {
            damaged.forEach(name -> root.terminal().answer(words.text("cli.verify.backup", name)));
            throw new CouldNotException(words.text(
                    "cli.verify.backups.damaged", damaged.size(), folder.path().toString()));
        }
        if (!looked.isEmpty()) {
            root.terminal().answer(words.text("cli.verify.backups", looked.size()));
        }
    }

    private BackupFolder folder() {
        return new BackupFolder(root.folder().backups(), Disk.REAL);
    }

    private String place() {
        return root.folder().database().toString();
    }
}
