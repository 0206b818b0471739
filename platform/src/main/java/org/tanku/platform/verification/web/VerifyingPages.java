package org.tanku.platform.verification.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.verification.FindingId;
import org.tanku.platform.verification.FindingOutcome;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.SiteVisit;
import org.tanku.platform.verification.SiteVisits;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.Verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The verifier's desk: the report, its recomputation, findings, and the opinion.
@Controller
class VerifyingPages {
    private final Verification verification;
    private final Measurement measurement;
    private final Projects projects;
    private final SiteVisits visits;
    private final Clock clock;

    VerifyingPages(
            Verification verification,
            Measurement measurement,
            Projects projects,
            SiteVisits visits,
            Clock clock) {
        this.visits = visits;
        this.verification = verification;
        this.measurement = measurement;
        this.projects = projects;
        this.clock = clock;
    }

    @GetMapping("/statements/new")
    String desk(@RequestParam("report") UUID id, Model model, Acting acting) {
        MonitoringReport report = find(id);
        Project project = projects.getProject(report.project());
        acting.require(Role.VERIFIER, project.region());
        model.addAttribute("report", report);
        model.addAttribute("project", project);
        model.addAttribute("findings", verification.listFindings(report.id()));
        model.addAttribute("visits", visits.list(report.id()));
        model.addAttribute("today", LocalDate.now(clock));
        verification
                .findStatementOf(report.id())
                .ifPresent(statement -> model.addAttribute("statement", statement));
        return "verification/new";
    }

    @PostMapping("/statements/findings")
    String record(
            @RequestParam("report") UUID report,
            @RequestParam("found") String found,
            Acting acting,
            RedirectAttributes flash) {
        tell(verification.recordFinding(new ReportId(report), found, acting), flash);
        return desk(report);
    }

    @PostMapping("/statements/findings/{finding}/closing")
    String close(
            @PathVariable UUID finding,
            @RequestParam("report") UUID report,
            @RequestParam("resolution") String resolution,
            Acting acting,
            RedirectAttributes flash) {
        tell(verification.closeFinding(new FindingId(finding), resolution, acting), flash);
        return desk(report);
    }

    @PostMapping("/statements/visits")
    String visit(
            @RequestParam("report") UUID report,
            @RequestParam LocalDate visitedOn,
            @RequestParam String place,
            @RequestParam String seen,
            Acting acting,
            RedirectAttributes flash) {
        visits.record(new ReportId(report), new SiteVisit.Draft(visitedOn, place, seen), acting)
                .ifPresentOrElse(
                        reason ->
                                flash.addFlashAttribute(
                                        "refusal", "verification.visit.refused." + reason),
                        () -> flash.addFlashAttribute("notice", "verification.visit.recorded"));
        return desk(report);
    }

    @PostMapping("/statements/recomputation")
    String recompute(@RequestParam("report") UUID id, Acting acting, RedirectAttributes flash) {
        MonitoringReport report = find(id);
        acting.require(Role.VERIFIER, projects.getProject(report.project()).region());
        if (measurement.recompute(report.id()).equal()) {
            flash.addFlashAttribute("notice", "verification.recomputed.equal");
            flash.addFlashAttribute(
                    "noticeArguments", List.of(LocalDate.now(clock).toString(), report.digest()));
        } else {
            flash.addFlashAttribute("refusal", "verification.recomputed.differs");
        }
        return desk(id);
    }

    @PostMapping("/statements")
    String state(OpinionForm form, Acting acting, RedirectAttributes flash) {
        Optional<OpinionDraft> draft = form.draft();
        if (draft.isEmpty()) {
            flash.addFlashAttribute("refusal", "verification.refused.FORM_IS_INCOMPLETE");
            return desk(form.report());
        }
        return switch (verification.state(new ReportId(form.report()), draft.get(), acting)) {
            case StateOutcome.Stated(var statement) -> {
                flash.addFlashAttribute("notice", "verification.stated");
                flash.addFlashAttribute("noticeArguments", List.of(statement.number()));
                yield "redirect:/statements/" + statement.id().value();
            }
            case StateOutcome.Refused(var reason) -> {
                flash.addFlashAttribute("refusal", "verification.refused." + reason);
                yield desk(form.report());
            }
        };
    }

    private static String desk(UUID report) {
        return "redirect:/statements/new?report=" + report;
    }

    private static void tell(FindingOutcome outcome, RedirectAttributes flash) {
        switch (outcome) {
            case FindingOutcome.Recorded _ ->
                    flash.addFlashAttribute("notice", "verification.finding.recorded");
            case FindingOutcome.Closed _ ->
                    flash.addFlashAttribute("notice", "verification.finding.closed");
            case FindingOutcome.Refused(var reason) ->
                    flash.addFlashAttribute("refusal", "verification.finding.refused." + reason);
        }
    }

    private MonitoringReport find(UUID id) {
        return measurement
                .findReport(new ReportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
