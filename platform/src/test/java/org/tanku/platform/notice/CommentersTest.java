package org.tanku.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who sees the name and the contact under a comment, and that it is written down.
@House
class CommentersTest {
    private static final Scheme SCHEME = Scheme.CCER_AFFORESTATION;

    @Autowired private ApplicationContext house;
    @Autowired private Notices notices;
    @Autowired private Periods periods;
    @LocalServerPort private int port;

    @Test
    void who_commented_is_masked_to_all_but_officers_whose_reading_is_written_down() {
        String page = "/notices/" + commented(new CommentDraft("收益？", "诸葛测试", "139 0000 1234"));
        Staff staff = Staff.of(house);

        for (Visitor other :
                List.of(
                        Visitor.at(port),
                        staff.visitor(port, Role.PROJECT_DEVELOPER, Region.PROVINCE),
                        staff.visitor(port, Role.REGISTRY_OFFICER, Region.PROVINCE))) {
            assertThat(other.get(page).body())
                    .contains("诸*", "收益？")
                    .doesNotContain("诸葛测试", "139 0000 1234");
        }
        Visitor watch = staff.visitor(port, Role.ADMINISTRATOR, Region.PROVINCE);
        assertThat(watch.get("/name-readings?q=" + page).body()).doesNotContain("诸*");

        Visitor officer = staff.visitor(port, Role.BUREAU_OFFICER, Region.PROVINCE);
        assertThat(officer.get(page).body()).contains("诸葛测试", "139 0000 1234");

        String log = watch.get("/name-readings?q=" + page).body();
        assertThat(log).contains("诸* · ").doesNotContain("诸葛测试", "139 0000 1234");
        assertThat(log.split("诸\\* · ", -1)).as("once a request").hasSize(2);
        assertThat(watch.get("/name-readings?q=诸*").body()).contains(page);
    }

    @Test
    void what_nobody_signed_is_told_as_unsigned_and_its_contact_is_still_written_down() {
        String page = "/notices/" + commented(new CommentDraft("界址？", "", "138 0000 4321"));
        assertThat(Visitor.at(port).get(page).body())
                .contains("未署名")
                .doesNotContain("138 0000 4321");
        Staff staff = Staff.of(house);
        Visitor officer = staff.visitor(port, Role.BUREAU_OFFICER, Region.PROVINCE);
        assertThat(officer.get(page).body()).contains("未署名", "138 0000 4321");
        assertThat(officer.get("/name-readings?q=" + page).body()).contains("* · ");
    }

    @Test
    void a_comment_as_text_tells_neither_name_nor_contact() {
        UUID id = commented(new CommentDraft("面积？", "诸葛测试", "139 0000 1234"));
        assertThat(notices.get(new Notice.Id(id)))
                .asString()
                .doesNotContain("诸葛测试", "139 0000 1234");
    }

    private UUID commented(CommentDraft draft) {
        CycleStory story = new CycleStory(house);
        for (int year : List.of(2027, 2028)) {
            periods.enterYear(year, Set.of(), Set.of(), "a test", story.officer);
        }
        assertThat(periods.set(SCHEME, Step.DESIGN_NOTICE, 5, "a paper", story.officer)).isEmpty();
        NoticeOutcome published =
                notices.publish(
                        new NoticeDraft(
                                Subject.project(UUID.randomUUID()),
                                Step.DESIGN_NOTICE,
                                SCHEME,
                                new Region("350428"),
                                "一个项目",
                                "说明"),
                        story.developer);
        if (!(published instanceof NoticeOutcome.Done(var notice))) {
            throw new AssertionError(published);
        }
        Visitor somebody = Visitor.at(port);
        String page = "/notices/" + notice.id().value();
        somebody.get(page);
        somebody.post(
                page + "/comments",
                Map.of(
                        "text", draft.text(),
                        "signature", draft.signature(),
                        "contact", draft.contact()));
        return notice.id().value();
    }
}
