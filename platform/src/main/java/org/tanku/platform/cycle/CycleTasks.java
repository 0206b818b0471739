package org.tanku.platform.cycle;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.validation.Validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What waits in the cycle of projects (项目周期待办), for whom a rule does not refuse it.
@Component
class CycleTasks implements TaskSource {
    private final Cycle cycle;
    private final Projects projects;
    private final Measurement measurement;
    private final Validation validation;

    CycleTasks(Cycle cycle, Projects projects, Measurement measurement, Validation validation) {
        this.cycle = cycle;
        this.projects = projects;
        this.measurement = measurement;
        this.validation = validation;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        boolean has =
                acting.may(Role.PROJECT_DEVELOPER)
                        || acting.may(Role.VERIFIER)
                        || acting.may(Role.BUREAU_OFFICER)
                        || acting.may(Role.MEASURER);
        if (!has) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        List<MonitoringReport> reports = measurement.listReports();
        for (Project project : projects.listProjects()) {
            ProjectStage stage = cycle.stageOf(project);
            boolean measured =
                    reports.stream().anyMatch(each -> each.project().equals(project.id()));
            if (!(measured && stage instanceof ProjectStage.Registered)
                    && concerns(project, stage, acting)) {
                tasks.add(task(project, stage));
            }
        }
        for (MonitoringReport report : reports) {
            ReportStage stage = cycle.stageOf(report);
            if (concerns(report, stage, acting)) {
                tasks.add(task(report, stage));
            }
        }
        return tasks;
    }

    private boolean concerns(Project project, ProjectStage stage, Acting acting) {
        Optional<Role> next = stage.next();
        if (next.isEmpty() || !acting.may(next.get(), project.region())) {
            return false;
        }
        boolean own = project.developer().equals(acting.organisation());
        return switch (stage) {
            case ProjectStage.Proposed _, ProjectStage.AnswersDue _ -> own;
            case ProjectStage.AwaitingValidation _ ->
                    !own && !acting.isSame(projects.getProposer(project.id()));
            case ProjectStage.Validating(var body, _, var unanswered) ->
                    unanswered > 0 ? own : body.equals(acting.organisation());
            case ProjectStage.AwaitingRegistration _ ->
                    !acting.isSame(projects.getProposer(project.id()));
            case ProjectStage.Registered _ -> true;
            case ProjectStage.OnNotice _, ProjectStage.NotValidated _, ProjectStage.SentBack _ ->
                    false;
        };
    }

    private boolean concerns(MonitoringReport report, ReportStage stage, Acting acting) {
        Project project = projects.getProject(report.project());
        return switch (stage) {
            case ReportStage.AwaitingVerification(_, var openFindings) ->
                    openFindings == 0
                            && acting.may(Role.VERIFIER, project.region())
                            && !report.measuredBy().equals(acting.organisation())
                            && !acting.isSame(report.measuredByPerson())
                            && !project.developer().equals(acting.organisation())
                            && validation
                                    .findBody(project.id())
                                    .filter(acting.organisation()::equals)
                                    .isEmpty();
            case ReportStage.AwaitingNotice(var statement) ->
                    statement.verifier().equals(acting.organisation());
            case ReportStage.AnswersDue(_, var notice, _) ->
                    notice.publisher().equals(acting.organisation());
            case ReportStage.NotAgreed _ ->
                    report.measuredBy().equals(acting.organisation())
                            && measurement.listReports().stream()
                                    .noneMatch(each ->
                                            each.project().equals(report.project())
                                                    && each.measuredAt()
                                                            .isAfter(report.measuredAt()));
            case ReportStage.OnNotice _,
                    ReportStage.AwaitingIssue _,
                    ReportStage.AwaitingCheck _,
                    ReportStage.Issued _ ->
                    false;
        };
    }

    private Task task(Project project, ProjectStage stage) {
        String page =
                switch (stage) {
                    case ProjectStage.AnswersDue(var notice, _) ->
                            "/notices/" + notice.id().value();
                    case ProjectStage.AwaitingRegistration _ -> "/projects/" + project.id().value();
                    case ProjectStage.Registered _ ->
                            "/reports/new?project=" + project.id().value();
                    case ProjectStage.Proposed _,
                            ProjectStage.OnNotice _,
                            ProjectStage.AwaitingValidation _,
                            ProjectStage.Validating _,
                            ProjectStage.NotValidated _,
                            ProjectStage.SentBack _ ->
                            "/validations/" + project.id().value();
                };
        String kind = stage.getClass().getSimpleName();
        return new Task(
                "cycle.project:" + kind + "-" + project.id().value(),
                "cycle.task.project." + kind,
                List.of(project.number(), project.name()),
                page,
                stage.since(),
                due(cycle.findTurn(project, stage).map(Turn::by).orElse(List.of())));
    }

    private Task task(MonitoringReport report, ReportStage stage) {
        String page =
                switch (stage) {
                    case ReportStage.AwaitingNotice(var statement) ->
                            "/statements/" + statement.id().value() + "/notice";
                    case ReportStage.AnswersDue(_, var notice, _) ->
                            "/notices/" + notice.id().value();
                    case ReportStage.NotAgreed _ ->
                            "/reports/new?project=" + report.project().value();
                    case ReportStage.AwaitingVerification _,
                            ReportStage.OnNotice _,
                            ReportStage.AwaitingIssue _,
                            ReportStage.AwaitingCheck _,
                            ReportStage.Issued _ ->
                            "/statements/new?report=" + report.id().value();
                };
        String kind = stage.getClass().getSimpleName();
        Instant since = stage.since();
        return new Task(
                "cycle.report:" + kind + "-" + report.id().value(),
                "cycle.task.report." + kind,
                List.of(report.number()),
                page,
                since,
                due(cycle.findTurn(report, stage).map(Turn::by).orElse(List.of())));
    }

    private static Due due(List<LocalDate> by) {
        return by.isEmpty() ? new Due.Unset() : new Due.By(by.getFirst());
    }
}
