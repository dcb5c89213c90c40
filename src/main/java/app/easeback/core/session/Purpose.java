package app.easeback.core.session;

/// What the needling was for. The rules speak about muscle tension only (article, note at its start).
public enum Purpose {
    MUSCLE_TENSION,
    TENDON_PROBLEM,
    MUSCLE_STRAIN,
    OTHER;

    /// Whether the rules may suggest full intensity for it.
    public boolean inScope() {
        return this == MUSCLE_TENSION;
    }
}
