package org.tanku.platform.disclosure;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.NoSuchElementException;
import java.util.Optional;

/// Walks back from a block through statement, report and project to the surveys (追溯): keys only, no
/// search.
@Service
public class Origins {
    private final Verification verification;
    private final Measurement measurement;
    private final Projects projects;
    private final Tenure tenure;
    private final Land land;

    Origins(
            Verification verification,
            Measurement measurement,
            Projects projects,
            Tenure tenure,
            Land land) {
        this.verification = verification;
        this.measurement = measurement;
        this.projects = projects;
        this.tenure = tenure;
        this.land = land;
    }

    /// Empty where the units were not measured on this platform.
    @Transactional(readOnly = true)
    public Optional<Origin> find(UnitBlock block) {
        return block.findStatement().map(statement -> origin(block, statement));
    }

    private Origin origin(UnitBlock block, StatementId id) {
        VerificationStatement statement = verification.getStatement(id);
        MonitoringReport report = measurement.getReport(statement.report());
        Project project = projects.getProject(report.project());
        return new Origin(
                block,
                statement,
                report,
                project,
                project.titles().stream().map(tenure::getTitle).toList(),
                edition(measurement.getStart(report.id())),
                edition(report.end()));
    }

    private SurveyEdition edition(EditionId id) {
        return land.findEdition(id)
                .orElseThrow(() -> new NoSuchElementException("no survey edition " + id));
    }
}
