package org.tanku.platform.cycle;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;

import java.util.List;
import java.util.Optional;

/// The room's face: where things stand, and whose turn it is (项目周期).
@Service
@Transactional(readOnly = true)
public class Cycle {
    /// A report of a project and where it stands (报告及其阶段).
    public record StagedReport(MonitoringReport report, ReportStage stage, List<Turn> turns) {
        public StagedReport {
            turns = List.copyOf(turns);
        }
    }

    private final ProjectStages projectStages;
    private final ReportStages reportStages;
    private final Projects projects;
    private final Measurement measurement;
    private final Deadlines deadlines;

    Cycle(
            ProjectStages projectStages,
            ReportStages reportStages,
            Projects projects,
            Measurement measurement,
            Deadlines deadlines) {
        this.projectStages = projectStages;
        this.reportStages = reportStages;
        this.projects = projects;
        this.measurement = measurement;
        this.deadlines = deadlines;
    }

    public ProjectStage stageOf(Project project) {
        return projectStages.of(project);
    }

    /// Whose turn it is in a project; nobody's where it is over or the public has its say.
    public Optional<Turn> findTurn(Project project, ProjectStage stage) {
        return stage.next().map(who -> new Turn(who, deadlines.of(project.scheme(), stage)));
    }

    public ReportStage stageOf(MonitoringReport report) {
        return reportStages.of(report);
    }

    /// Whose turn it is with a report.
    public Optional<Turn> findTurn(MonitoringReport report, ReportStage stage) {
        Project project = projects.getProject(report.project());
        return stage.next().map(who -> new Turn(who, deadlines.of(project.scheme(), stage)));
    }

    /// The reports of a project with their stages, the newest first.
    public List<StagedReport> listReports(Project project) {
        return measurement.listReports().stream()
                .filter(report -> report.project().equals(project.id()))
                .map(report -> {
                    ReportStage stage = stageOf(report);
                    return new StagedReport(
                            report, stage, findTurn(report, stage).stream().toList());
                })
                .toList();
    }
}
