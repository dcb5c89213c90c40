package app.easeback.core.body;

/// The regions of the catalogue. The low back stands apart from the rest of the trunk because walking is tried before
/// training when it or the neck was treated (article, "Strategies").
public enum MuscleGroup {
    NECK,
    SHOULDER_CHEST,
    ARM_FOREARM,
    LOW_BACK,
    TRUNK,
    HIP,
    THIGH,
    LEG_FOOT;

    /// Whether walking has to be comfortable before any training, once a muscle of this group was treated.
    public boolean needsComfortableWalking() {
        return this == NECK || this == LOW_BACK;
    }
}
