package org.tanku.platform.notice;

import static org.tanku.platform.notice.NoticeOutcome.refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.notice.Notice.Comment;
import org.tanku.platform.notice.Notice.CommentId;
import org.tanku.platform.notice.NoticeOutcome.Done;
import org.tanku.platform.notice.NoticeOutcome.Reason;
import org.tanku.platform.notice.NoticeOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The room's face: publish, comment, answer (公示).
@Service
public class Notices {
    private static final int LONGEST_COMMENT = 2_000;
    private static final int LONGEST_ANSWER = 4_000;
    private static final int LONGEST_SIGNATURE = 100;
    private static final int LONGEST_CONTACT = 200;
    private static final int MOST_COMMENTS = 2_000;
    private static final int LISTED = 500;

    private final NoticeRows rows;
    private final Periods periods;
    private final Clock clock;

    Notices(NoticeRows rows, Periods periods, Clock clock) {
        this.rows = rows;
        this.periods = periods;
        this.clock = clock;
    }

    /// Publishes from today on, for as long as the period of the step says. The room of the subject
    /// has seen to it that this person may.
    @Transactional
    public NoticeOutcome publish(NoticeDraft draft, Acting acting) {
        rows.lock(draft.subject());
        Optional<Period> period = periods.find(draft.scheme(), draft.step());
        if (period.isEmpty()) {
            return refused(Reason.PERIOD_IS_NOT_SET);
        }
        if (period.get().workingDays() == 0) {
            return refused(Reason.NO_NOTICE_IS_HELD);
        }
        boolean running =
                rows.findLatest(draft.subject())
                        .filter(each -> each.withdrawals().isEmpty())
                        .isPresent();
        if (running) {
            return refused(Reason.NOTICE_IS_RUNNING);
        }
        LocalDate today = today();
        try {
            LocalDate last = periods.calendar().lastOf(today, period.get().workingDays());
            Notice notice = notice(draft, period.get(), today, last, acting);
            rows.insert(notice, acting.person());
            return new Done(notice);
        } catch (WorkingDays.UnknownYear e) {
            return new Refused(Reason.YEAR_IS_UNKNOWN, String.valueOf(e.year()));
        }
    }

    /// Takes a notice back, so that it no longer counts and another can follow; an officer of the
    /// bureau does.
    @Transactional
    public NoticeOutcome withdraw(Notice.Id id, String reason, Acting acting) {
        Optional<Notice> found = rows.find(id);
        if (found.isEmpty()) {
            return refused(Reason.NOTICE_UNKNOWN);
        }
        acting.require(Role.BUREAU_OFFICER, found.get().region());
        rows.lock(found.get().subject());
        if (stateOf(get(id)) == Notice.State.WITHDRAWN) {
            return refused(Reason.NOTICE_IS_WITHDRAWN);
        }
        if (reason.isBlank()) {
            return refused(Reason.TEXT_IS_MISSING);
        }
        rows.insert(id, new Notice.Withdrawal(reason.strip(), acting.person(), clock.instant()));
        return new Done(get(id));
    }

    /// What anybody says while a notice is open; nobody need sign in.
    @Transactional
    public NoticeOutcome comment(Notice.Id id, CommentDraft draft) {
        Optional<Notice> found = rows.find(id);
        if (found.isEmpty()) {
            return refused(Reason.NOTICE_UNKNOWN);
        }
        rows.lock(found.get().subject());
        Notice notice = get(id);
        if (stateOf(notice) == Notice.State.WITHDRAWN) {
            return refused(Reason.NOTICE_IS_WITHDRAWN);
        }
        if (stateOf(notice) != Notice.State.OPEN) {
            return refused(Reason.NOTICE_HAS_ENDED);
        }
        if (notice.comments().size() >= MOST_COMMENTS) {
            return refused(Reason.TOO_MANY_COMMENTS);
        }
        if (draft.text().isEmpty()) {
            return refused(Reason.TEXT_IS_MISSING);
        }
        if (draft.text().length() > LONGEST_COMMENT
                || draft.signature().length() > LONGEST_SIGNATURE
                || draft.contact().length() > LONGEST_CONTACT) {
            return refused(Reason.TEXT_IS_TOO_LONG);
        }
        rows.insert(id, draft, clock.instant());
        return new Done(get(id));
    }

    /// Answers a comment, once; the publisher's people do.
    @Transactional
    public NoticeOutcome answer(Notice.Id id, CommentId comment, String text, Acting acting) {
        Optional<Notice> found = rows.find(id);
        if (found.isEmpty()) {
            return refused(Reason.NOTICE_UNKNOWN);
        }
        if (!found.get().publisher().equals(acting.organisation())) {
            acting.require(Role.BUREAU_OFFICER, found.get().region());
        }
        Optional<Reason> wrong = findWrong(found.get(), comment, text, LONGEST_ANSWER);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        rows.insert(comment, new Notice.Answer(text.strip(), acting.person(), clock.instant()));
        return new Done(get(id));
    }

    /// Keeps a comment from the page, such as an insult or somebody's private data; an officer of
    /// the bureau does, never the publisher. It stays in the books.
    @Transactional
    public NoticeOutcome cover(Notice.Id id, CommentId comment, String reason, Acting acting) {
        Optional<Notice> found = rows.find(id);
        if (found.isEmpty()) {
            return refused(Reason.NOTICE_UNKNOWN);
        }
        acting.require(Role.BUREAU_OFFICER, found.get().region());
        Optional<Reason> wrong = findWrong(found.get(), comment, reason, LONGEST_ANSWER);
        if (wrong.isPresent() && wrong.get() != Reason.COMMENT_IS_ANSWERED) {
            return refused(wrong.get());
        }
        rows.insert(comment, new Notice.Covering(reason.strip(), acting.person(), clock.instant()));
        return new Done(get(id));
    }

    private Optional<Reason> findWrong(Notice notice, CommentId id, String text, int longest) {
        rows.lock(notice.subject());
        Optional<Comment> comment =
                get(notice.id()).comments().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst();
        if (comment.isEmpty()) {
            return Optional.of(Reason.COMMENT_UNKNOWN);
        }
        if (comment.get().isCovered()) {
            return Optional.of(Reason.COMMENT_IS_COVERED);
        }
        if (text.isBlank()) {
            return Optional.of(Reason.TEXT_IS_MISSING);
        }
        if (text.length() > longest) {
            return Optional.of(Reason.TEXT_IS_TOO_LONG);
        }
        return comment.get().isAnswered()
                ? Optional.of(Reason.COMMENT_IS_ANSWERED)
                : Optional.empty();
    }

    public Optional<Notice> find(Notice.Id id) {
        return rows.find(id);
    }

    public Notice get(Notice.Id id) {
        return rows.find(id)
                .orElseThrow(() -> new IllegalArgumentException("no such notice: " + id.value()));
    }

    /// The newest about a subject, withdrawn or not.
    public Optional<Notice> findLatest(Subject subject) {
        return rows.findLatest(subject);
    }

    /// The newest five hundred, the newest first.
    public List<Notice> list() {
        return rows.list(LISTED);
    }

    public Notice.State stateOf(Notice notice) {
        return notice.stateOn(today());
    }

    /// Whether the public had its say on a subject: the notice ran its days and all was answered,
    /// or the scheme holds none in this step.
    public boolean isOver(Subject subject, Scheme scheme, Step step) {
        Optional<Notice> latest = rows.findLatest(subject);
        if (latest.isPresent() && latest.get().withdrawals().isEmpty()) {
            return stateOf(latest.get()) == Notice.State.OVER;
        }
        return periods.find(scheme, step).filter(each -> each.workingDays() == 0).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Notice notice(
            NoticeDraft draft, Period period, LocalDate first, LocalDate last, Acting acting) {
        return new Notice(
                new Notice.Id(UUID.randomUUID()),
                rows.nextNumber(first.getYear()),
                draft.subject(),
                draft.step(),
                draft.scheme(),
                draft.region(),
                draft.title(),
                draft.summary(),
                first,
                last,
                period.workingDays(),
                period.source(),
                acting.organisation(),
                clock.instant(),
                List.of(),
                List.of());
    }
}
