package app.easeback.core.intake;

import app.easeback.core.RecordKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/// Records were refused because the same ids are kept with other content. Nothing was written.
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// A record that is kept with other content.
    ///
    /// @param id the id both share; empty for the profile, which has none
    public record Conflict(RecordKind kind, String id) implements Serializable {}

    private final ArrayList<Conflict> conflicts;

    /// Refuses for these reasons. The message names none of them: it may be logged, and an id may be any text.
    ///
    /// @param conflicts all of them, at least one
    public ConflictException(List<Conflict> conflicts) {
        super("kept with other content: " + conflicts.size());
        this.conflicts = new ArrayList<>(conflicts);
    }

    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }
}
