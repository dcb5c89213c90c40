package app.easeback.core.body;

/// A muscle on one side of the body: what is needled, rated, taped or heated.
public record Site(Muscle muscle, Side side) {}
