package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.StandLine.fir;
import static org.tanku.platform.registry.RegistryStory.NO_BUFFER;
import static org.tanku.platform.registry.RegistryStory.done;
import static org.tanku.platform.registry.RegistryStory.key;
import static org.tanku.platform.registry.RegistryStory.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.CycleStory;
import org.tanku.platform.Declared;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Proposal.ProposalId;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@House
class IssuingTest {
    @Autowired private ApplicationContext house;

    @Autowired private Registry registry;

    @Autowired private JdbcClient db;

    private RegistryStory story;

    @BeforeEach
    void open_accounts() {
        story = new RegistryStory(house);
    }

    @Test
    void a_statement_becomes_a_block_of_as_many_units_in_the_account_proposed() {
        VerificationStatement statement = story.stated(100);
        Proposal proposal = story.proposed(statement);
        UnitBlock block = done(registry.approveIssue(proposal.id(), story.checker));

        assertThat(block.programme()).isEqualTo(Programme.SMCER);
        assertThat(block.number()).matches("SMCER-\\d{6}");
        assertThat(block.ticket()).contains("0" + block.number().substring(6));
        assertThat(block.findStatement()).contains(statement.id());
        assertThat(block.units()).isEqualTo(100);
        assertThat(block.kilograms()).isEqualTo(100_000);
        assertThat(registry.findProposalOf(statement.id()).orElseThrow().decidedBy())
                .contains(story.checker.person());
        assertThat(registry.findBlock(block.id())).contains(block);
        assertThat(registry.findBlockOf(statement.id())).contains(block);
        assertThat(registry.totals(block.id()).free()).isEqualTo(100);
        assertThat(registry.listHoldings(story.village))
                .singleElement()
                .satisfies(holding -> {
                    assertThat(holding.block()).isEqualTo(block.inBooks());
                    assertThat(holding.totals().free()).isEqualTo(100);
                });
    }

    /// Proposed under an earlier version, when national units were issued on statements.
    @Test
    void a_proposal_of_national_units_is_turned_down_only() {
        Proposal first = story.proposed(story.stated(10));
        done(registry.rejectIssue(first.id(), "材料不全", story.checker));
        ProposalId old = new ProposalId(UUID.randomUUID());
        db.sql(
                        """
                        insert into registry.proposal
                               (id, key, statement, basis, programme, units, particulars, account,
                                buffer_share, buffer_reason, proposed_by, proposed_at, state)
                        select :id, :id::text, statement, basis, 'CCER', units, particulars,
                               account, buffer_share, buffer_reason, proposed_by, proposed_at,
                               'PENDING'
                          from registry.proposal
                         where id = :first
                        """)
                .param("id", old.value())
                .param("first", first.id().value())
                .update();

        assertThat(refusal(registry.approveIssue(old, story.checker)))
                .isEqualTo(Refusal.SCHEME_BOOKS_NO_UNITS);
        done(registry.rejectIssue(old, "由全国系统登记", story.checker));
    }

    @Test
    void blocks_are_numbered_without_a_gap() {
        int first = story.issued(10).inBooks().number();
        VerificationStatement refused = story.stated(10);
        Proposal proposal = story.proposed(refused);
        assertThat(refusal(registry.approveIssue(proposal.id(), story.maker)))
                .isEqualTo(Refusal.MAKER_CANNOT_CHECK);
        done(registry.rejectIssue(proposal.id(), "材料不全", story.checker));

        assertThat(story.issued(10).inBooks().number()).isEqualTo(first + 1);
    }

    @Test
    void a_key_that_comes_back_proposes_once() {
        VerificationStatement statement = story.stated(10);
        String key = key();
        Proposal first =
                done(
                        registry.proposeIssue(
                                statement.id(), story.village.id(), NO_BUFFER, key, story.maker));

        assertThat(
                        done(registry.proposeIssue(
                                        statement.id(),
                                        story.village.id(),
                                        NO_BUFFER,
                                        key,
                                        story.maker))
                                .id())
                .isEqualTo(first.id());
        assertThat(
                        refusal(
                                registry.proposeIssue(
                                        statement.id(),
                                        story.mill.id(),
                                        NO_BUFFER,
                                        key,
                                        story.maker)))
                .isEqualTo(Refusal.KEY_USED_FOR_ANOTHER_COMMAND);
    }

    @Test
    void an_approval_that_is_sent_twice_issues_once() {
        Proposal proposal = story.proposed(story.stated(10));
        UnitBlock block = done(registry.approveIssue(proposal.id(), story.checker));

        assertThat(done(registry.approveIssue(proposal.id(), story.checker))).isEqualTo(block);
        assertThat(registry.totals(block.id()).issued()).isEqualTo(10);
    }

    @Test
    void of_many_officers_who_approve_at_once_one_issues() throws Exception {
        Proposal proposal = story.proposed(story.stated(10));
        List<Acting> officers =
                Stream.generate(() -> story.cycle.somebody(Role.REGISTRY_OFFICER))
                        .limit(8)
                        .toList();
        List<Callable<RegistryOutcome<UnitBlock>>> approvals =
                officers.stream()
                        .<Callable<RegistryOutcome<UnitBlock>>>map(
                                officer -> () -> registry.approveIssue(proposal.id(), officer))
                        .toList();
        int issued = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<RegistryOutcome<UnitBlock>> outcome : pool.invokeAll(approvals)) {
                issued += outcome.get() instanceof Done ? 1 : 0;
            }
        }

        assertThat(issued).isEqualTo(1);
    }

    @Test
    void every_refusal_of_a_proposal_is_met_in_its_order() {
        StatementId unknown = new StatementId(UUID.randomUUID());
        VerificationStatement disagreed = story.stated(new OpinionDraft.Disagree("样地位置不符"), 10);
        VerificationStatement statement = story.stated(10);
        AccountId nowhere = AccountId.random();
        Acting verifier = officerOf(story.cycle.verifier);
        Acting measurer = officerOf(story.cycle.measurer);
        Acting developer = officerOf(story.cycle.developer);

        assertThat(propose(unknown, nowhere, verifier)).isEqualTo(Refusal.STATEMENT_UNKNOWN);
        assertThat(propose(disagreed.id(), nowhere, verifier))
                .isEqualTo(Refusal.STATEMENT_DOES_NOT_AGREE);
        assertThat(propose(statement.id(), nowhere, verifier))
                .isEqualTo(Refusal.VERIFIER_CANNOT_ISSUE);
        assertThat(propose(statement.id(), nowhere, measurer))
                .isEqualTo(Refusal.MEASURER_CANNOT_ISSUE);
        assertThat(propose(statement.id(), nowhere, developer))
                .isEqualTo(Refusal.DEVELOPER_CANNOT_ISSUE);
        assertThat(propose(statement.id(), nowhere, story.maker))
                .isEqualTo(Refusal.ACCOUNT_UNKNOWN);
        story.proposed(statement);
        assertThat(propose(statement.id(), story.village.id(), story.maker))
                .isEqualTo(Refusal.STATEMENT_ALREADY_PROPOSED);
        assertThat(propose(story.stated(0).id(), story.village.id(), story.maker))
                .isEqualTo(Refusal.AMOUNT_IS_ZERO);
    }

    @Test
    void every_refusal_of_a_decision_is_met_in_its_order() {
        Proposal proposal = story.proposed(story.stated(10));
        ProposalId unknown = new ProposalId(UUID.randomUUID());

        assertThat(refusal(registry.approveIssue(unknown, story.checker)))
                .isEqualTo(Refusal.PROPOSAL_UNKNOWN);
        assertThat(refusal(registry.approveIssue(proposal.id(), story.maker)))
                .isEqualTo(Refusal.MAKER_CANNOT_CHECK);
        assertThat(refusal(registry.approveIssue(proposal.id(), officerOf(story.cycle.verifier))))
                .isEqualTo(Refusal.VERIFIER_CANNOT_ISSUE);
        assertThat(refusal(registry.rejectIssue(proposal.id(), " ", story.checker)))
                .isEqualTo(Refusal.REMARK_IS_MISSING);
        assertThat(done(registry.rejectIssue(proposal.id(), "材料不全", story.checker)).isPending())
                .isFalse();
        assertThat(refusal(registry.approveIssue(proposal.id(), story.checker)))
                .isEqualTo(Refusal.PROPOSAL_ALREADY_DECIDED);
    }

    @Test
    void a_rejected_statement_may_be_proposed_again() {
        VerificationStatement statement = story.stated(10);
        done(registry.rejectIssue(story.proposed(statement).id(), "账户有误", story.checker));

        assertThat(
                        done(registry.approveIssue(story.proposed(statement).id(), story.checker))
                                .units())
                .isEqualTo(10);
    }

    @Test
    void only_officers_of_the_registry_issue() {
        VerificationStatement statement = story.stated(10);

        assertThatThrownBy(() ->
                        registry.proposeIssue(
                                statement.id(), story.village.id(), NO_BUFFER, key(), story.holder))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> registry.openAccount(story.holder.organisation(), story.holder))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_tonne_of_one_yuan_is_a_hundred_units_of_ten_kilograms() {
        CycleStory nanping = new CycleStory(house, "350721");
        EditionId start = nanping.survey(CycleStory.START, fir("0001", "60"));
        MonitoringReport report =
                nanping.measured(
                        nanping.registered(
                                nanping.declared(
                                        Scheme.ONE_YUAN,
                                        start,
                                        nanping.title(start),
                                        Declared.answers(Scheme.ONE_YUAN))),
                        nanping.survey(CycleStory.END, fir("0001", "95")));
        StateOutcome stated =
                house.getBean(Verification.class)
                        .state(report.id(), new OpinionDraft.Agree(), nanping.verifier);
        Proposal proposal = story.proposed(((StateOutcome.Stated) stated).statement());

        UnitBlock block = RegistryStory.done(registry.approveIssue(proposal.id(), story.checker));

        assertThat(block.number()).startsWith("ONEYUAN-");
        assertThat(block.units()).isEqualTo(4_100);
        assertThat(block.kilograms()).isEqualTo(41_000);
        assertThat(block.ticket()).isEmpty();
    }

    private Refusal propose(StatementId statement, AccountId account, Acting acting) {
        return refusal(registry.proposeIssue(statement, account, NO_BUFFER, key(), acting));
    }

    private Acting officerOf(Acting somebody) {
        return story.cycle.colleague(somebody.organisation(), Role.REGISTRY_OFFICER);
    }
}
