package org.tanku.platform.mirror;

/// What became of a command on a foreign ledger (办理结果).
public sealed interface MirrorOutcome {
    record Done(LedgerFile file) implements MirrorOutcome {}

    record Refused(Refusal refusal) implements MirrorOutcome {}

    /// In the order in which they are checked.
    enum Refusal {
        FILE_TOO_LARGE,
        FILE_ALREADY_SENT,
        DRAFT_OF_ANOTHER,
        NOT_A_DRAFT,
        NOT_SUBMITTED,
        MAKER_CANNOT_CHECK,
        REMARK_IS_MISSING,
        FILE_HAS_PROBLEMS
    }
}
