package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.api.Scope;
import org.tanku.platform.notice.CommentDraft;
import org.tanku.platform.notice.CommentThrottle;
import org.tanku.platform.notice.Notice;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Step;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.party.Acting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Public notices (公示): what is laid before the public, what it says, and what is answered.
@ApiResource(tag = "notices")
class NoticeResource {
    /// @param text missing where an officer keeps it from the page
    /// @param signature masked: the first character and a star
    record CommentBody(
            UUID id,
            @Nullable String text,
            @Nullable String signature,
            Instant at,
            boolean covered,
            @Nullable String answer,
            @Nullable Instant answeredAt) {
        static CommentBody of(Notice.Comment comment) {
            boolean covered = comment.isCovered();
            boolean answered = comment.isAnswered();
            return new CommentBody(
                    comment.id().value(),
                    covered ? null : comment.text(),
                    covered ? null : comment.publicSignature(),
                    comment.at(),
                    covered,
                    answered ? comment.answers().getFirst().text() : null,
                    answered ? comment.answers().getFirst().at() : null);
        }
    }

    record NoticeBody(
            UUID id,
            String number,
            Subject.Kind kind,
            UUID subject,
            Step step,
            Scheme scheme,
            String region,
            String heading,
            String text,
            LocalDate firstDay,
            LocalDate lastDay,
            int workingDays,
            String source,
            UUID organisation,
            Instant publishedAt,
            Notice.State state,
            @Nullable String reason,
            List<CommentBody> comments) {
        static NoticeBody of(Notice notice, Notice.State state) {
            return new NoticeBody(
                    notice.id().value(),
                    notice.number(),
                    notice.subject().kind(),
                    notice.subject().id(),
                    notice.step(),
                    notice.scheme(),
                    notice.region().code(),
                    notice.title(),
                    notice.summary(),
                    notice.firstDay(),
                    notice.lastDay(),
                    notice.workingDays(),
                    notice.periodSource(),
                    notice.publisher().value(),
                    notice.publishedAt(),
                    state,
                    notice.withdrawals().isEmpty()
                            ? null
                            : notice.withdrawals().getFirst().reason(),
                    notice.comments().stream().map(CommentBody::of).toList());
        }
    }

    record CommentAsked(String text, @Nullable String signature, @Nullable String contact) {
        CommentDraft draft() {
            return new CommentDraft(
                    text, signature == null ? "" : signature, contact == null ? "" : contact);
        }
    }

    record AnswerAsked(String text) {}

    record ReasonAsked(String reason) {}

    private final Notices notices;
    private final CommentThrottle throttle;

    NoticeResource(Notices notices, CommentThrottle throttle) {
        this.notices = notices;
        this.throttle = throttle;
    }

    /// The newest first.
    @GetMapping("/notices")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<NoticeBody>> listNotices(Paging paging) {
        return Reply.found(
                Slice.of(notices.list(), paging, each -> each.id().value().toString(), this::told));
    }

    @GetMapping("/notices/{notice}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<NoticeBody> getNotice(@PathVariable UUID notice) {
        return Reply.found(told(find(notice)));
    }

    @PostMapping("/notices/{notice}/comments")
    @Operation(scope = Scope.NOTICE_WRITE, refusals = NoticeOutcome.Reason.class)
    Command<NoticeBody> commentOnNotice(
            @PathVariable UUID notice, CommentAsked asked, Acting acting) {
        Notice found = find(notice);
        return Command.of(
                asked,
                () -> {
                    if (!throttle.admits(acting.person().toString())) {
                        throw new ApiFault(
                                Problem.of(
                                        DoorRefusal.TOO_MANY_REQUESTS,
                                        CommentThrottle.SPAN.toSeconds()));
                    }
                    return told(notices.comment(found.id(), asked.draft()));
                });
    }

    @PostMapping("/notices/{notice}/comments/{comment}/answer")
    @Operation(
            scope = Scope.NOTICE_WRITE,
            refusals = NoticeOutcome.Reason.class,
            conditional = true)
    Command<NoticeBody> answerComment(
            @PathVariable UUID notice,
            @PathVariable UUID comment,
            AnswerAsked asked,
            Acting acting) {
        Notice found = find(notice);
        return changing(
                found,
                asked,
                () ->
                        notices.answer(
                                found.id(), new Notice.CommentId(comment), asked.text(), acting));
    }

    @PostMapping("/notices/{notice}/comments/{comment}/covering")
    @Operation(
            scope = Scope.NOTICE_WRITE,
            refusals = NoticeOutcome.Reason.class,
            conditional = true)
    Command<NoticeBody> coverComment(
            @PathVariable UUID notice,
            @PathVariable UUID comment,
            ReasonAsked asked,
            Acting acting) {
        Notice found = find(notice);
        return changing(
                found,
                asked,
                () ->
                        notices.cover(
                                found.id(), new Notice.CommentId(comment), asked.reason(), acting));
    }

    @PostMapping("/notices/{notice}/withdrawal")
    @Operation(
            scope = Scope.NOTICE_WRITE,
            refusals = NoticeOutcome.Reason.class,
            conditional = true)
    Command<NoticeBody> withdrawNotice(
            @PathVariable UUID notice, ReasonAsked asked, Acting acting) {
        Notice found = find(notice);
        return changing(found, asked, () -> notices.withdraw(found.id(), asked.reason(), acting));
    }

    private Command<NoticeBody> changing(
            Notice notice, Object asked, java.util.function.Supplier<NoticeOutcome> act) {
        return Command.of(asked, () -> told(act.get()))
                .changing(() -> told(notices.get(notice.id())));
    }

    private Reply<NoticeBody> told(NoticeOutcome outcome) {
        return switch (outcome) {
            case NoticeOutcome.Done(var notice) -> new Reply.Done<>(told(notice));
            case NoticeOutcome.Refused(var reason, var detail) -> Reply.refused(reason, detail);
        };
    }

    private NoticeBody told(Notice notice) {
        return NoticeBody.of(notice, notices.stateOf(notice));
    }

    private Notice find(UUID id) {
        return notices.find(new Notice.Id(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }
}
