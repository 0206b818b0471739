package org.tanku.platform.validation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.accreditation.Accreditations;
import org.tanku.platform.accreditation.Mandate;
import org.tanku.platform.notice.NoticeDraft;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Step;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.ProjectState;
import org.tanku.platform.project.Projects;
import org.tanku.platform.validation.ProjectFile.Question;
import org.tanku.platform.validation.ProjectFile.QuestionId;
import org.tanku.platform.validation.ProjectFile.Remark;
import org.tanku.platform.validation.ValidationOutcome.Done;
import org.tanku.platform.validation.ValidationOutcome.Reason;
import org.tanku.platform.validation.ValidationOutcome.Refused;

import java.time.Clock;
import java.util.Optional;

/// The room's face: from a published design to an opinion (项目设计公示与审定).
@Service
public class Validation {
    private final FileRows rows;
    private final Projects projects;
    private final Notices notices;
    private final Accreditations accreditations;
    private final Clock clock;

    Validation(
            FileRows rows,
            Projects projects,
            Notices notices,
            Accreditations accreditations,
            Clock clock) {
        this.rows = rows;
        this.projects = projects;
        this.notices = notices;
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /// Lays the design before the public; the developer's people do. Where the scheme holds no
    /// notice in this step, the design is filed and validation can begin.
    @Transactional
    public ValidationOutcome publishDesign(ProjectId id, DesignDraft draft, Acting acting) {
        acting.require(Role.PROJECT_DEVELOPER);
        rows.lock(id);
        Optional<Reason> wrong = findWrong(id).or(() -> findWrong(draft));
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        Project project = projects.getProject(id);
        if (!project.developer().equals(acting.organisation())) {
            return new Refused(Reason.PROJECT_OF_ANOTHER);
        }
        if (file(id).findEngagement().isPresent()) {
            return new Refused(Reason.ANOTHER_BODY_VALIDATES);
        }
        NoticeOutcome outcome =
                notices.publish(
                        new NoticeDraft(
                                Subject.project(id.value()),
                                Step.DESIGN_NOTICE,
                                project.scheme(),
                                project.region(),
                                project.name(),
                                draft.summary()),
                        acting);
        if (outcome instanceof NoticeOutcome.Refused refusal
                && refusal.reason() != NoticeOutcome.Reason.NO_NOTICE_IS_HELD) {
            return new ValidationOutcome.NotPublished(refusal);
        }
        rows.insert(
                id,
                new ProjectFile.Design(
                        new TonnesCO2e(Double.parseDouble(draft.yearly_t())),
                        draft.basis(),
                        draft.summary(),
                        clock.instant()),
                acting);
        return new Done(file(id));
    }

    /// Takes a project on; an accredited body does, once the public had its say.
    @Transactional
    public ValidationOutcome begin(ProjectId id, Acting acting) {
        acting.require(Role.VERIFIER);
        rows.lock(id);
        Optional<Reason> wrong =
                findWrong(id).or(() -> findUnready(id)).or(() -> findUnfit(id, acting));
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (file(id).findEngagement().isPresent()) {
            return new Refused(Reason.ANOTHER_BODY_VALIDATES);
        }
        rows.insertEngagement(id, acting, clock.instant());
        return new Done(file(id));
    }

    /// Asks for something to be explained or mended; the validating body does.
    @Transactional
    public ValidationOutcome ask(ProjectId id, String text, Acting acting) {
        Optional<Reason> wrong = findWrongValidator(id, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (text.isBlank()) {
            return new Refused(Reason.TEXT_IS_MISSING);
        }
        rows.insertQuestion(id, text.strip(), acting, clock.instant());
        return new Done(file(id));
    }

    /// Answers a question, once; the developer's people do.
    @Transactional
    public ValidationOutcome answer(ProjectId id, QuestionId question, String text, Acting acting) {
        acting.require(Role.PROJECT_DEVELOPER);
        rows.lock(id);
        Optional<Reason> wrong = findWrong(id);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (!projects.getProject(id).developer().equals(acting.organisation())) {
            return new Refused(Reason.PROJECT_OF_ANOTHER);
        }
        Optional<Reason> refusal = findWrong(id, question, text);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!findQuestion(id, question).orElseThrow().answers().isEmpty()) {
            return new Refused(Reason.QUESTION_IS_ANSWERED);
        }
        rows.insertAnswer(question, remark(text, acting));
        return new Done(file(id));
    }

    /// Closes a question, telling how it was settled; the validating body does.
    @Transactional
    public ValidationOutcome close(
            ProjectId id, QuestionId question, String remark, Acting acting) {
        Optional<Reason> wrong =
                findWrongValidator(id, acting).or(() -> findWrong(id, question, remark));
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        rows.insertClosing(question, remark(remark, acting));
        return new Done(file(id));
    }

    /// States the opinion, once and for ever; every question must be closed before.
    @Transactional
    public ValidationOutcome state(ProjectId id, boolean positive, String text, Acting acting) {
        Optional<Reason> wrong = findWrongValidator(id, acting);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (text.isBlank()) {
            return new Refused(Reason.TEXT_IS_MISSING);
        }
        if (file(id).questions().stream().anyMatch(Question::isOpen)) {
            return new Refused(Reason.QUESTIONS_ARE_OPEN);
        }
        rows.insert(
                id,
                new ProjectFile.Opinion(
                        positive,
                        text.strip(),
                        acting.organisation(),
                        acting.person(),
                        clock.instant()));
        return new Done(file(id));
    }

    /// Sends an application back instead of registering it; an officer of the bureau does. The
    /// developer may propose anew.
    @Transactional
    public ValidationOutcome sendBack(ProjectId id, String reason, Acting acting) {
        acting.require(Role.BUREAU_OFFICER);
        rows.lock(id);
        Optional<Reason> wrong = findWrong(id);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        acting.require(Role.BUREAU_OFFICER, projects.getProject(id).region());
        if (reason.isBlank()) {
            return new Refused(Reason.TEXT_IS_MISSING);
        }
        rows.insert(
                id, new ProjectFile.SendingBack(reason.strip(), acting.person(), clock.instant()));
        return new Done(file(id));
    }

    /// All that came in about a project.
    public ProjectFile file(ProjectId id) {
        return rows.read(id);
    }

    /// Whether the public had its say on the design.
    public boolean isNoticeOver(Project project) {
        return notices.isOver(
                Subject.project(project.id().value()), project.scheme(), Step.DESIGN_NOTICE);
    }

    /// Which body validated or validates, if one does.
    public Optional<PartyId> findBody(ProjectId id) {
        return file(id).findEngagement().map(ProjectFile.Engagement::body);
    }

    private Optional<Reason> findWrong(ProjectId id) {
        Optional<Project> project = projects.findProject(id);
        if (project.isEmpty()) {
            return Optional.of(Reason.PROJECT_UNKNOWN);
        }
        if (project.get().state() == ProjectState.REGISTERED) {
            return Optional.of(Reason.PROJECT_IS_REGISTERED);
        }
        return file(id).isSentBack() ? Optional.of(Reason.PROJECT_IS_SENT_BACK) : Optional.empty();
    }

    private static Optional<Reason> findWrong(DesignDraft draft) {
        if (draft.basis().isEmpty() || draft.summary().isEmpty()) {
            return Optional.of(Reason.TEXT_IS_MISSING);
        }
        boolean number = draft.yearly_t().matches("\\d{1,9}(\\.\\d{1,6})?");
        return number && Double.parseDouble(draft.yearly_t()) > 0
                ? Optional.empty()
                : Optional.of(Reason.ESTIMATE_IS_MALFORMED);
    }

    private Optional<Reason> findWrong(ProjectId id, QuestionId asked, String text) {
        Optional<Question> question = findQuestion(id, asked);
        if (question.isEmpty()) {
            return Optional.of(Reason.QUESTION_UNKNOWN);
        }
        if (!question.get().isOpen()) {
            return Optional.of(Reason.QUESTION_IS_CLOSED);
        }
        return text.isBlank() ? Optional.of(Reason.TEXT_IS_MISSING) : Optional.empty();
    }

    private Optional<Reason> findUnready(ProjectId id) {
        if (file(id).findDesign().isEmpty()) {
            return Optional.of(Reason.DESIGN_IS_MISSING);
        }
        return isNoticeOver(projects.getProject(id))
                ? Optional.empty()
                : Optional.of(Reason.NOTICE_IS_NOT_OVER);
    }

    private Optional<Reason> findUnfit(ProjectId id, Acting acting) {
        Project project = projects.getProject(id);
        acting.require(Role.VERIFIER, project.region());
        if (project.developer().equals(acting.organisation())
                || acting.isSame(projects.getProposer(id))) {
            return Optional.of(Reason.DEVELOPER_CANNOT_VALIDATE);
        }
        return accreditations
                .findObstacle(
                        acting.organisation(),
                        Mandate.VALIDATION,
                        project.scheme(),
                        projects.listConcerned(id))
                .map(obstacle ->
                        switch (obstacle) {
                            case NOT_ACCREDITED -> Reason.BODY_IS_NOT_ACCREDITED;
                            case BODY_IS_TIED -> Reason.BODY_IS_TIED;
                        });
    }

    private Optional<Reason> findWrongValidator(ProjectId id, Acting acting) {
        acting.require(Role.VERIFIER);
        rows.lock(id);
        Optional<Reason> wrong = findWrong(id).or(() -> findUnfit(id, acting));
        if (wrong.isPresent()) {
            return wrong;
        }
        ProjectFile file = file(id);
        if (file.findEngagement().isEmpty()) {
            return Optional.of(Reason.NOT_BEGUN);
        }
        if (!file.findEngagement().get().body().equals(acting.organisation())) {
            return Optional.of(Reason.ANOTHER_BODY_VALIDATES);
        }
        return file.findOpinion().isPresent()
                ? Optional.of(Reason.OPINION_IS_STATED)
                : Optional.empty();
    }

    private Optional<Question> findQuestion(ProjectId id, QuestionId question) {
        return file(id).questions().stream().filter(each -> each.id().equals(question)).findFirst();
    }

    private Remark remark(String text, Acting acting) {
        return new Remark(text.strip(), acting.person(), clock.instant());
    }
}
