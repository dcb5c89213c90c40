package app.easeback.core.grading;

/// A window beside what happened.
record Held(HoursWindow window, Outcome outcome) {}
