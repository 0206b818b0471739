package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.inbox.Inbox;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;

@House
class IssueTasksTest {
    @Autowired private ApplicationContext house;
    @Autowired private Inbox inbox;

    @Test
    void a_statement_waits_for_a_proposal_and_that_for_another_officer() {
        RegistryStory story = new RegistryStory(house);
        VerificationStatement statement = story.stated(10);
        String proposing = "registry.statement:" + statement.id().value();
        Acting verifiers =
                story.cycle.colleague(story.cycle.verifier.organisation(), Role.REGISTRY_OFFICER);
        assertThat(ids(story.maker)).contains(proposing);
        assertThat(ids(verifiers)).doesNotContain(proposing);

        Proposal proposal = story.proposed(statement);
        String checking = "registry.proposal:" + proposal.id();

        assertThat(ids(story.maker)).doesNotContain(proposing, checking);
        assertThat(ids(story.checker)).contains(checking).doesNotContain(proposing);
        assertThat(ids(verifiers)).doesNotContain(checking);

        story.registry.approveIssue(proposal.id(), story.checker);

        assertThat(ids(story.checker)).doesNotContain(checking, proposing);
    }

    private List<String> ids(Acting acting) {
        return inbox.list(acting).stream().map(each -> each.task().id()).toList();
    }
}
