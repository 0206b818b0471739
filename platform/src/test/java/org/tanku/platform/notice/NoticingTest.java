package org.tanku.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.notice.NoticeOutcome.Done;
import org.tanku.platform.notice.NoticeOutcome.Reason;
import org.tanku.platform.notice.NoticeOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The scheme of afforestation is not offered, so that no other test of this house minds its
/// period.
@House
class NoticingTest {
    private static final Scheme SCHEME = Scheme.CCER_AFFORESTATION;
    private static final CommentDraft COMMENT = new CommentDraft(" 收益怎么分？ ", "村民", "电话");

    @Autowired private ApplicationContext house;
    @Autowired private Notices notices;
    @Autowired private Periods periods;
    @Autowired private JdbcClient db;

    private CycleStory story;
    private Acting publisher;

    @BeforeEach
    void know_the_people() {
        story = new CycleStory(house);
        publisher = story.developer;
        for (int year : List.of(2027, 2028)) {
            periods.enterYear(year, Set.of(), Set.of(), "a test", story.officer);
        }
    }

    @Test
    void without_a_period_nothing_is_published() {
        assertThat(notices.publish(draft(Scheme.AR_CM_001), publisher))
                .isEqualTo(new Refused(Reason.PERIOD_IS_NOT_SET, ""));
        assertThat(periods.find(Scheme.AR_CM_001, Step.DESIGN_NOTICE)).isEmpty();
    }

    @Test
    void a_period_of_none_means_that_no_notice_is_held_and_none_is_waited_for() {
        setDays(0);
        NoticeDraft draft = draft(SCHEME);

        assertThat(notices.publish(draft, publisher))
                .isEqualTo(new Refused(Reason.NO_NOTICE_IS_HELD, ""));
        assertThat(notices.isOver(draft.subject(), SCHEME, Step.DESIGN_NOTICE)).isTrue();
    }

    @Test
    void a_notice_runs_its_working_days_from_today_on_and_names_the_paper() {
        setDays(20);

        Notice notice = published();

        assertThat(notice.workingDays()).isEqualTo(20);
        assertThat(notice.periodSource()).isEqualTo("a paper");
        assertThat(notice.number()).matches("PN-\\d{4}-\\d{4}");
        assertThat(periods.calendar().count(notice.firstDay(), notice.lastDay())).isEqualTo(20);
        assertThat(notices.stateOf(notice)).isEqualTo(Notice.State.OPEN);
        assertThat(notices.isOver(notice.subject(), SCHEME, Step.DESIGN_NOTICE)).isFalse();
        assertThat(notices.publish(draftOf(notice.subject()), publisher))
                .isEqualTo(new Refused(Reason.NOTICE_IS_RUNNING, ""));
    }

    @Test
    void a_notice_is_over_when_its_days_are_and_every_comment_is_answered() {
        setDays(5);
        Notice silent = published();
        LocalDate after = silent.lastDay().plusDays(1);
        assertThat(silent.stateOn(silent.lastDay())).isEqualTo(Notice.State.OPEN);
        assertThat(silent.stateOn(after)).isEqualTo(Notice.State.OVER);

        Notice spoken = done(notices.comment(silent.id(), COMMENT));
        assertThat(spoken.stateOn(after)).isEqualTo(Notice.State.ANSWERS_ARE_DUE);
        assertThat(spoken.comments().getFirst().text()).isEqualTo("收益怎么分？");

        Notice.CommentId comment = spoken.comments().getFirst().id();
        Notice answered = done(notices.answer(spoken.id(), comment, "按方案分", publisher));
        assertThat(answered.stateOn(after)).isEqualTo(Notice.State.OVER);
        assertThat(refusal(notices.answer(spoken.id(), comment, "再答", publisher)))
                .isEqualTo(Reason.COMMENT_IS_ANSWERED);
    }

    @Test
    void a_comment_an_officer_keeps_from_the_page_needs_no_answer_and_stays_in_the_books() {
        setDays(5);
        Notice notice = done(notices.comment(published().id(), COMMENT));
        Notice.CommentId comment = notice.comments().getFirst().id();

        assertThatThrownBy(() -> notices.cover(notice.id(), comment, "个人信息", publisher))
                .isInstanceOf(NotPermitted.class);
        Notice covered = done(notices.cover(notice.id(), comment, "个人信息", story.officer));

        assertThat(covered.unanswered()).isZero();
        assertThat(covered.comments().getFirst().text()).isEqualTo("收益怎么分？");
        assertThat(refusal(notices.answer(notice.id(), comment, "答", publisher)))
                .isEqualTo(Reason.COMMENT_IS_COVERED);
    }

    @Test
    void a_withdrawn_notice_does_not_count_and_another_may_follow() {
        setDays(5);
        Notice notice = published();
        Notice gone = done(notices.withdraw(notice.id(), "边界有误", story.officer));

        assertThat(notices.stateOf(gone)).isEqualTo(Notice.State.WITHDRAWN);
        assertThat(refusal(notices.comment(gone.id(), COMMENT)))
                .isEqualTo(Reason.NOTICE_IS_WITHDRAWN);
        assertThat(notices.publish(draftOf(notice.subject()), publisher)).isInstanceOf(Done.class);
    }

    @Test
    void what_is_too_long_or_empty_is_refused_by_name() {
        setDays(5);
        Notice notice = published();

        assertThat(refusal(notices.comment(notice.id(), new CommentDraft("  ", "", ""))))
                .isEqualTo(Reason.TEXT_IS_MISSING);
        assertThat(
                        refusal(
                                notices.comment(
                                        notice.id(), new CommentDraft("长".repeat(2_001), "", ""))))
                .isEqualTo(Reason.TEXT_IS_TOO_LONG);
        assertThat(
                        done(notices.comment(
                                        notice.id(), new CommentDraft("长".repeat(2_000), "", "")))
                                .comments())
                .hasSize(1);
    }

    @Test
    void only_the_provincial_bureau_sets_periods_and_only_with_a_source() {
        assertThatThrownBy(() -> periods.set(SCHEME, Step.ISSUE, 5, "a paper", publisher))
                .isInstanceOf(NotPermitted.class);
        assertThat(periods.set(SCHEME, Step.ISSUE, 5, " ", story.officer))
                .contains(Periods.Refusal.SOURCE_IS_MISSING);
        assertThat(periods.set(SCHEME, Step.ISSUE, 0, "a paper", story.officer))
                .as("only a notice may take no days")
                .contains(Periods.Refusal.DAYS_OUT_OF_RANGE);
        assertThat(periods.enterYear(2026, Set.of(), Set.of(), "a paper", story.officer))
                .contains(Periods.Refusal.YEAR_IS_KNOWN);
        assertThat(
                        periods.enterYear(
                                2031,
                                Set.of(LocalDate.of(2030, 12, 31)),
                                Set.of(),
                                "a paper",
                                story.officer))
                .contains(Periods.Refusal.DAY_OF_ANOTHER_YEAR);
    }

    @Test
    void the_database_lets_nobody_change_what_was_said() {
        setDays(5);
        notices.comment(published().id(), COMMENT);
        for (String table : List.of("notice", "comment", "period")) {
            assertThatThrownBy(() -> db.sql("delete from notice." + table).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("inserts only");
        }
    }

    private void setDays(int days) {
        assertThat(story.officer.may(Role.BUREAU_OFFICER, Region.PROVINCE)).isTrue();
        assertThat(periods.set(SCHEME, Step.DESIGN_NOTICE, days, "a paper", story.officer))
                .isEmpty();
    }

    private Notice published() {
        return done(notices.publish(draft(SCHEME), publisher));
    }

    private static NoticeDraft draft(Scheme scheme) {
        return draft(scheme, Subject.project(UUID.randomUUID()));
    }

    private static NoticeDraft draftOf(Subject subject) {
        return draft(SCHEME, subject);
    }

    private static NoticeDraft draft(Scheme scheme, Subject subject) {
        return new NoticeDraft(
                subject, Step.DESIGN_NOTICE, scheme, new Region("350428"), "一个项目", "说明");
    }

    private static Notice done(NoticeOutcome outcome) {
        if (outcome instanceof Done(var notice)) {
            return notice;
        }
        throw new AssertionError(outcome);
    }

    private static Reason refusal(NoticeOutcome outcome) {
        return ((Refused) outcome).reason();
    }
}
