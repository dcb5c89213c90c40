package app.easeback.core.grading;

/// A way to forecast; all are graded on the same data.
public enum Forecaster {
    /// The soreness model, with what it had learned by then.
    MODEL,
    /// The rules alone.
    RULES,
    /// The last rating carried forward.
    LAST_RATING,
    /// The model as it is for anybody: no ratings of the session, and no history.
    POPULATION
}
