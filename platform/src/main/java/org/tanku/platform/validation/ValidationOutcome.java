package org.tanku.platform.validation;

import org.tanku.platform.notice.NoticeOutcome;

/// What became of an act before registration (审定办理结果).
public sealed interface ValidationOutcome {
    record Done(ProjectFile file) implements ValidationOutcome {}

    record Refused(Reason reason) implements ValidationOutcome {}

    /// The notice room does not publish the design, and why.
    record NotPublished(NoticeOutcome.Refused refusal) implements ValidationOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        PROJECT_UNKNOWN,
        PROJECT_IS_REGISTERED,
        PROJECT_IS_SENT_BACK,
        PROJECT_OF_ANOTHER,
        ESTIMATE_IS_MALFORMED,
        TEXT_IS_MISSING,
        DESIGN_IS_MISSING,
        NOTICE_IS_NOT_OVER,
        DEVELOPER_CANNOT_VALIDATE,
        BODY_IS_NOT_ACCREDITED,
        BODY_IS_TIED,
        ANOTHER_BODY_VALIDATES,
        NOT_BEGUN,
        OPINION_IS_STATED,
        QUESTION_UNKNOWN,
        QUESTION_IS_CLOSED,
        QUESTION_IS_ANSWERED,
        QUESTIONS_ARE_OPEN
    }
}
