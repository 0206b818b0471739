package org.tanku.platform.verification;

import org.springframework.stereotype.Component;
import org.tanku.platform.accreditation.Accreditations;
import org.tanku.platform.accreditation.Mandate;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.validation.Validation;

import java.util.Optional;

/// Who may verify a report (核查资质与回避): an accredited body that neither measured, nor developed, nor
/// validated, and is not tied to whom it concerns.
///
/// That the validating body may not verify is a rule of the national programme; the house assumes
/// it for all schemes.
@Component
class Fitness {
    /// What stands in the way (不得核查的原因), in the order in which it is checked; the outcomes of the
    /// room bear the same names.
    enum Conflict {
        MEASURER_CANNOT_VERIFY,
        DEVELOPER_CANNOT_VERIFY,
        VALIDATOR_CANNOT_VERIFY,
        BODY_IS_NOT_ACCREDITED,
        BODY_IS_TIED
    }

    private final Projects projects;
    private final Accreditations accreditations;
    private final Validation validation;

    Fitness(Projects projects, Accreditations accreditations, Validation validation) {
        this.projects = projects;
        this.accreditations = accreditations;
        this.validation = validation;
    }

    /// @throws org.tanku.platform.party.NotPermitted when the person verifies nothing in that
    ///   region
    Optional<Conflict> findConflict(MonitoringReport report, Acting acting) {
        Project project = projects.getProject(report.project());
        acting.require(Role.VERIFIER, project.region());
        if (report.measuredBy().equals(acting.organisation())
                || acting.isSame(report.measuredByPerson())) {
            return Optional.of(Conflict.MEASURER_CANNOT_VERIFY);
        }
        if (project.developer().equals(acting.organisation())) {
            return Optional.of(Conflict.DEVELOPER_CANNOT_VERIFY);
        }
        if (validation.findBody(project.id()).filter(acting.organisation()::equals).isPresent()) {
            return Optional.of(Conflict.VALIDATOR_CANNOT_VERIFY);
        }
        return accreditations
                .findObstacle(
                        acting.organisation(),
                        Mandate.VERIFICATION,
                        project.scheme(),
                        projects.listConcerned(project.id()))
                .map(obstacle ->
                        switch (obstacle) {
                            case NOT_ACCREDITED -> Conflict.BODY_IS_NOT_ACCREDITED;
                            case BODY_IS_TIED -> Conflict.BODY_IS_TIED;
                        });
    }
}
