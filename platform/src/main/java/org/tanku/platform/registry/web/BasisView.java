package org.tanku.platform.registry.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

/// What a page shows of the papers behind an issue (签发依据).
@Component
class BasisView {
    private final Verification verification;
    private final Measurement measurement;
    private final Projects projects;

    BasisView(Verification verification, Measurement measurement, Projects projects) {
        this.verification = verification;
        this.measurement = measurement;
        this.projects = projects;
    }

    void show(StatementId id, Model model) {
        VerificationStatement statement =
                verification
                        .findStatement(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        MonitoringReport report = measurement.getReport(statement.report());
        Project project = projects.getProject(report.project());
        Programme programme = Programme.of(project.scheme());
        model.addAttribute("statement", statement);
        model.addAttribute("report", report);
        model.addAttribute("project", project);
        model.addAttribute("programme", programme);
        model.addAttribute("units", programme.units(statement.tonnes()));
    }
}
