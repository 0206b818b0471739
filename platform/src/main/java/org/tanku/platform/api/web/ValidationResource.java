package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.platform.api.Scope;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.party.Acting;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.validation.DesignDraft;
import org.tanku.platform.validation.ProjectFile;
import org.tanku.platform.validation.Validation;
import org.tanku.platform.validation.ValidationOutcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Before a project is registered (审定): its design on notice, questions, an opinion.
@ApiResource(tag = "validation")
class ValidationResource {
    /// What a body says of a project.
    enum ValidationWord {
        POSITIVE,
        NEGATIVE
    }

    /// @param yearly_tCO2e the developer's estimate, ex ante
    record DesignBody(double yearly_tCO2e, String basis, String text, Instant at) {}

    record RemarkBody(String text, Instant at) {
        static List<RemarkBody> of(List<ProjectFile.Remark> remarks) {
            return remarks.stream().map(each -> new RemarkBody(each.text(), each.at())).toList();
        }
    }

    record QuestionBody(
            UUID id,
            String text,
            Instant at,
            boolean open,
            List<RemarkBody> answers,
            List<RemarkBody> closings) {}

    record ValidationOpinionBody(
            ValidationWord opinion, String text, UUID organisation, Instant at) {}

    record ProjectFileBody(
            UUID project,
            boolean noticeOver,
            @Nullable DesignBody design,
            @Nullable UUID organisation,
            List<QuestionBody> questions,
            @Nullable ValidationOpinionBody opinion,
            @Nullable String sentBack) {}

    record DesignAsked(double yearly_tCO2e, String basis, String text) {
        DesignDraft draft() {
            return new DesignDraft(
                    new java.math.BigDecimal(String.valueOf(yearly_tCO2e)).toPlainString(),
                    basis,
                    text);
        }
    }

    record QuestionAsked(String text) {}

    record ValidationAsked(ValidationWord opinion, String text) {}

    private final Validation validation;
    private final Projects projects;

    ValidationResource(Validation validation, Projects projects) {
        this.validation = validation;
        this.projects = projects;
    }

    @GetMapping("/projects/{project}/validation")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<ProjectFileBody> getProjectFile(@PathVariable UUID project) {
        return Reply.found(told(find(project)));
    }

    @PostMapping("/projects/{project}/validation/design")
    @Operation(
            scope = Scope.PROJECT_PROPOSE,
            refusals = {ValidationOutcome.Reason.class, NoticeOutcome.Reason.class},
            conditional = true)
    Command<ProjectFileBody> publishDesign(
            @PathVariable UUID project, DesignAsked asked, Acting acting) {
        ProjectId id = find(project).id();
        return changing(id, asked, () -> validation.publishDesign(id, asked.draft(), acting));
    }

    @PostMapping("/projects/{project}/validation/beginning")
    @Operation(
            scope = Scope.PROJECT_VALIDATE,
            refusals = ValidationOutcome.Reason.class,
            conditional = true)
    Command<ProjectFileBody> beginValidation(@PathVariable UUID project, Acting acting) {
        ProjectId id = find(project).id();
        return changing(id, "", () -> validation.begin(id, acting));
    }

    @PostMapping("/projects/{project}/validation/questions")
    @Operation(
            scope = Scope.PROJECT_VALIDATE,
            refusals = ValidationOutcome.Reason.class,
            conditional = true)
    Command<ProjectFileBody> askQuestion(
            @PathVariable UUID project, QuestionAsked asked, Acting acting) {
        ProjectId id = find(project).id();
        return changing(id, asked, () -> validation.ask(id, asked.text(), acting));
    }

    @PostMapping("/projects/{project}/validation/questions/{question}/answer")
    @Operation(
            scope = Scope.PROJECT_PROPOSE,
            refusals = ValidationOutcome.Reason.class,
            conditional = true)
    Command<ProjectFileBody> answerQuestion(
            @PathVariable UUID project,
            @PathVariable UUID question,
            QuestionAsked asked,
            Acting acting) {
        ProjectId id = find(project).id();
        ProjectFile.QuestionId which = new ProjectFile.QuestionId(question);
        return changing(id, asked, () -> validation.answer(id, which, asked.text(), acting));
    }

    @PostMapping("/projects/{project}/validation/questions/{question}/closing")
    @Operation(
            scope = Scope.PROJECT_VALIDATE,
            refusals = ValidationOutcome.Reason.class,
            conditional = true)
    Command<ProjectFileBody> closeQuestion(
            @PathVariable UUID project,
            @PathVariable UUID question,
            QuestionAsked asked,
            Acting acting) {
        ProjectId id = find(project).id();
        ProjectFile.QuestionId which = new ProjectFile.QuestionId(question);
        return changing(id, asked, () -> validation.close(id, which, asked.text(), acting));
    }

    @PostMapping("/projects/{project}/validation/opinion")
    @Operation(
            scope = Scope.PROJECT_VALIDATE,
            refusals = ValidationOutcome.Reason.class,
            conditional = true)
    Command<ProjectFileBody> stateValidation(
            @PathVariable UUID project, ValidationAsked asked, Acting acting) {
        ProjectId id = find(project).id();
        boolean positive = asked.opinion() == ValidationWord.POSITIVE;
        return changing(id, asked, () -> validation.state(id, positive, asked.text(), acting));
    }

    @PostMapping("/projects/{project}/validation/return")
    @Operation(
            scope = Scope.PROJECT_REGISTER,
            refusals = ValidationOutcome.Reason.class,
            conditional = true)
    Command<ProjectFileBody> sendBackProject(
            @PathVariable UUID project, NoticeResource.ReasonAsked asked, Acting acting) {
        ProjectId id = find(project).id();
        return changing(id, asked, () -> validation.sendBack(id, asked.reason(), acting));
    }

    private Command<ProjectFileBody> changing(
            ProjectId id, Object asked, Supplier<ValidationOutcome> act) {
        return Command.of(asked, () -> told(act.get()))
                .changing(() -> told(projects.getProject(id)));
    }

    private Reply<ProjectFileBody> told(ValidationOutcome outcome) {
        return switch (outcome) {
            case ValidationOutcome.Done(var file) ->
                    new Reply.Done<>(told(projects.getProject(file.project())));
            case ValidationOutcome.Refused(var reason) -> Reply.refused(reason);
            case ValidationOutcome.NotPublished(NoticeOutcome.Refused(var reason, var detail)) ->
                    Reply.refused(reason, detail);
        };
    }

    private ProjectFileBody told(Project project) {
        ProjectFile file = validation.file(project.id());
        return new ProjectFileBody(
                project.id().value(),
                validation.isNoticeOver(project),
                file.findDesign()
                        .map(each ->
                                new DesignBody(
                                        each.yearly().value(),
                                        each.basis(),
                                        each.summary(),
                                        each.at()))
                        .orElse(null),
                file.findEngagement().map(each -> each.body().value()).orElse(null),
                file.questions().stream().map(ValidationResource::told).toList(),
                file.findOpinion().map(ValidationResource::told).orElse(null),
                file.isSentBack() ? file.sendingsBack().getFirst().reason() : null);
    }

    private static QuestionBody told(ProjectFile.Question question) {
        return new QuestionBody(
                question.id().value(),
                question.text(),
                question.at(),
                question.isOpen(),
                RemarkBody.of(question.answers()),
                RemarkBody.of(question.closings()));
    }

    private static ValidationOpinionBody told(ProjectFile.Opinion opinion) {
        return new ValidationOpinionBody(
                opinion.positive() ? ValidationWord.POSITIVE : ValidationWord.NEGATIVE,
                opinion.text(),
                opinion.body().value(),
                opinion.at());
    }

    private Project find(UUID id) {
        return projects.findProject(new ProjectId(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }
}
