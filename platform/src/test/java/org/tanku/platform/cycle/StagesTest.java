package org.tanku.platform.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.validation.DesignDraft;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;
import java.util.UUID;

@House
class StagesTest {
    @Autowired private ApplicationContext house;
    @Autowired private Cycle cycle;
    @Autowired private CycleTasks tasks;
    @Autowired private Verification verification;
    @Autowired private Registry registry;

    @Test
    void a_project_walks_from_its_design_to_its_units_and_each_knows_when_it_is_his_turn() {
        CycleStory story = new CycleStory(house);
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        Project project = story.proposed(story.ticket(start, story.title(start)));

        assertStage(project, ProjectStage.Proposed.class, Role.PROJECT_DEVELOPER);
        assertThat(textsFor(story.developer, project)).containsExactly("Proposed");

        story.validation.publishDesign(
                project.id(), new DesignDraft("100", "a test", "a test"), story.developer);
        assertStage(project, ProjectStage.AwaitingValidation.class, Role.VERIFIER);
        assertThat(textsFor(story.validator, project)).containsExactly("AwaitingValidation");
        assertThat(textsFor(story.developer, project)).isEmpty();

        story.validation.begin(project.id(), story.validator);
        assertStage(project, ProjectStage.Validating.class, Role.VERIFIER);
        assertThat(textsFor(story.verifier, project)).as("another body").isEmpty();
        story.validation.ask(project.id(), "why?", story.validator);
        assertStage(project, ProjectStage.Validating.class, Role.PROJECT_DEVELOPER);
        var question = story.validation.file(project.id()).questions().getFirst().id();
        story.validation.answer(project.id(), question, "therefore", story.developer);
        story.validation.close(project.id(), question, "fine", story.validator);
        story.validation.state(project.id(), true, "agreed", story.validator);
        assertStage(project, ProjectStage.AwaitingRegistration.class, Role.BUREAU_OFFICER);
        assertThat(textsFor(story.officer, project)).containsExactly("AwaitingRegistration");

        story.projects.register(project.id(), story.officer);
        assertStage(project, ProjectStage.Registered.class, Role.MEASURER);
        assertThat(textsFor(story.measurer, project)).containsExactly("Registered");

        MonitoringReport report =
                story.measured(project, story.survey(CycleStory.END, fir("0001", "95")));
        assertThat(cycle.stageOf(report)).isInstanceOf(ReportStage.AwaitingVerification.class);
        assertThat(textsFor(story.verifier, report)).containsExactly("AwaitingVerification");
        assertThat(textsFor(story.validator, report)).as("who validated").isEmpty();
        assertThat(textsFor(story.measurer, report)).isEmpty();

        issue(story, report);
    }

    private void issue(CycleStory story, MonitoringReport report) {
        VerificationStatement statement =
                ((StateOutcome.Stated)
                                verification.state(
                                        report.id(), new OpinionDraft.Agree(), story.verifier))
                        .statement();
        assertThat(cycle.stageOf(report)).isInstanceOf(ReportStage.AwaitingIssue.class);

        Acting maker = story.somebody(Role.REGISTRY_OFFICER);
        Acting checker = story.somebody(Role.REGISTRY_OFFICER);
        Account account = registry.openAccount(story.holder.organisation(), maker);
        Proposal proposal =
                ((RegistryOutcome.Done<Proposal>)
                                registry.proposeIssue(
                                        statement.id(),
                                        account.id(),
                                        RegistryStory.NO_BUFFER,
                                        UUID.randomUUID().toString(),
                                        maker))
                        .result();
        assertThat(cycle.stageOf(report)).isInstanceOf(ReportStage.AwaitingCheck.class);
        registry.approveIssue(proposal.id(), checker);
        assertThat(cycle.stageOf(report))
                .isInstanceOfSatisfying(
                        ReportStage.Issued.class,
                        issued -> assertThat(issued.block().units()).isEqualTo(41));
    }

    private void assertStage(Project project, Class<? extends ProjectStage> stage, Role whoseTurn) {
        ProjectStage found = cycle.stageOf(project);
        assertThat(found).isInstanceOf(stage);
        assertThat(cycle.findTurn(project, found).orElseThrow().who()).isEqualTo(whoseTurn);
    }

    private List<String> textsFor(Acting acting, Project project) {
        return texts(acting, project.id().value());
    }

    private List<String> textsFor(Acting acting, MonitoringReport report) {
        return texts(acting, report.id().value());
    }

    private List<String> texts(Acting acting, UUID about) {
        return tasks.listTasks(acting).stream()
                .filter(task -> task.id().endsWith(about.toString()))
                .map(Task::text)
                .map(text -> text.substring(text.lastIndexOf('.') + 1))
                .toList();
    }
}
