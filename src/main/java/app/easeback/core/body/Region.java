package app.easeback.core.body;

import java.util.Set;

/// Where on the body a muscle is needled, in the words one would use to somebody who has to help. Finer than
/// [MuscleGroup] where that matters: over the lungs.
public enum Region {
    NECK,
    SHOULDER,
    CHEST,
    UPPER_BACK,
    ARM,
    LOW_BACK,
    BELLY,
    HIP,
    THIGH,
    LOWER_LEG;

    private static final Set<String> OVER_THE_RIBS_BEHIND = Set.of(
            "trapezius-transverse-part",
            "trapezius-ascending-part",
            "rhomboid-major",
            "rhomboid-minor",
            "latissimus-dorsi",
            "longissimus-thoracis");

    private static final Set<String> OVER_THE_RIBS_IN_FRONT =
            Set.of("pectoralis-major", "pectoralis-minor", "serratus-anterior");

    /// The region of a muscle.
    public static Region of(Muscle muscle) {
        if (OVER_THE_RIBS_BEHIND.contains(muscle.id())) {
            return UPPER_BACK;
        }
        if (OVER_THE_RIBS_IN_FRONT.contains(muscle.id())) {
            return CHEST;
        }
        return switch (muscle.group()) {
            case NECK -> NECK;
            case SHOULDER_CHEST -> SHOULDER;
            case ARM_FOREARM -> ARM;
            case LOW_BACK -> LOW_BACK;
            case TRUNK -> BELLY;
            case HIP -> HIP;
            case THIGH -> THIGH;
            case LEG_FOOT -> LOWER_LEG;
        };
    }

    /// Whether a needle here can reach a lung. If so, breathing is asked about first, for as long as the
    /// session counts: in published cases the trouble began up to two days later.
    public boolean nearTheLungs() {
        return this == NECK || this == SHOULDER || this == CHEST || this == UPPER_BACK;
    }
}
