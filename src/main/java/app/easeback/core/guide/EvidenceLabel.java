package app.easeback.core.guide;

import java.util.Collection;

/// How well a statement is known.
public enum EvidenceLabel {
    /// People were counted or compared in a study.
    STUDIED,
    /// Professionals do, advise or have reported it; no study has tested it.
    PRACTICE,
    /// What one professional thinks, or what Easeback chose.
    OPINION;

    /// Whether a statement from these sources may bear this label: each of them has to carry it.
    public boolean mayStandOn(Collection<Source> sources) {
        return !sources.isEmpty() && sources.stream().map(Source::kind).allMatch(this::mayStandOn);
    }

    private boolean mayStandOn(Source.Kind kind) {
        return switch (this) {
            case STUDIED -> kind == Source.Kind.STUDY;
            case PRACTICE -> kind == Source.Kind.PUBLISHED;
            case OPINION -> kind != Source.Kind.STUDY;
        };
    }
}
