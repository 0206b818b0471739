package org.tanku.platform.farm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.farm.FarmReport.Opinion;
import org.tanku.platform.farm.FarmVerifying.Reason;
import org.tanku.platform.inbox.Inbox;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.verification.WholeTonnes;

import java.util.List;
import java.util.UUID;

@House
class FarmVerifyingTest {
    @Autowired private ApplicationContext house;
    @Autowired private Inbox inbox;

    private FarmStory story;
    private FarmProject project;

    @BeforeEach
    void meet() {
        story = new FarmStory(house);
        project = story.registered();
    }

    @Test
    void whole_tonnes_are_agreed_rounded_down_and_no_unit_comes_of_them() {
        FarmReport report = story.measured(project, FarmStory.year());

        FarmReport judged =
                ((FarmVerifying.Stated) story.reports.agree(report.id(), " 记录齐全 ", story.verifier))
                        .report();

        assertThat(judged.opinion())
                .isInstanceOfSatisfying(
                        Opinion.Agreed.class,
                        agreed -> {
                            assertThat(agreed.tonnes()).isEqualTo(new WholeTonnes(5_288));
                            assertThat(agreed.said().remark()).isEqualTo("记录齐全");
                            assertThat(agreed.said().verifier())
                                    .isEqualTo(story.verifier.organisation());
                        });
    }

    @Test
    void a_refused_report_gives_its_year_free_and_stays_readable() {
        FarmReport report = story.measured(project, FarmStory.year());
        story.reports.refuse(report.id(), "缺少照片", story.verifier);

        FarmReport anew = story.measured(project, FarmStory.year());

        assertThat(anew.number()).isEqualTo(project.number() + "-R02");
        assertThat(story.reports.find(report.id()).orElseThrow().opinion())
                .isInstanceOf(Opinion.NotAgreed.class);
        assertThat(story.reports.list(project.id())).hasSize(2);
    }

    @Test
    void who_has_a_part_in_it_and_what_lacks_a_reason_is_refused_by_name() {
        FarmReport report = story.measured(project, FarmStory.year());

        assertThat(refusal(new FarmReport.Id(UUID.randomUUID()), "x", story.verifier))
                .isEqualTo(Reason.REPORT_UNKNOWN);
        assertThat(refusal(report.id(), "x", colleague(story.measurer)))
                .isEqualTo(Reason.MEASURER_CANNOT_VERIFY);
        assertThat(refusal(report.id(), "x", colleague(story.developer)))
                .isEqualTo(Reason.DEVELOPER_CANNOT_VERIFY);
        assertThat(refusal(report.id(), " ", story.verifier)).isEqualTo(Reason.REMARK_IS_MISSING);
        story.reports.agree(report.id(), "", story.verifier);
        assertThat(refusal(report.id(), "x", story.verifier))
                .isEqualTo(Reason.OPINION_ALREADY_STATED);
    }

    @Test
    void a_negative_reduction_is_never_agreed() {
        FarmReport report =
                story.measured(
                        project,
                        FarmStory.files(
                                FarmStory.EARLY.replace("持续淹水", "多次排水").replace(",180,5", ",180,"),
                                FarmStory.EARLY_DRAINS.lines().findFirst().orElseThrow() + "\n"));

        assertThat(report.reduction().value()).isNegative();
        assertThat(
                        ((FarmVerifying.Refused)
                                        story.reports.agree(report.id(), "", story.verifier))
                                .reason())
                .isEqualTo(Reason.REDUCTION_IS_NEGATIVE);
    }

    @Test
    void work_goes_from_inbox_to_inbox_and_never_to_whom_a_rule_would_refuse() {
        FarmProject proposed = story.proposed(FarmStory.draft(FarmStory.EAST_ASIA));
        String registration = "farm.registration:" + proposed.id().value();
        assertThat(tasks(story.officer)).contains(registration);
        assertThat(tasks(story.developer)).isEmpty();

        story.projects.register(proposed.id(), story.officer);
        String measuring = "farm.measuring:" + proposed.id().value();
        assertThat(tasks(story.officer)).doesNotContain(registration);
        assertThat(tasks(story.measurer)).contains(measuring);

        FarmReport report = story.measured(proposed, FarmStory.year());
        String opinion = "farm.opinion:" + report.id().value();
        assertThat(tasks(story.measurer)).doesNotContain(measuring);
        assertThat(tasks(story.verifier)).contains(opinion);
        assertThat(tasks(colleague(story.measurer))).doesNotContain(opinion);

        story.reports.refuse(report.id(), "缺少照片", story.verifier);
        assertThat(tasks(story.verifier)).doesNotContain(opinion);
        assertThat(tasks(story.measurer)).contains(measuring);
    }

    private Acting colleague(Acting of) {
        return story.colleague(of.organisation(), Role.VERIFIER);
    }

    private List<String> tasks(Acting acting) {
        return inbox.list(acting).stream().map(each -> each.task().id()).toList();
    }

    private Reason refusal(FarmReport.Id report, String remark, Acting acting) {
        return ((FarmVerifying.Refused) story.reports.refuse(report, remark, acting)).reason();
    }
}
