package app.easeback.ui.common;

import app.easeback.core.StoreException;
import app.easeback.core.backup.BackupException;
import app.easeback.core.words.Words;
import javafx.scene.control.TitledPane;

/// The details of a problem behind a fold, to stand below its sentence.
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
        // Nothing slides in Easeback, so that nothing has to stop where less motion is wanted.
        setAnimated(false);
        Fold.enterTurns(this);
    }

    /// What went wrong and what to do.
    public String sentence() {
        return sentence;
    }
}
