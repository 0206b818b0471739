package org.tanku.platform.notice;

/// What became of an act on a notice (公示办理结果).
public sealed interface NoticeOutcome {
    record Done(Notice notice) implements NoticeOutcome {}

    /// @param detail the year that is not known, else empty
    record Refused(Reason reason, String detail) implements NoticeOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        PERIOD_IS_NOT_SET,
        NO_NOTICE_IS_HELD,
        YEAR_IS_UNKNOWN,
        NOTICE_IS_RUNNING,
        NOTICE_UNKNOWN,
        NOTICE_IS_WITHDRAWN,
        NOTICE_HAS_ENDED,
        TOO_MANY_COMMENTS,
        COMMENT_UNKNOWN,
        COMMENT_IS_ANSWERED,
        COMMENT_IS_COVERED,
        TEXT_IS_MISSING,
        TEXT_IS_TOO_LONG
    }

    static NoticeOutcome refused(Reason reason) {
        return new Refused(reason, "");
    }
}
