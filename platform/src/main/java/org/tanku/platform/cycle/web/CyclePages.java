package org.tanku.platform.cycle.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.cycle.Cycle;
import org.tanku.platform.cycle.ProjectStage;
import org.tanku.platform.cycle.Turn;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// The way of a project from its design to its units, step by step (项目周期).
@Controller
class CyclePages {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Cycle cycle;
    private final Projects projects;

    CyclePages(Cycle cycle, Projects projects) {
        this.cycle = cycle;
        this.projects = projects;
    }

    @GetMapping("/cycles/{id}")
    String show(@PathVariable UUID id, Model model) {
        Project project =
                projects.findProject(new ProjectId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ProjectStage stage = cycle.stageOf(project);
        model.addAttribute("project", project);
        model.addAttribute("stage", Told.of(stage));
        model.addAttribute("steps", StepLine.of(stage));
        model.addAttribute("turns", cycle.findTurn(project, stage).stream().toList());
        model.addAttribute(
                "reports",
                cycle.listReports(project).stream()
                        .map(each ->
                                new ReportLine(
                                        each,
                                        Told.of(each.stage()),
                                        StepLine.of(each.stage()),
                                        each.turns()))
                        .toList());
        model.addAttribute("zone", CHINA);
        return "cycle/show";
    }

    /// @param steps of the report, in their order
    record ReportLine(
            Cycle.StagedReport staged, Told stage, List<StepLine> steps, List<Turn> turns) {}
}
