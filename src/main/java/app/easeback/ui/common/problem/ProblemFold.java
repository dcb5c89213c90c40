package app.easeback.ui.common.problem;

import app.easeback.core.StoreException;
import app.easeback.core.backup.BackupException;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Fold;
import javafx.scene.control.TitledPane;

/// The details of a problem in a fold, to stand below the sentence that says what went wrong.
public final class ProblemFold extends TitledPane {

    private final String sentence;

    public ProblemFold(Words words, RuntimeException problem) {
        super(words.text("problem.details"), new ProblemDetails(words, problem));
        sentence = switch (problem) {
            case StoreException trouble -> words.say(trouble);
            case BackupException trouble -> words.say(trouble);
            default -> words.text("notice.failed");
        };
        setExpanded(false);
        // Nothing in Easeback is animated, so there is nothing to switch off for those who want less motion.
        setAnimated(false);
        Fold.enterTurns(this);
    }

    /// What went wrong and what to do.
    public String sentence() {
        return sentence;
    }
}
