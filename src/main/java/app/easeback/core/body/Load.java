package app.easeback.core.body;

/// How much a movement asks of a muscle.
public enum Load {
    NONE,
    SECONDARY,
    PRIMARY
}
