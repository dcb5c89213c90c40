package app.easeback.ui.common.problem;

import app.easeback.core.StoreException;
import app.easeback.core.backup.BackupException;
import app.easeback.core.words.TroubleWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Fold;

/// The details of a problem in a fold, to stand below the sentence that says what went wrong.
public final class ProblemFold extends Fold {

    private final String sentence;

    public ProblemFold(Words words, RuntimeException problem) {
        super("problem-fold", words.text("problem.details"), () -> new ProblemDetails(words, problem));
        sentence = switch (problem) {
            case StoreException trouble -> new TroubleWords(words).say(trouble);
            case BackupException trouble -> new TroubleWords(words).say(trouble);
            default -> words.text("notice.failed");
        };
    }

    /// What went wrong and what to do.
    public String sentence() {
        return sentence;
    }
}
