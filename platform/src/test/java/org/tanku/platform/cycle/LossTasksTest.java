package org.tanku.platform.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.disturbance.LossStory;
import org.tanku.platform.inbox.Inbox;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Matter;
import org.tanku.platform.safeguard.SafeguardOutcome;
import org.tanku.platform.safeguard.Safeguards;
import org.tanku.platform.verification.Verification;

import java.time.LocalDate;
import java.util.List;

@House
class LossTasksTest {
    @Autowired private ApplicationContext house;
    @Autowired private Inbox inbox;
    @Autowired private Verification verification;
    @Autowired private Measurement measurement;
    @Autowired private Safeguards safeguards;

    @Test
    void a_fire_after_an_issue_waits_until_a_reversal_is_proposed() {
        RegistryStory story = new RegistryStory(house);
        UnitBlock block = story.issued(40);
        MonitoringReport report =
                measurement.getReport(verification.getStatement(block.statement()).report());
        Project project = story.cycle.projects.getProject(report.project());
        LossStory losses = new LossStory(house, project, story.cycle.developer);
        assertThat(tasks(story.maker, block)).isEmpty();

        losses.recorded(
                losses.facts(Kind.FIRE, story.cycle.code("0001"), LocalDate.of(2022, 4, 5), 5));

        assertThat(tasks(story.maker, block))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.page())
                                .isEqualTo(
                                        "/safeguards/new?kind=REVERSAL&block="
                                                + block.number()
                                                + "&cause=FIRE"));
        assertThat(tasks(story.cycle.developer, block)).isEmpty();

        SafeguardOutcome<?> proposed =
                safeguards.propose(
                        new Matter.Reversal(
                                block.inBooks(),
                                3,
                                Matter.LossCause.FIRE,
                                false,
                                new Matter.Paper("火查 1", LocalDate.of(2022, 4, 6), "火灾调查报告")),
                        RegistryStory.key(),
                        story.maker);
        assertThat(proposed).isInstanceOf(SafeguardOutcome.Done.class);
        assertThat(tasks(story.maker, block)).isEmpty();
    }

    private List<Task> tasks(Acting acting, UnitBlock block) {
        return inbox.list(acting).stream()
                .map(each -> each.task())
                .filter(each -> each.id().startsWith("cycle.loss:"))
                .filter(each -> each.id().endsWith(block.number()))
                .toList();
    }
}
