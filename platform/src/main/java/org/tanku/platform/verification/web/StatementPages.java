package org.tanku.platform.verification.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.verification.SiteVisits;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;
import java.util.UUID;

/// The list of statements with the reports that await one, and the public page of a statement.
@Controller
class StatementPages {
    private final Verification verification;
    private final Measurement measurement;
    private final Projects projects;
    private final Parties parties;
    private final SiteVisits visits;

    StatementPages(
            Verification verification,
            Measurement measurement,
            Projects projects,
            Parties parties,
            SiteVisits visits) {
        this.visits = visits;
        this.verification = verification;
        this.measurement = measurement;
        this.projects = projects;
        this.parties = parties;
    }

    @GetMapping("/statements")
    String list(Model model) {
        List<VerificationStatement> statements = verification.listStatements();
        List<ReportId> stated = statements.stream().map(VerificationStatement::report).toList();
        model.addAttribute("rows", statements.stream().map(this::row).toList());
        model.addAttribute(
                "waiting",
                measurement.listReports().stream()
                        .filter(report -> !stated.contains(report.id()))
                        .toList());
        return "verification/list";
    }

    @GetMapping("/statements/{id}")
    String show(
            @PathVariable UUID id,
            Model model,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        VerificationStatement statement =
                verification
                        .findStatement(new StatementId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Row row = row(statement);
        model.addAttribute("row", row);
        model.addAttribute("verifier", nameOf(statement.verifier()));
        model.addAttribute("measurer", nameOf(row.report().measuredBy()));
        model.addAttribute("findings", verification.listFindings(statement.report()));
        boolean recognised = row.project().scheme() == Scheme.NEUTRAL_FOREST;
        model.addAttribute("recognised", recognised);
        model.addAttribute("visits", visits.list(statement.report()));
        model.addAttribute(
                "mayIssue",
                statement.agrees()
                        && !recognised
                        && reader != null
                        && parties.actingAs(reader.person())
                                .may(Role.REGISTRY_OFFICER, row.project().region()));
        return "verification/show";
    }

    private Row row(VerificationStatement statement) {
        MonitoringReport report = measurement.getReport(statement.report());
        return new Row(
                statement,
                OpinionLine.of(statement.opinion()),
                report,
                projects.getProject(report.project()));
    }

    private String nameOf(PartyId party) {
        return parties.nameOf(party).orElse("");
    }

    record Row(
            VerificationStatement statement,
            OpinionLine opinion,
            MonitoringReport report,
            Project project) {}
}
