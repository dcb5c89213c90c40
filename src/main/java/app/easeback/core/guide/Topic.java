package app.easeback.core.guide;

/// What the Guide tells about, in its order. The text `Topic.HEAT` is its title.
public enum Topic {
    WHAT_IMS_DOES,
    SORENESS,
    TWENTY_FOUR_HOURS,
    TRAIN_ROUND,
    CUT_BACK,
    HEAT,
    TAPE,
    WHEN_TO_CALL
}
