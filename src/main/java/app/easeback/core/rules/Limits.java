package app.easeback.core.rules;

import java.time.Duration;
import java.time.LocalTime;

/// The numbers of the rules, each in this one place. `[V]` stands in a source, `[E]` is our choice; docs/rules.md
/// says which source and why.
public final class Limits {

    /// How long a session counts as current [E].
    public static final Duration CURRENT = Duration.ofDays(7);

    /// Elapsed time before full intensity, unless the practitioner says otherwise [V: article, "Potential for muscle
    /// fatigue"].
    public static final Duration MINIMUM = Duration.ofHours(24);

    /// How long a rating, or a yes or no, tells about now [E].
    public static final Duration FRESH = Duration.ofHours(18);

    /// When soreness should have settled [V: published durations are below 72 h].
    public static final Duration SETTLED = Duration.ofHours(72);

    /// The highest rating that counts as low [E, after the pain-monitoring bands].
    public static final int LOW = 2;

    /// The lowest rating that means rest [E, after the pain-monitoring bands].
    public static final int HIGH = 6;

    /// The smallest rise that is more than noise [V: minimal detectable change 1.77].
    public static final int RISE = 2;

    /// This many twitches in one muscle, or more, make soreness stronger [V: six or more, Diciolla 2021].
    public static final int MANY_TWITCHES = 6;

    /// More weeks than this are "longer than three months" [V: article; 13 weeks are 91 days].
    public static final int THREE_MONTHS_IN_WEEKS = 13;

    /// This much pain during the needling, or more, is named as a reason [E].
    public static final int PAINFUL = 6;

    /// When the morning begins, by the wall clock [E].
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    private Limits() {}
}
