package app.easeback.core.suggestion;

/// How freely a movement or an exercise may be trained, the freest first.
public enum TrainingUse {
    /// As usual.
    TRAIN,
    /// With less volume and effort.
    REDUCE,
    WAIT
}
