package org.tanku.platform.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.tanku.platform.notice.CommentDraft;
import org.tanku.platform.notice.Notice;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.party.Acting;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.RegisterOutcome;
import org.tanku.platform.validation.DesignDraft;
import org.tanku.platform.validation.ProjectFile;
import org.tanku.platform.validation.Validation;
import org.tanku.platform.validation.ValidationOutcome;

import java.util.UUID;

/// The middle of the story (从公示到备案): the public looks, a body validates, the bureau registers.
@Component
@ConditionalOnBooleanProperty("tanku.demo")
class Consent {
    private static final String BASIS =
            "演示：按碳票吨数 12,723 t 除以五年得出，不是真实估算。"
                    + "Demo: the ticket's 12,723 t over five years, not an estimate.";
    private static final String SUMMARY =
            "演示：常口村以 3,197 亩林地申请三明林业碳票，小班由程序生成。意见可在公示期内提出。\n"
                + "Demo: Changkou village applies for a Sanming carbon ticket over 3,197 mu; the"
                + " stands are generated.";

    private final Cast cast;
    private final Validation validation;
    private final Projects projects;
    private final Notices notices;
    private final StoryClock clock;

    Consent(
            Cast cast,
            Validation validation,
            Projects projects,
            Notices notices,
            StoryClock clock) {
        this.cast = cast;
        this.validation = validation;
        this.projects = projects;
        this.notices = notices;
        this.clock = clock;
    }

    void publishDesign(Project project) {
        done(
                validation.publishDesign(
                        project.id(), new DesignDraft("2544.6", BASIS, SUMMARY), cast.developer()));
        answerAComment(
                Subject.project(project.id().value()),
                "演示意见：请问收益怎样分给村民？ Demo comment: how is the income shared?",
                "演示答复：按村民会议通过的方案分配，另行公示。 Demo answer: by the village meeting's plan.",
                cast.developer());
    }

    Project register(Project project) {
        done(validation.begin(project.id(), cast.validator()));
        ProjectFile asked =
                done(
                        validation.ask(
                                project.id(),
                                "演示：请说明小班边界的来源。 Demo: where do the boundaries come from?",
                                cast.validator()));
        ProjectFile.QuestionId question = asked.questions().getFirst().id();
        done(
                validation.answer(
                        project.id(),
                        question,
                        "演示：由程序生成，文件已说明。 Demo: generated, as the file says.",
                        cast.developer()));
        done(
                validation.close(
                        project.id(),
                        question,
                        "演示：已核对文件说明。 Demo: the file was checked.",
                        cast.validator()));
        done(
                validation.state(
                        project.id(),
                        true,
                        "演示：同意备案。 Demo: agrees to the registration.",
                        cast.validator()));
        RegisterOutcome outcome = projects.register(project.id(), cast.bureauOfficer());
        if (outcome instanceof RegisterOutcome.Registered(var registered)) {
            return registered;
        }
        throw new IllegalStateException("the project of the demo is not registered: " + outcome);
    }

    private void answerAComment(Subject subject, String text, String answer, Acting publisher) {
        Notice notice = notices.findLatest(subject).orElseThrow();
        NoticeOutcome outcome = notices.comment(notice.id(), new CommentDraft(text, "", ""));
        if (!(outcome instanceof NoticeOutcome.Done(var commented))) {
            throw new IllegalStateException("the demo's comment is refused: " + outcome);
        }
        notices.answer(notice.id(), commented.comments().getLast().id(), answer, publisher);
    }

    /// Waits until the notice about a subject is over.
    void outlast(UUID subject, Subject.Kind kind) {
        Notice notice = notices.findLatest(new Subject(kind, subject)).orElseThrow();
        clock.tell(StoryDays.morningAfter(notice.lastDay()));
    }

    private static ProjectFile done(ValidationOutcome outcome) {
        if (outcome instanceof ValidationOutcome.Done(var file)) {
            return file;
        }
        throw new IllegalStateException("the demo's validation is refused: " + outcome);
    }
}
