package app.easeback.core.model;

/// What about a session makes it sorer, or less sore. A value is measured from the average session, so that
/// an unknown one moves nothing and only widens what is believed.
public enum Trait {
    /// How many local twitches: ½ from six on, else −½.
    TWITCHES(0.25),
    /// How tight it was: ½ if very, else −½.
    TIGHTNESS(0.25),
    /// For how long it had been tight: ½ beyond three months, else −½.
    CHRONICITY(0.25),
    /// How many insertions: ln(1 + n) − ln 11, within ±2.
    INSERTIONS(0.5),
    /// Pain during the needling: (pain − 4) / 5.
    PAIN_DURING(0.2);

    /// How much the value differs from session to session, as a variance [E].
    private final double spread;

    Trait(double spread) {
        this.spread = spread;
    }

    double spread() {
        return spread;
    }

    static double ofInsertions(int insertions) {
        return Math.clamp(Math.log((1 + insertions) / 11.0), -2, 2);
    }

    static double ofPain(int pain) {
        return (pain - 4) / 5.0;
    }

    static double yesOrNo(boolean yes) {
        return yes ? 0.5 : -0.5;
    }
}
