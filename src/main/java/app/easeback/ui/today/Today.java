package app.easeback.ui.today;

import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.timeline.Phase;
import java.util.List;

/// What the screen Today shows at one moment.
///
/// @param phases of the deciding session, oldest first; empty when nothing is recovering
record Today(Suggestion suggestion, List<Phase> phases) {}
