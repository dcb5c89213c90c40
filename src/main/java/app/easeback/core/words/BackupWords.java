package app.easeback.core.words;

import app.easeback.core.backup.Holdings;
import app.easeback.core.backup.Salvaged;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What records there are in a backup, a file or a damaged database, in words.
public record BackupWords(Words words) {

    /// How much there is of each kind, and from which day to which.
    public String say(Holdings holds) {
        String counts = words.text("backup.holds", holds.sessions(), holds.checkIns(), holds.tapes(), holds.heats());
        if (holds.first().isEmpty() || holds.last().isEmpty()) {
            return counts;
        }
        String first = words.dayAndYear(holds.first().get());
        String last = words.dayAndYear(holds.last().get());
        return first.equals(last)
                ? words.text("backup.holds.day", counts, first)
                : words.text("backup.holds.days", counts, first, last);
    }

    /// Which open warning signs a backup would take away; empty where it would take none.
    ///
    /// @param open what is open, as [Holdings#openSigns]
    public Optional<String> lacking(Holdings holds, Map<Id, Set<Symptom>> open) {
        return Optional.of(holds.lacks(open))
                .filter(lacking -> !lacking.isEmpty())
                .map(lacking -> words.text(
                        "backup.lacks",
                        words.list(lacking.stream().map(words::name).toList())));
    }

    /// How much of a damaged database cannot be read any more.
    public String say(Salvaged salvaged) {
        return words.text(salvaged.certain() ? "salvaged.lost" : "salvaged.unsure", salvaged.lost());
    }
}
