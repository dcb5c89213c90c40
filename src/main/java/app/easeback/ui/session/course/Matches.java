package app.easeback.ui.session.course;

import app.easeback.core.body.Muscle;
import app.easeback.core.session.ImsSession;
import java.util.List;
import java.util.Optional;

/// The sessions that match what the user looks for.
///
/// @param sessions newest first
/// @param narrowed whether anything was looked for; if not, these are all sessions
/// @param muscle the muscle that was looked for
public record Matches(List<ImsSession> sessions, boolean narrowed, Optional<Muscle> muscle) {

    public static final Matches NONE_YET = new Matches(List.of(), false, Optional.empty());

    public Matches {
        sessions = List.copyOf(sessions);
    }
}
