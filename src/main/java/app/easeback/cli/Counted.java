package app.easeback.cli;

import app.easeback.core.Records;
import app.easeback.core.words.Words;

/// How many records there are, in words.
final class Counted {

    private Counted() {}

    static String of(Records records, Words words) {
        return words.text(
                "cli.counted",
                records.sessions().size(),
                records.checkIns().size(),
                records.tapes().size(),
                records.heats().size());
    }
}
