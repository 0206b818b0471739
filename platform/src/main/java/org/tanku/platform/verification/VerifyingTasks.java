package org.tanku.platform.verification;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Findings that are open (待关闭的核查发现). Who measured or develops is not told of them; that a report
/// waits for its verification, the room `cycle` tells.
@Component
class VerifyingTasks implements TaskSource {
    private final Findings findings;
    private final Statements statements;
    private final Measurement measurement;
    private final Projects projects;

    VerifyingTasks(
            Findings findings, Statements statements, Measurement measurement, Projects projects) {
        this.findings = findings;
        this.statements = statements;
        this.measurement = measurement;
        this.projects = projects;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        if (!acting.may(Role.VERIFIER)) {
            return List.of();
        }
        Map<ProjectId, Project> known =
                projects.listProjects().stream()
                        .collect(Collectors.toMap(Project::id, Function.identity()));
        Set<ReportId> stated =
                statements.list().stream()
                        .map(VerificationStatement::report)
                        .collect(Collectors.toSet());
        Map<ReportId, MonitoringReport> waiting =
                measurement.listReports().stream()
                        .filter(report -> !stated.contains(report.id()))
                        .filter(report -> mayVerify(report, of(report.project(), known), acting))
                        .collect(Collectors.toMap(MonitoringReport::id, Function.identity()));
        List<Finding> open =
                findings.listOpen().stream()
                        .filter(finding -> waiting.containsKey(finding.report()))
                        .toList();
        return open.stream().map(each -> finding(each, of(each.report(), waiting))).toList();
    }

    private static <K, V> V of(K key, Map<K, V> known) {
        return Objects.requireNonNull(known.get(key));
    }

    private static boolean mayVerify(MonitoringReport report, Project project, Acting acting) {
        return acting.may(Role.VERIFIER, project.region())
                && !Verification.measured(report, acting)
                && !project.developer().equals(acting.organisation());
    }

    private static Task finding(Finding finding, MonitoringReport report) {
        return new Task(
                "verification.finding:" + finding.id().value(),
                "verification.task.finding",
                List.of(report.number(), finding.found()),
                desk(report),
                finding.at(),
                new Due.Unset());
    }

    private static String desk(MonitoringReport report) {
        return "/statements/new?report=" + report.id().value();
    }
}
