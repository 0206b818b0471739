package org.tanku.platform.cycle.web;

import org.tanku.platform.cycle.ProjectStage;
import org.tanku.platform.cycle.ReportStage;

import java.util.List;
import java.util.stream.IntStream;

/// One step of the way, and whether it is behind, at hand or ahead (步骤).
record StepLine(String name, boolean done, boolean current) {
    private static final List<String> OF_PROJECT =
            List.of("design", "designNotice", "validation", "registration", "monitoring");
    private static final List<String> OF_REPORT =
            List.of("measured", "verification", "resultNotice", "issue", "issued");

    static List<StepLine> of(ProjectStage stage) {
        int at =
                switch (stage) {
                    case ProjectStage.Proposed _ -> 0;
                    case ProjectStage.OnNotice _, ProjectStage.AnswersDue _ -> 1;
                    case ProjectStage.AwaitingValidation _,
                            ProjectStage.Validating _,
                            ProjectStage.NotValidated _ ->
                            2;
                    case ProjectStage.AwaitingRegistration _, ProjectStage.SentBack _ -> 3;
                    case ProjectStage.Registered _ -> 4;
                };
        return lines(OF_PROJECT, at);
    }

    static List<StepLine> of(ReportStage stage) {
        int at =
                switch (stage) {
                    case ReportStage.AwaitingVerification _, ReportStage.NotAgreed _ -> 1;
                    case ReportStage.AwaitingNotice _,
                            ReportStage.OnNotice _,
                            ReportStage.AnswersDue _ ->
                            2;
                    case ReportStage.AwaitingIssue _, ReportStage.AwaitingCheck _ -> 3;
                    case ReportStage.Issued _ -> OF_REPORT.size();
                };
        return lines(OF_REPORT, at);
    }

    private static List<StepLine> lines(List<String> names, int at) {
        return IntStream.range(0, names.size())
                .mapToObj(place -> new StepLine(names.get(place), place < at, place == at))
                .toList();
    }
}
