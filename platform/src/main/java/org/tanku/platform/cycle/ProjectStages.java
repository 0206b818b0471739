package org.tanku.platform.cycle;

import org.springframework.stereotype.Component;
import org.tanku.platform.notice.Notice;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.Registration;
import org.tanku.platform.validation.ProjectFile;
import org.tanku.platform.validation.Validation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Reads where a project stands (项目阶段) from its file, its notice and its registration.
@Component
class ProjectStages {
    private final Projects projects;
    private final Validation validation;
    private final Notices notices;
    private final Clock clock;

    ProjectStages(Projects projects, Validation validation, Notices notices, Clock clock) {
        this.projects = projects;
        this.validation = validation;
        this.notices = notices;
        this.clock = clock;
    }

    ProjectStage of(Project project) {
        Optional<Registration> registration = projects.findRegistration(project.id());
        if (registration.isPresent()) {
            return new ProjectStage.Registered(registration.get().at());
        }
        ProjectFile file = validation.file(project.id());
        if (file.isSentBack()) {
            return new ProjectStage.SentBack(file.sendingsBack().getFirst().at());
        }
        if (file.findOpinion().isPresent()) {
            Instant at = file.findOpinion().get().at();
            return file.findOpinion().get().positive()
                    ? new ProjectStage.AwaitingRegistration(at)
                    : new ProjectStage.NotValidated(at);
        }
        if (file.findEngagement().isPresent()) {
            ProjectFile.Engagement engagement = file.findEngagement().get();
            long unanswered =
                    file.questions().stream().filter(ProjectFile.Question::waitsForAnswer).count();
            return new ProjectStage.Validating(engagement.body(), engagement.at(), unanswered);
        }
        return beforeValidation(project, file);
    }

    private ProjectStage beforeValidation(Project project, ProjectFile file) {
        Optional<Notice> notice = notices.findLatest(Subject.project(project.id().value()));
        if (notice.isEmpty()) {
            return file.findDesign()
                    .<ProjectStage>map(design -> new ProjectStage.AwaitingValidation(design.at()))
                    .orElseGet(
                            () -> new ProjectStage.Proposed(projects.getProposedAt(project.id())));
        }
        return switch (notices.stateOf(notice.get())) {
            case OPEN -> new ProjectStage.OnNotice(notice.get());
            case ANSWERS_ARE_DUE ->
                    new ProjectStage.AnswersDue(notice.get(), endOf(notice.get(), clock));
            case OVER -> new ProjectStage.AwaitingValidation(endOf(notice.get(), clock));
            case WITHDRAWN -> new ProjectStage.Proposed(notice.get().withdrawals().getFirst().at());
        };
    }

    /// When the last day of a notice was over.
    static Instant endOf(Notice notice, Clock clock) {
        return notice.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
