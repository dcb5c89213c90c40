package app.easeback.core.model;

import app.easeback.core.rules.Limits;
import java.time.Duration;

/// What the model supposes before it has seen a rating: every number of the model, each in this one place. `[V]`
/// stands in a source, `[D]` was computed from one or fitted in a simulation, `[E]` is our choice without
/// literature behind it; docs/model.md says which source and why.
///
/// Soreness is in points of the 0–10 scale, times are in hours since the session.
public final class Priors {

    /// Names this set of numbers and the formulas that use them. It is kept with each suggestion shown; change it
    /// with any change that can move a suggestion.
    public static final String VERSION = "2";

    /// The soreness that must not be exceeded any more: the upper end of the rules' low band [E].
    public static final int READY = Limits.LOW;

    /// No full intensity before this time; the model may delay it, never beat it [V: article].
    public static final double FLOOR_HOURS = Limits.MINIMUM.toHours();

    /// The shares of certainty that the window shows: `from`, `suggested`, `to`. Too early counts four times as
    /// much as too late, which makes the suggested time the 80 % one [E].
    public static final double EARLY = 0.1;

    public static final double SUGGESTED = 0.8;
    public static final double LATE = 0.9;

    /// The mean soreness just after needling, and the time constant of its decay, in published control groups [V:
    /// 34.8 and 3.8 mm at 0 and 48 h; D: the constant that joins them].
    public static final double PUBLISHED_AMPLITUDE = 3.48;

    public static final double PUBLISHED_TIME_CONSTANT = 21.7;

    /// The share of sessions that bring no soreness at all [E; published incidences are 29–100 %].
    static final double NO_SORENESS = 0.20;

    /// Two kinds of patients, by the logarithms of amplitude and time constant: most are near the published mean,
    /// the others are sorer for longer. Together they keep the published means within 0.1 at 0 and 48 h [D]; the
    /// second kind is there so that those who recover slowly are not told a time too early [E].
    static final Belief PATIENTS = Belief.of(
            new Gaussian(0.65, Math.log(2.7), Math.log(17), Matrix.diagonal(0.18, 0.04)),
            new Gaussian(0.35, Math.log(3.3), Math.log(29), Matrix.diagonal(0.27, 0.17)));

    /// How much one patient's sessions differ from one another, as variances of the same logarithms [E: about half
    /// of the amplitude's variance, a third of the time constant's]. What the session's traits explain is a part
    /// of the first.
    static final double BETWEEN_SESSIONS_AMPLITUDE = 0.18;

    static final double BETWEEN_SESSIONS_TIME = 0.08;

    /// By how much a trait of the session moves the logarithm of the amplitude: mean and standard deviation, for
    /// each trait alone [E; the direction only is V].
    static final double TRAIT_EFFECT = 0.15;

    static final double TRAIT_EFFECT_SD = 0.15;

    /// The share of the soreness that comes with delay, and how probable each is [E; sources dispute the time of
    /// the peak].
    static final double[] DELAYED_SHARE = {0, 0.5, 1};

    static final double[] DELAYED_SHARE_WEIGHT = {0.7, 0.2, 0.1};

    /// The time constant of the delayed soreness's rise; its peak is then about 9 h after needling [E].
    static final double RISE_TIME_CONSTANT = 5;

    /// How exactly the patient rates: what the scatter is multiplied by, and how probable each is [E].
    static final double[] RATER = {0.7, 1, 1.4};

    static final double[] RATER_WEIGHT = {0.25, 0.5, 0.25};

    /// The scatter of one rating: 0.35 and 0.18 a point of soreness, up to 6 points. At a soreness of 2 that is
    /// 0.71; a minimal detectable change of 1.77 means 0.64 [D]; how it grows is [E].
    static double scatter(double soreness) {
        return 0.35 + 0.18 * Math.min(soreness, 6);
    }

    /// The share of ratings that are slips of the finger: any number, all equally probable [E].
    static final double LAPSE = 0.02;

    /// A rating written down later than this after its time is told from memory [E].
    static final double TOLD_AFTERWARDS_HOURS = 1;

    /// "Since about 14:00" means within so many hours of it [E].
    public static final double ABOUT_HOURS = 2;

    /// How many of the newest finished sessions teach about the patient: with 12 the variance of the next
    /// amplitude is within 5 % of what any number would give [D], and people change [E].
    public static final int SESSIONS_TO_LEARN_FROM = 12;

    /// Among how many of the newest sessions they are looked for, some of which have no ratings or are out of
    /// scope; and how old they may be [E].
    public static final int SESSIONS_TO_LOOK_AT = 20;

    public static final Duration OLDEST_TO_LEARN_FROM = Duration.ofDays(730);

    /// How many earlier sessions of a site are followed back, each within seven days of the one in question [E].
    static final int OVERLAPS = 4;

    /// A rating as high as the newest one, or higher, is a surprise below this chance [E].
    static final double SURPRISE = 0.025;

    /// How probable it is, before any rating, that the ratings follow no course at all, any number being as likely
    /// as any other [E].
    static final double ERRATIC = 0.01;

    /// How probable it is, before any rating, that soreness after a session is not the usual kind: from training,
    /// or the pain that was there before [E].
    static final double UNUSUAL = 0.10;

    /// Such soreness, by the logarithms of amplitude and time constant: slow. Soreness after unusual exercise
    /// halves in 53 h [D from V], which is a time constant of 76 h; usual pain hardly falls [V].
    static final Gaussian UNUSUAL_COURSE = new Gaussian(1, Math.log(4), Math.log(100), Matrix.diagonal(0.25, 0.25));

    private Priors() {}
}
