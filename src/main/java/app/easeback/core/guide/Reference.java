package app.easeback.core.guide;

/// Where a statement of the Guide comes from: `docs/evidence.md`. The text `Reference.BOYCE_2020` is its short name,
/// `Reference.BOYCE_2020.full` says where it can be read.
///
/// A study is listed here only once its statement was checked against the study itself or its abstract. What
/// somebody remembers, however surely, is no source.
public enum Reference {
    ARTICLE(Kind.PUBLISHED),
    MARTIN_2016(Kind.STUDY),
    MARTIN_2018(Kind.STUDY),
    SORENESS_REVIEW(Kind.STUDY),
    DICIOLLA_2021(Kind.STUDY),
    TOLBERT_2025(Kind.STUDY),
    MYBURGH_2012(Kind.STUDY),
    MANSFIELD_2019(Kind.STUDY),
    LADRINAN_2024(Kind.STUDY),
    SALOM_2017(Kind.STUDY),
    SILBERNAGEL_2007(Kind.STUDY),
    D_BRADY_2023(Kind.STUDY),
    TAPE_TRIAL_2020(Kind.STUDY),
    TAPE_SKIN(Kind.STUDY),
    S_BRADY_2014(Kind.STUDY),
    BOYCE_2020(Kind.STUDY),
    CASE_REPORTS(Kind.PUBLISHED),
    SORENESS_RULES(Kind.PUBLISHED),
    NHS_HEAT(Kind.PUBLISHED),
    MISSOURI_HEAT(Kind.PUBLISHED),
    KT_TAPE(Kind.PUBLISHED),
    TAPE_ADVICE(Kind.PUBLISHED),
    OUR_CHOICE(Kind.OURS);

    /// What a source can carry.
    public enum Kind {
        /// A study or a review of studies, checked.
        STUDY,
        /// Published advice or reports of single cases: nothing was tested.
        PUBLISHED,
        /// Easeback’s own choice.
        OURS
    }

    private final Kind kind;

    Reference(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
