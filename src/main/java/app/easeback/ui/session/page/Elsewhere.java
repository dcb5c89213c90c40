package app.easeback.ui.session.page;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.session.ImsSession;
import java.util.function.Consumer;

/// What other parts of the window do with an entry of the history.
///
/// @param repeat opens the form with the same muscles as a session
/// @param editCheckIn opens the editor of a check-in
/// @param onTimeline shows the course of a session on the timeline
public record Elsewhere(Consumer<ImsSession> repeat, Consumer<CheckIn> editCheckIn, Consumer<ImsSession> onTimeline) {}
