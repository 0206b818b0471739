package org.tanku.platform.farm.web;

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
import org.tanku.kernel.method.paddy.FieldSeason;
import org.tanku.platform.farm.FarmProject;
import org.tanku.platform.farm.FarmProjects;
import org.tanku.platform.farm.FarmReport;
import org.tanku.platform.farm.FarmReports;
import org.tanku.platform.farm.FarmVerifying;
import org.tanku.platform.farm.FieldFiles;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One report of a farm project with all it rests on, its recomputation and the opinion on it.
@Controller
class FarmReportPages {
    /// More records help nobody on a page; the file holds all.
    private static final int MOST_SHOWN = 500;

    private final FarmProjects projects;
    private final FarmReports reports;
    private final FarmReaders readers;
    private final Clock clock;

    FarmReportPages(FarmProjects projects, FarmReports reports, FarmReaders readers, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.readers = readers;
        this.clock = clock;
    }

    /// A record of the table, and whether it counts.
    record Line(FieldSeason season, boolean counted) {}

    @GetMapping("/farm-projects/reports/{id}")
    String show(
            @PathVariable UUID id,
            Model model,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        FarmReport report = report(id);
        FarmProject project = projects.find(report.project()).orElseThrow();
        FieldFiles files = reports.getFiles(report.id());
        List<FieldSeason> seasons = reports.listSeasons(report);
        List<FarmReports.LeftOut> leftOut = reports.listLeftOut(report.id());
        model.addAttribute("report", report);
        model.addAttribute("project", project);
        model.addAttribute("trace", reports.getTrace(report.id()));
        model.addAttribute("leftOut", leftOut);
        model.addAttribute(
                "lines",
                seasons.stream().limit(MOST_SHOWN).map(each -> line(each, leftOut)).toList());
        model.addAttribute("total", seasons.size());
        model.addAttribute(
                "bare", seasons.stream().filter(each -> each.amendments().isEmpty()).count());
        model.addAttribute("files", List.of(files.seasons(), files.drains()));
        model.addAttribute("measuredBy", readers.nameOf(report.measuredBy()));
        model.addAttribute("measuredOn", LocalDate.ofInstant(report.measuredAt(), clock.getZone()));
        told(report.opinion(), model);
        model.addAttribute("mayRecompute", readers.mayRecompute(reader, project.region()));
        model.addAttribute(
                "mayJudge",
                report.awaitsOpinion()
                        && readers.acting(reader)
                                .filter(each -> reports.mayJudge(report, each))
                                .isPresent());
        return "farm/report";
    }

    private static Line line(FieldSeason season, List<FarmReports.LeftOut> leftOut) {
        return new Line(
                season,
                !leftOut.contains(new FarmReports.LeftOut(season.field(), season.season().name())));
    }

    private void told(FarmReport.Opinion opinion, Model model) {
        model.addAttribute("opinion", opinion.getClass().getSimpleName());
        switch (opinion) {
            case FarmReport.Opinion.Awaited _ -> {}
            case FarmReport.Opinion.Agreed(var tonnes, var said) -> {
                model.addAttribute("tonnes", tonnes.value());
                told(said, model);
            }
            case FarmReport.Opinion.NotAgreed(var said) -> told(said, model);
        }
    }

    private void told(FarmReport.Said said, Model model) {
        model.addAttribute("verifier", readers.nameOf(said.verifier()));
        model.addAttribute("remark", said.remark());
        model.addAttribute("statedOn", LocalDate.ofInstant(said.at(), clock.getZone()));
    }

    @PostMapping("/farm-projects/reports/{id}/recomputation")
    String recompute(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        FarmReport report = report(id);
        FarmProject project = projects.find(report.project()).orElseThrow();
        if (!Recomputation.mayBeAskedBy(acting, project.region())) {
            acting.require(Role.VERIFIER, project.region());
        }
        Recomputation today = reports.recompute(report.id());
        if (today.equal()) {
            flash.addFlashAttribute("notice", "farm.recomputed.equal");
            flash.addFlashAttribute("noticeArguments", List.of(today.today()));
        } else {
            flash.addFlashAttribute(
                    "refusal",
                    today.traceIsUnchanged()
                            ? "farm.recomputed.differs"
                            : "farm.recomputed.changed");
            flash.addFlashAttribute(
                    "refusalArguments",
                    List.of(
                            today.reported(),
                            today.kept(),
                            today.today(),
                            today.kernelVersionToday()));
        }
        return "redirect:/farm-projects/reports/" + id;
    }

    @PostMapping("/farm-projects/reports/{id}/opinion")
    String judge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(defaultValue = "") String remark,
            Acting acting,
            RedirectAttributes flash) {
        FarmReport.Id report = report(id).id();
        FarmVerifying outcome =
                opinion.equals("agree")
                        ? reports.agree(report, remark, acting)
                        : reports.refuse(report, remark, acting);
        switch (outcome) {
            case FarmVerifying.Stated _ -> flash.addFlashAttribute("notice", "farm.stated");
            case FarmVerifying.Refused(var reason) ->
                    flash.addFlashAttribute("refusal", "farm.verify.refused." + reason);
        }
        return "redirect:/farm-projects/reports/" + id;
    }

    private FarmReport report(UUID id) {
        return reports.find(new FarmReport.Id(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
