package org.tanku.platform.verification;

import org.springframework.stereotype.Component;
import org.tanku.platform.dossier.DossierAccess;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The documents of a statement (核查报告案卷): the body that stated and the bureau add to it; who
/// measured or develops and the registry read too.
@Component
class StatementDossier implements DossierAccess {
    private final Statements statements;
    private final Measurement measurement;
    private final Projects projects;

    StatementDossier(Statements statements, Measurement measurement, Projects projects) {
        this.statements = statements;
        this.measurement = measurement;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "statement";
    }

    @Override
    public Optional<Cover> findCover(UUID subject) {
        return statements
                .find(new StatementId(subject))
                .map(statement ->
                        new Cover(
                                "verification.dossier",
                                List.of(statement.number()),
                                "/statements/" + subject));
    }

    @Override
    public boolean mayAdd(UUID subject, Acting acting) {
        return statements
                .find(new StatementId(subject))
                .filter(each -> adds(each, acting))
                .isPresent();
    }

    @Override
    public boolean mayRead(UUID subject, Acting acting) {
        return statements
                .find(new StatementId(subject))
                .filter(each -> adds(each, acting) || reads(each, acting))
                .isPresent();
    }

    private boolean adds(VerificationStatement statement, Acting acting) {
        return statement.verifier().equals(acting.organisation())
                || acting.may(Role.BUREAU_OFFICER, projectOf(statement).region());
    }

    private boolean reads(VerificationStatement statement, Acting acting) {
        MonitoringReport report = measurement.getReport(statement.report());
        Project project = projects.getProject(report.project());
        return report.measuredBy().equals(acting.organisation())
                || project.developer().equals(acting.organisation())
                || acting.may(Role.REGISTRY_OFFICER, project.region());
    }

    private Project projectOf(VerificationStatement statement) {
        return projects.getProject(measurement.getReport(statement.report()).project());
    }
}
