package org.tanku.platform.project;

/// What became of a proposal (申请结果).
public sealed interface ProposeOutcome {
    record Proposed(Project project) implements ProposeOutcome {}

    /// The screening is empty unless the reason is [Reason#CHECKS_FAILED].
    record Refused(Reason reason, Screening screening) implements ProposeOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        NAME_IS_MISSING,
        SCHEME_IS_NOT_OFFERED,
        PERIOD_ENDS_BEFORE_IT_BEGINS,
        TITLE_UNKNOWN,
        TITLE_ALREADY_IN_PROJECT,
        TITLES_SHARE_A_STAND,
        START_EDITION_UNKNOWN,
        START_EDITION_IS_NOT_A_SURVEY,
        BASELINE_EDITION_UNKNOWN,
        STAND_IN_ROW_UNKNOWN,
        DECLARATION_DOES_NOT_SUIT,
        CHECKS_FAILED
    }
}
