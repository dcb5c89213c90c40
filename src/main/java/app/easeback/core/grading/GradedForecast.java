package app.easeback.core.grading;

import java.util.Optional;

/// What was forecast after one check-in.
///
/// @param checkIn its number among those of the session, from 1
/// @param model the model's window; absent when it gave none, because the course was not the usual one
/// @param rules from 24 h to what the rules alone suggest; absent when they gave none
/// @param population the window for anybody
public record GradedForecast(
        int checkIn, Optional<HoursWindow> model, Optional<HoursWindow> rules, HoursWindow population) {}
