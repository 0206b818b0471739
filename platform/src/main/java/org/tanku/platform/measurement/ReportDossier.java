package org.tanku.platform.measurement;

import org.springframework.stereotype.Component;
import org.tanku.platform.dossier.DossierAccess;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The documents of a monitoring report (监测报告案卷): who measured, who develops, the bureau and
/// verifiers add to it; the registry reads too.
@Component
class ReportDossier implements DossierAccess {
    private final StoredReports reports;
    private final Projects projects;

    ReportDossier(StoredReports reports, Projects projects) {
        this.reports = reports;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public Optional<Cover> findCover(UUID subject) {
        return reports.find(new ReportId(subject))
                .map(report ->
                        new Cover(
                                "measurement.dossier",
                                List.of(report.number()),
                                "/reports/" + subject));
    }

    @Override
    public boolean mayAdd(UUID subject, Acting acting) {
        return reports.find(new ReportId(subject)).filter(each -> adds(each, acting)).isPresent();
    }

    @Override
    public boolean mayRead(UUID subject, Acting acting) {
        return reports.find(new ReportId(subject))
                .filter(each ->
                        adds(each, acting)
                                || acting.may(Role.REGISTRY_OFFICER, projectOf(each).region()))
                .isPresent();
    }

    private boolean adds(MonitoringReport report, Acting acting) {
        Project project = projectOf(report);
        return report.measuredBy().equals(acting.organisation())
                || project.developer().equals(acting.organisation())
                || acting.may(Role.BUREAU_OFFICER, project.region())
                || acting.may(Role.VERIFIER, project.region());
    }

    private Project projectOf(MonitoringReport report) {
        return projects.getProject(report.project());
    }
}
