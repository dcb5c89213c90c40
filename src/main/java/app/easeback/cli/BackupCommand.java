package app.easeback.cli;

import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.words.BackupWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backup`: a checked copy of everything, in the folder of the backups or where the user says.
@Command(name = "backup")
final class BackupCommand implements Runnable {

    private final Root root;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..1")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--passphrase")
    private boolean asks;

    BackupCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        var words = root.words();
        if (asks && file.isEmpty()) {
            throw new WrongUsageException(words.text("cli.backup.passphrase"));
        }
        if (root.demo() && file.isEmpty()) {
            throw new WrongUsageException(words.text("cli.backup.demo"));
        }
        if (!asks && file.filter(BackupCommand::isToBeSealed).isPresent()) {
            throw new WrongUsageException(words.text("cli.backup.sealed"));
        }
        file.map(Path::toString).ifPresent(root::requireName);
        if (!root.anythingKept()) {
            throw new CouldNotException(
                    words.text("cli.backup.none", root.folder().database().toString()));
        }
        Optional<Passphrase> passphrase = asks ? Optional.of(root.passphrase().ofNew()) : Optional.empty();
        try (var data = root.open()) {
            if (file.isPresent()) {
                tell(data.backups().write(file.get().toString(), passphrase));
                return;
            }
            var made = data.backups().make();
            tell(made.backup());
            var second = made.second();
            if (second.lacks()) {
                root.terminal().remark(words.name(second));
            }
        }
    }

    /// Whether its name says that it is sealed. An unsealed backup of such a name could not be restored.
    private static boolean isToBeSealed(Path file) {
        return BackupName.saysSealed(file.toString()) && !Files.isDirectory(file);
    }

    private void tell(Backup backup) {
        root.terminal().done();
        root.terminal()
                .answer(root.words()
                        .text("cli.backup", backup.place(), new BackupWords(root.words()).say(backup.holds())));
    }
}
