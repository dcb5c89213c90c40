package app.easeback.cli.output;

import app.easeback.core.Records;
import app.easeback.core.recovery.Agenda;
import app.easeback.core.words.Words;

/// How many records there are, in words.
public final class Counted {

    private Counted() {}

    /// One sentence that counts each kind.
    public static String of(Records records, Words words) {
        return words.text(
                "cli.counted",
                records.sessions().size(),
                records.checkIns().size(),
                records.tapes().size(),
                records.heats().size(),
                records.complaints().size(),
                records.plans().size(),
                records.reminders().size());
    }

    /// One sentence that counts the reminders in a calendar.
    public static String of(Agenda agenda, Words words) {
        return words.text(
                "cli.export.calendar", agenda.ahead().size(), agenda.withdrawn().size());
    }
}
