package app.easeback.ui.session.course;

import java.time.Duration;

/// The highest soreness that one check-in gave any treated muscle.
///
/// @param after time since the session
/// @param most 0 to 10
public record Soreness(Duration after, int most) {}
