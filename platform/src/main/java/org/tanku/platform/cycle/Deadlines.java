package org.tanku.platform.cycle;

import org.springframework.stereotype.Component;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.notice.Periods;
import org.tanku.platform.notice.Step;
import org.tanku.platform.notice.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Until when the steps of a cycle are to be done (办理期限).
@Component
class Deadlines {
    private final Periods periods;

    Deadlines(Periods periods) {
        this.periods = periods;
    }

    /// None where no period is set, or the calendar ends before.
    List<LocalDate> of(Scheme scheme, ProjectStage stage) {
        return switch (stage) {
            case ProjectStage.OnNotice(var notice) -> List.of(notice.lastDay());
            case ProjectStage.AnswersDue(_, var since) -> due(scheme, Step.ANSWER, since);
            case ProjectStage.AwaitingValidation(var since) -> due(scheme, Step.VALIDATION, since);
            case ProjectStage.Validating(_, var since, _) -> due(scheme, Step.VALIDATION, since);
            case ProjectStage.AwaitingRegistration(var since) ->
                    due(scheme, Step.REGISTRATION, since);
            case ProjectStage.Proposed _,
                    ProjectStage.NotValidated _,
                    ProjectStage.SentBack _,
                    ProjectStage.Registered _ ->
                    List.of();
        };
    }

    /// None where no period is set, or the calendar ends before.
    List<LocalDate> of(Scheme scheme, ReportStage stage) {
        return switch (stage) {
            case ReportStage.AwaitingVerification(var since, _) ->
                    due(scheme, Step.VERIFICATION, since);
            case ReportStage.OnNotice(_, var notice) -> List.of(notice.lastDay());
            case ReportStage.AnswersDue(_, _, var since) -> due(scheme, Step.ANSWER, since);
            case ReportStage.AwaitingIssue(_, var since) -> due(scheme, Step.ISSUE, since);
            case ReportStage.AwaitingCheck(_, var since) -> due(scheme, Step.ISSUE, since);
            case ReportStage.NotAgreed _, ReportStage.AwaitingNotice _, ReportStage.Issued _ ->
                    List.of();
        };
    }

    private List<LocalDate> due(Scheme scheme, Step step, Instant since) {
        try {
            return periods.dueOn(scheme, step, since).stream().toList();
        } catch (WorkingDays.UnknownYear _) {
            return List.of();
        }
    }
}
