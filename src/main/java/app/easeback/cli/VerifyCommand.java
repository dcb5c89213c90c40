package app.easeback.cli;

import app.easeback.cli.output.Counted;
import app.easeback.core.Records;
import java.util.List;
import picocli.CommandLine.Command;

/// `verify`: checks the database and reads every record in it. Where none is, none is made.
@Command(name = "verify")
final class VerifyCommand implements Runnable {

    private final Root root;

    VerifyCommand(Root root) {
        this.root = root;
    }

    @Override
    public void run() {
        var words = root.words();
        String database = root.folder().database().toString();
        if (!root.anythingKept()) {
            root.terminal().answer(words.text("cli.verify.none", database));
            return;
        }
        try (var data = root.open()) {
            List<String> problems = data.store().problems();
            if (problems.isEmpty()) {
                String counted = Counted.of(Records.of(data.store()), words);
                root.terminal().answer(words.text("cli.verify.sound", counted));
                return;
            }
            problems.forEach(root.terminal()::answer);
            throw new CouldNotException(words.text("cli.verify.damaged", database, problems.size()));
        }
    }
}
