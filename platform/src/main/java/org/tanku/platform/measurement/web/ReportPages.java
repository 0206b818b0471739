package org.tanku.platform.measurement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.land.Land;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The list of reports, one report with all it rests on, and its recomputation.
@Controller
class ReportPages {
    private final Measurement measurement;
    private final Projects projects;
    private final Land land;
    private final Readers readers;
    private final Clock clock;

    ReportPages(
            Measurement measurement, Projects projects, Land land, Readers readers, Clock clock) {
        this.measurement = measurement;
        this.projects = projects;
        this.land = land;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping(path = "/reports", params = "!project")
    String list(Model model) {
        return list(measurement.listReports(), model);
    }

    @GetMapping(path = "/reports", params = "project")
    String listOf(@RequestParam("project") UUID project, Model model) {
        List<MonitoringReport> reports =
                measurement.listReports().stream()
                        .filter(report -> report.project().value().equals(project))
                        .toList();
        return list(reports, model);
    }

    private String list(List<MonitoringReport> reports, Model model) {
        List<Row> rows =
                reports.stream()
                        .map(report ->
                                new Row(
                                        report,
                                        projects.getProject(report.project()),
                                        measurement.isSetAside(report.id())))
                        .toList();
        model.addAttribute("rows", rows);
        return "measurement/list";
    }

    @GetMapping("/reports/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        MonitoringReport report = find(id);
        Project project = projects.getProject(report.project());
        model.addAttribute("report", report);
        model.addAttribute("project", project);
        model.addAttribute("setAside", measurement.isSetAside(report.id()));
        measurement.findPlots(report.id()).ifPresent(used -> model.addAttribute("plots", used));
        model.addAttribute(
                "start", land.findEdition(measurement.getStart(report.id())).orElseThrow());
        model.addAttribute("end", land.findEdition(report.end()).orElseThrow());
        model.addAttribute("measuredBy", readers.nameOf(report.measuredBy()));
        model.addAttribute("measuredOn", LocalDate.ofInstant(report.measuredAt(), clock.getZone()));
        model.addAttribute("disturbances", measurement.listDisturbances(report));
        model.addAttribute("notices", NoticeLine.of(measurement.listNotices(report.id()), locale));
        model.addAttribute("standIns", projects.getStandIns(project.id()).rowFor());
        model.addAttribute("page", ResultPage.of(measurement.listStandResults(report.id()), page));
        model.addAttribute("total", measurement.getTotal(report.id()));
        model.addAttribute("mayRecompute", readers.mayRecompute(reader, project.region()));
        model.addAttribute("mayVerify", readers.may(reader, Role.VERIFIER, project.region()));
        model.addAttribute("signedIn", reader != null);
        return "measurement/show";
    }

    @PostMapping("/reports/{id}/recomputation")
    String recompute(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        MonitoringReport report = find(id);
        Project project = projects.getProject(report.project());
        if (!Readers.mayRecompute(acting, project.region())) {
            acting.require(Role.VERIFIER, project.region());
        }
        Recomputation today = measurement.recompute(report.id());
        if (today.equal()) {
            flash.addFlashAttribute("notice", "measurement.recomputed.equal");
            flash.addFlashAttribute(
                    "noticeArguments", List.of(LocalDate.now(clock).toString(), today.today()));
        } else {
            String key =
                    today.traceIsUnchanged()
                            ? "measurement.recomputed.differs"
                            : "measurement.recomputed.changed";
            flash.addFlashAttribute("refusal", key);
            flash.addFlashAttribute(
                    "refusalArguments",
                    List.of(
                            today.reported(),
                            today.kept(),
                            today.today(),
                            today.kernelVersionToday()));
        }
        return "redirect:/reports/" + id;
    }

    private MonitoringReport find(UUID id) {
        return measurement
                .findReport(new ReportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    record Row(MonitoringReport report, Project project, boolean setAside) {}
}
