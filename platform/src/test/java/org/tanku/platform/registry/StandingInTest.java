package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.deputy.Deputies;
import org.tanku.platform.deputy.Deputyship;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Proposal.ProposalId;
import org.tanku.platform.registry.RegistryOutcome.Refusal;

import java.util.Set;

/// Maker and checker stay two people when one stands in for the other.
@House
class StandingInTest {
    @Autowired private ApplicationContext house;
    @Autowired private Deputies deputies;
    @Autowired private Parties parties;

    private RegistryStory story;
    private Acting third;

    @BeforeEach
    void begin() {
        story = new RegistryStory(house);
        third = story.cycle.colleague(story.maker.organisation(), Role.REGISTRY_OFFICER);
    }

    @Test
    void a_deputy_of_the_maker_checks_nothing_that_the_maker_proposed() {
        ProposalId proposal = story.proposed(story.stated(3)).id();
        PartyId deputyship = name(story.maker, story.checker);
        assertThat(approve(proposal, story.checker.person())).isEqualTo(Refusal.MAKER_CANNOT_CHECK);
        assertThat(approve(proposal, deputyship)).isEqualTo(Refusal.MAKER_CANNOT_CHECK);
        assertThat(
                        RegistryStory.done(
                                        story.registry.approveIssue(
                                                proposal, parties.actingAs(third.person())))
                                .units())
                .isPositive();
    }

    @Test
    void the_maker_checks_nothing_that_was_proposed_in_his_name_not_even_afterwards() {
        PartyId deputyship = name(story.maker, third);
        Acting standingIn = parties.actingAs(deputyship);
        ProposalId proposal =
                RegistryStory.done(
                                story.registry.proposeIssue(
                                        story.stated(3).id(),
                                        story.village.id(),
                                        RegistryStory.NO_BUFFER,
                                        RegistryStory.key(),
                                        standingIn))
                        .id();
        assertThat(story.registry.findProposal(proposal).orElseThrow().proposedBy())
                .as("recorded under the deputyship")
                .isEqualTo(deputyship);
        assertThat(parties.getParty(deputyship).registeredName().whole())
                .contains(third.name(), "代", story.maker.name());
        deputies.withdraw(deputyship, story.maker);
        assertThat(approve(proposal, story.maker.person())).isEqualTo(Refusal.MAKER_CANNOT_CHECK);
        assertThat(approve(proposal, third.person())).isEqualTo(Refusal.MAKER_CANNOT_CHECK);
        assertThat(
                        RegistryStory.done(
                                        story.registry.approveIssue(
                                                proposal, parties.actingAs(story.checker.person())))
                                .units())
                .isPositive();
    }

    private Refusal approve(ProposalId proposal, PartyId by) {
        return RegistryStory.refusal(story.registry.approveIssue(proposal, parties.actingAs(by)));
    }

    private PartyId name(Acting principal, Acting deputy) {
        Deputyship.Terms terms =
                new Deputyship.Terms(
                        principal.person(),
                        deputy.person(),
                        Set.of(Role.REGISTRY_OFFICER),
                        Region.PROVINCE,
                        deputies.today(),
                        deputies.today().plusDays(7),
                        "休假");
        if (deputies.name(terms, principal) instanceof Deputies.Naming.Named(var named)) {
            return named.id();
        }
        throw new AssertionError(terms);
    }
}
