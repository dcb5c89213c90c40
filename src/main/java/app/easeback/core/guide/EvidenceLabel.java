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
    public boolean mayStandOn(Collection<Reference> sources) {
        return !sources.isEmpty() && sources.stream().map(Reference::kind).allMatch(this::mayStandOn);
    }

    private boolean mayStandOn(Reference.Kind kind) {
        return switch (this) {
            case STUDIED -> kind == Reference.Kind.STUDY;
            case PRACTICE -> kind == Reference.Kind.PUBLISHED;
            case OPINION -> kind != Reference.Kind.STUDY;
        };
    }
}
