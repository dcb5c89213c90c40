package app.easeback.core.grading;

/// A window beside what happened.
record Held(Span window, Outcome outcome) {}
