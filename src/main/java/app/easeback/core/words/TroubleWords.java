package app.easeback.core.words;

import app.easeback.core.StoreException;
import app.easeback.core.backup.BackupException;

/// What went wrong with what is kept, and what to do, in words.
public record TroubleWords(Words words) {

    /// What went wrong with the store and what to do.
    public String say(StoreException trouble) {
        return words.text(Words.key(trouble.trouble()), trouble.place());
    }

    /// Why a backup cannot be made or put back, and what to do.
    public String say(BackupException trouble) {
        return words.text(Words.key(trouble.trouble()), trouble.place());
    }
}
