package app.easeback.cli;

import app.easeback.cli.output.Counted;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupName;
import app.easeback.core.words.BackupWords;
import app.easeback.storage.backup.BackupFolder;
import app.easeback.storage.file.Disk;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `verify`: checks the database, reads every record in it, and checks the backups, including those in the
/// second folder if that is there. Makes no database where there is none.
@Command(name = "verify")
final class VerifyCommand implements Runnable {

    private final Root root;

    VerifyCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        Optional<BackupFolder> there = Optional.empty();
        if (root.anythingKept()) {
            there = database();
        } else {
            root.terminal().answer(root.words().text("cli.verify.none", place()));
        }
        backups(there);
    }

    /// @return the second folder, if there is one now
    private Optional<BackupFolder> database() {
        List<String> problems;
        try (var data = root.open()) {
            problems = data.store().problems();
            if (problems.isEmpty()) {
                String counted = Counted.of(Records.of(data.store()), root.words());
                root.terminal().answer(root.words().text("cli.verify.sound", counted));
                return data.backups().there();
            }
        } catch (StoreException e) {
            if (!e.isDamage()) {
                throw e;
            }
            throw waysOut(0, Optional.of(e));
        }
        problems.forEach(root.terminal()::answer);
        throw waysOut(problems.size(), Optional.empty());
    }

    /// Says what can be done about the damage.
    ///
    /// @return the exception that asks the user to do it
    private CouldNotException waysOut(int problems, Optional<StoreException> trouble) {
        var words = root.words();
        var held = new BackupWords(words);
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
                                held.say(backup.get().holds()),
                                backup.get().place())));
        readable.ifPresent(salvaged -> root.terminal()
                .answer(words.text("cli.verify.readable", held.say(salvaged.holds()), held.say(salvaged))));
        return new CouldNotException(
                backup.map(newest -> words.text("cli.verify.mend", place(), problems, newest.place()))
                        .orElseGet(() -> words.text("cli.verify.damaged", place(), problems)));
    }

    private void backups(Optional<BackupFolder> there) {
        var here = folder();
        int damagedHere = check(here, "cli.verify.backups");
        int damagedThere =
                there.map(folder -> check(folder, "cli.verify.second")).orElse(0);
        if (damagedHere > 0) {
            throw damaged(damagedHere, here);
        }
        if (damagedThere > 0) {
            throw damaged(damagedThere, there.orElseThrow());
        }
    }

    /// @param sound the key of the sentence for when all that could be read are sound
    /// @return how many are damaged; each of them is named in the output
    private int check(BackupFolder folder, String sound) {
        var words = root.words();
        String path = folder.path().toString();
        var names = folder.names();
        var looked = names.stream().filter(name -> !name.sealed()).toList();
        var damaged = looked.stream()
                .filter(name -> !folder.problems(name).isEmpty())
                .map(BackupName::text)
                .toList();
        damaged.forEach(name -> root.terminal().answer(words.text("cli.verify.backup", name)));
        if (damaged.isEmpty() && !looked.isEmpty()) {
            root.terminal().answer(words.text(sound, looked.size(), path));
        }
        int sealed = names.size() - looked.size();
        if (sealed > 0) {
            root.terminal().answer(words.text("cli.verify.sealed", sealed, path));
        }
        return damaged.size();
    }

    private CouldNotException damaged(int count, BackupFolder folder) {
        return new CouldNotException(root.words()
                .text("cli.verify.backups.damaged", count, folder.path().toString()));
    }

    private BackupFolder folder() {
        return new BackupFolder(root.folder().backups(), Disk.REAL);
    }

    private String place() {
        return root.folder().database().toString();
    }
}
