package app.easeback.core.suggestion;

/// How free something one trains is, the freest first.
public enum TrainingUse {
    /// As usual.
    TRAIN,
    /// With less volume and effort.
    REDUCE,
    WAIT
}
