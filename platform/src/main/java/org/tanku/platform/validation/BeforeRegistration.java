package org.tanku.platform.validation;

import org.springframework.stereotype.Component;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.RegisterOutcome.Reason;

import java.util.Optional;

/// What the room `project` asks before it registers (备案前提): the public had its say, and an
/// accredited body agrees.
@Component
class BeforeRegistration implements Projects.RegistrationCondition {
    private final Validation validation;

    BeforeRegistration(Validation validation) {
        this.validation = validation;
    }

    @Override
    public Optional<Reason> findMissing(Project project) {
        ProjectFile file = validation.file(project.id());
        if (file.isSentBack()) {
            return Optional.of(Reason.PROJECT_IS_SENT_BACK);
        }
        if (file.findDesign().isEmpty() || !validation.isNoticeOver(project)) {
            return Optional.of(Reason.DESIGN_NOTICE_IS_NOT_OVER);
        }
        if (file.findOpinion().isEmpty()) {
            return Optional.of(Reason.VALIDATION_IS_MISSING);
        }
        return file.findOpinion().get().positive()
                ? Optional.empty()
                : Optional.of(Reason.VALIDATION_IS_NEGATIVE);
    }
}
