package app.easeback.ui.today;

import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.SeenSigns;
import app.easeback.core.suggestion.SignReport;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.timeline.Phase;
import app.easeback.ui.body.SoreSite;
import java.util.List;
import java.util.Optional;

/// What the screen Today shows at one moment.
///
/// @param signs the open warning signs
/// @param seen the signs that a professional has seen lately, the newest first
/// @param emergencyNumber the number to call
/// @param soreness of the recovering sites; unknown where the last rating is too old to count
/// @param phases of the deciding session, oldest first; empty when nothing is recovering
/// @param ahead the first session whose time is still to come: it does not count
/// @param hasHistory whether there is a session to repeat
/// @param everNeedled whether there is any session, however old
record Today(
        Suggestion suggestion,
        SignReport signs,
        List<SeenSigns> seen,
        String emergencyNumber,
        List<SoreSite> soreness,
        List<Phase> phases,
        Optional<ImsSession> ahead,
        boolean hasHistory,
        boolean everNeedled) {}
