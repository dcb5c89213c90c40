package app.easeback.cli;

import app.easeback.cli.output.Counted;
import app.easeback.core.Records;
import app.easeback.core.backup.BackupName;
import app.easeback.storage.Disk;
import app.easeback.storage.backup.BackupFolder;
import java.util.List;
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
        var words = root.words();
        try (var data = root.open()) {
            List<String> problems = data.store().problems();
            if (problems.isEmpty()) {
                String counted = Counted.of(Records.of(data.store()), words);
                root.terminal().answer(words.text("cli.verify.sound", counted));
                return;
            }
            problems.forEach(root.terminal()::answer);
            throw new CouldNotException(folder().newestGood()
                    .map(newest -> words.text("cli.verify.mend", place(), problems.size(), newest.place()))
                    .orElseGet(() -> words.text("cli.verify.damaged", place(), problems.size())));
        }
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
