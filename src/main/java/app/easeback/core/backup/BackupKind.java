package app.easeback.core.backup;

import java.util.Arrays;
import java.util.Optional;

/// Why a backup was made.
public enum BackupKind {
    /// Automatically, on a day on which something had changed.
    DAILY("daily"),
    /// Because the user asked for it.
    ON_DEMAND("by-hand"),
    /// Before a newer program changed the shape of the database.
    BEFORE_UPDATE("before-update"),
    /// Of what was there when another backup was put back.
    BEFORE_RESTORE("before-restore"),
    /// Of what was there when records were brought in from a file.
    BEFORE_IMPORT("before-import");

    private final String word;

    BackupKind(String word) {
        this.word = word;
    }

    /// What stands for it in the name of a file. Never changes.
    String word() {
        return word;
    }

    /// Whether it holds a state that was replaced right afterwards, and so says nothing of the one since.
    public boolean isOfThePast() {
        return this == BEFORE_RESTORE || this == BEFORE_IMPORT;
    }

    static Optional<BackupKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
