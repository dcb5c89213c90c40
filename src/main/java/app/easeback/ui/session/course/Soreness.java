package app.easeback.ui.session.course;

import java.time.Duration;

/// The most that one check-in rated any treated muscle with.
///
/// @param after time since the session
public record Soreness(Duration after, int most) {}
