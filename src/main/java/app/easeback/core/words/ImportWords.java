package app.easeback.core.words;

import app.easeback.core.intake.Comparison;
import app.easeback.core.intake.ConflictException;

/// What became of an import, in words.
public record ImportWords(Words words) {

    private static final int CONFLICTS_NAMED = 10;

    /// What an import did, or would do.
    public String say(Comparison.Outcome outcome) {
        return words.text("import.done", outcome.added(), outcome.replaced(), outcome.skipped());
    }

    /// Why an import was refused, and what to do.
    public String say(ConflictException trouble) {
        var conflicts = trouble.conflicts();
        var first = conflicts.stream()
                .limit(CONFLICTS_NAMED)
                .map(conflict -> words.text("import.conflict.one", conflict.kind(), conflict.id())
                        .strip())
                .toList();
        return words.text("import.conflict", conflicts.size(), words.list(first), conflicts.size() - CONFLICTS_NAMED);
    }
}
