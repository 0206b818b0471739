package org.tanku.platform.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.disturbance.LossStory;
import org.tanku.platform.inbox.Inbox;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.measurement.MeasureOutcome;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Matter;
import org.tanku.platform.safeguard.SafeguardOutcome;
import org.tanku.platform.safeguard.Safeguards;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.StatementId;
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
                measurement.getReport(
                        verification.getStatement(block.findStatement().orElseThrow()).report());
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

    @Test
    void a_loss_that_is_found_out_between_statement_and_issue_waits() {
        RegistryStory story = new RegistryStory(house);
        Project project = story.cycle.ticketProject(fir("0001", "60"));
        MonitoringReport report =
                story.cycle.measured(
                        project, story.cycle.survey(CycleStory.END, fir("0001", "95")));
        StateOutcome outcome =
                verification.state(report.id(), new OpinionDraft.Agree(), story.cycle.verifier);
        StatementId statement = ((StateOutcome.Stated) outcome).statement().id();
        LossStory losses = new LossStory(house, project, story.cycle.developer);
        losses.recorded(
                losses.facts(Kind.FELLING, story.cycle.code("0001"), LocalDate.of(2018, 4, 5), 5));

        Proposal proposal =
                RegistryStory.done(
                        story.registry.proposeIssue(
                                statement,
                                story.village.id(),
                                RegistryStory.NO_BUFFER,
                                RegistryStory.key(),
                                story.maker));
        UnitBlock block =
                RegistryStory.done(story.registry.approveIssue(proposal.id(), story.checker));

        assertThat(tasks(story.maker, block)).hasSize(1);
    }

    @Test
    void a_report_that_was_set_aside_took_no_stock_of_a_loss() {
        RegistryStory story = new RegistryStory(house);
        UnitBlock block = story.issued(40);
        MonitoringReport credited =
                measurement.getReport(
                        verification.getStatement(block.findStatement().orElseThrow()).report());
        Project project = story.cycle.projects.getProject(credited.project());
        LossStory losses = new LossStory(house, project, story.cycle.developer);
        losses.recorded(
                losses.facts(Kind.FIRE, story.cycle.code("0001"), LocalDate.of(2022, 4, 5), 5));
        LocalDate later = LocalDate.of(2026, 6, 30);
        MeasureOutcome next =
                measurement.measure(
                        project.id(),
                        story.cycle.survey(later, fir("0001", "99")),
                        CycleStory.LAST_DAY.plusDays(1),
                        later,
                        story.cycle.measurer);
        MonitoringReport report = ((MeasureOutcome.Measured) next).report();
        assertThat(tasks(story.maker, block)).isEmpty();

        measurement.setAside(report.id(), "样地位置不符");

        assertThat(tasks(story.maker, block)).hasSize(1);
    }

    private List<Task> tasks(Acting acting, UnitBlock block) {
        return inbox.list(acting).stream()
                .map(each -> each.task())
                .filter(each -> each.id().startsWith("cycle.loss:"))
                .filter(each -> each.id().endsWith(block.number()))
                .toList();
    }
}
