package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.registry.RegistryStory.key;
import static org.tanku.platform.registry.RegistryStory.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.registry.Proposal.ProposalId;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.verification.VerificationStatement;

import java.math.BigDecimal;
import java.util.UUID;

@House
class BufferingTest {
    @Autowired private ApplicationContext house;

    @Autowired private JdbcClient db;

    private RegistryStory story;

    @BeforeEach
    void open_the_books() {
        story = new RegistryStory(house);
    }

    @Test
    void a_share_below_one_with_its_reason_is_stated_each_time() {
        VerificationStatement statement = story.stated(10);

        assertThat(propose(statement, "1", "规则")).isEqualTo(Refusal.BUFFER_SHARE_IS_WRONG);
        assertThat(propose(statement, "-0.1", "规则")).isEqualTo(Refusal.BUFFER_SHARE_IS_WRONG);
        assertThat(propose(statement, "0.123456789", "规则"))
                .isEqualTo(Refusal.BUFFER_SHARE_IS_WRONG);
        assertThat(propose(statement, "0", " ")).isEqualTo(Refusal.BUFFER_REASON_IS_MISSING);
    }

    @Test
    void nobody_puts_units_into_a_buffer_by_hand() {
        UnitBlock block =
                story.issued(10, new Proposal.Buffer.Stated(new BigDecimal("0.25"), "测试规则"));
        Account buffer = story.registry.findBuffer(Programme.SMCER).orElseThrow();

        assertThat(story.registry.listHoldings(story.village))
                .extracting(each -> each.totals().free())
                .containsExactly(7L);
        assertThat(
                        refusal(
                                story.registry.move(
                                        story.village.id(),
                                        buffer.id(),
                                        new Pick.OfBlock(block.inBooks(), 1),
                                        key(),
                                        story.holder)))
                .isEqualTo(Refusal.RECEIVER_IS_A_BUFFER);
    }

    @Test
    void a_proposal_from_before_buffers_is_not_issued() {
        VerificationStatement statement = story.stated(10);
        UUID old = UUID.randomUUID();
        db.sql(
                        """
                        insert into registry.proposal
                               (id, key, statement, basis, programme, units, particulars,
                                account, proposed_by, proposed_at, state)
                        values (:id, :key, :statement, :basis, 'SMCER', 10, :particulars,
                                :account, :by, now(), 'PENDING')
                        """)
                .param("id", old)
                .param("key", key())
                .param("statement", statement.id().value())
                .param("basis", statement.number())
                .param("particulars", statement.reportDigest())
                .param("account", story.village.number())
                .param("by", story.maker.person().value())
                .update();

        assertThat(refusal(story.registry.approveIssue(new ProposalId(old), story.checker)))
                .isEqualTo(Refusal.BUFFER_IS_NOT_STATED);
    }

    private Refusal propose(VerificationStatement statement, String share, String reason) {
        Proposal.Buffer.Stated buffer = new Proposal.Buffer.Stated(new BigDecimal(share), reason);
        return refusal(
                story.registry.proposeIssue(
                        statement.id(), story.village.id(), buffer, key(), story.maker));
    }
}
