package org.tanku.platform.farm;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What waits on farm projects (农业减排项目待办): a proposal for the bureau, a project for its first
/// report, a report for its verifier. No rule gives a period for any of them.
@Component
class FarmTasks implements TaskSource {
    private final FarmProjects projects;
    private final FarmReports reports;

    FarmTasks(FarmProjects projects, FarmReports reports) {
        this.projects = projects;
        this.reports = reports;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        boolean concerned =
                acting.may(Role.BUREAU_OFFICER)
                        || acting.may(Role.MEASURER)
                        || acting.may(Role.VERIFIER);
        if (!concerned) {
            return List.of();
        }
        List<FarmReport> all = reports.list();
        Set<FarmProject.Id> reported =
                all.stream()
                        .filter(each -> !(each.opinion() instanceof FarmReport.Opinion.NotAgreed))
                        .map(FarmReport::project)
                        .collect(Collectors.toSet());
        List<Task> tasks = new ArrayList<>();
        for (FarmProject project : projects.list()) {
            if (waitsForOfficer(project, acting)) {
                tasks.add(task("farm.registration", project));
            }
            if (project.registered()
                    && !reported.contains(project.id())
                    && acting.may(Role.MEASURER, project.region())) {
                tasks.add(task("farm.measuring", project));
            }
            all.stream()
                    .filter(report -> report.project().equals(project.id()))
                    .filter(FarmReport::awaitsOpinion)
                    .filter(_ -> acting.may(Role.VERIFIER, project.region()))
                    .filter(report -> FarmReports.findConflict(report, project, acting).isEmpty())
                    .map(FarmTasks::opinion)
                    .forEach(tasks::add);
        }
        return tasks;
    }

    private static boolean waitsForOfficer(FarmProject project, Acting acting) {
        return !project.registered()
                && acting.may(Role.BUREAU_OFFICER, project.region())
                && !acting.isSame(project.proposer());
    }

    private static Task task(String kind, FarmProject project) {
        return new Task(
                kind + ":" + project.id().value(),
                kind + ".task",
                List.of(project.number(), project.name()),
                "/farm-projects/" + project.id().value(),
                project.proposedAt(),
                new Due.Unset());
    }

    private static Task opinion(FarmReport report) {
        return new Task(
                "farm.opinion:" + report.id().value(),
                "farm.opinion.task",
                List.of(report.number()),
                "/farm-projects/reports/" + report.id().value(),
                report.measuredAt(),
                new Due.Unset());
    }
}
