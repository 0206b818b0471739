package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Hash;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.Proposal.Buffer;
import org.tanku.platform.registry.Proposal.Decision;
import org.tanku.platform.registry.Proposal.ProposalId;
import org.tanku.platform.verification.StatementId;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of proposals (签发申请).
@Repository
class Proposals {
    private static final String SELECT =
            """
            select p.id, p.statement, p.basis, p.programme, p.units, p.particulars,
                   a.id as account_id, p.buffer_share, p.buffer_reason,
                   p.proposed_by, p.proposed_at,
                   p.state, p.decided_by, p.decided_at, p.remark
              from registry.proposal p
              join registry.account a on a.number = p.account
            """;

    private final JdbcClient db;

    Proposals(JdbcClient db) {
        this.db = db;
    }

    /// Whether it was written: there is one open or approved proposal a statement.
    boolean insert(Proposal proposal, Buffer.Stated buffer, CommandKey key, AccountNumber account) {
        int written =
                db.sql(
                                """
                                insert into registry.proposal
                                       (id, key, statement, basis, programme, units, particulars,
                                        account, buffer_share, buffer_reason,
                                        proposed_by, proposed_at, state)
                                values (:id, :key, :statement, :basis, :programme, :units,
                                        :particulars, :account, :share, :reason,
                                        :by, :at, 'PENDING')
                                    on conflict do nothing
                                """)
                        .param("id", proposal.id().value())
                        .param("key", key.text())
                        .param("statement", proposal.statement().value())
                        .param("basis", proposal.basis())
                        .param("programme", proposal.programme().code().letters())
                        .param("units", proposal.units())
                        .param("particulars", proposal.particulars().hex())
                        .param("account", account.text())
                        .param("share", buffer.share())
                        .param("reason", buffer.reason())
                        .param("by", proposal.proposedBy().value())
                        .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                        .update();
        return written == 1;
    }

    Optional<Proposal> find(ProposalId id) {
        return db.sql(
                        SELECT
                                + """
                                 where p.id = :id
                                """)
                .param("id", id.value())
                .query(Proposals::read)
                .optional();
    }

    /// The proposal, kept from being decided by anybody else until the transaction ends.
    Optional<Proposal> lock(ProposalId id) {
        return db.sql(
                        SELECT
                                + """
                                 where p.id = :id
                                   for update of p
                                """)
                .param("id", id.value())
                .query(Proposals::read)
                .optional();
    }

    Optional<Proposal> find(CommandKey key) {
        return db.sql(
                        SELECT
                                + """
                                 where p.key = :key
                                """)
                .param("key", key.text())
                .query(Proposals::read)
                .optional();
    }

    /// The proposal for a statement that was not rejected.
    Optional<Proposal> find(StatementId statement) {
        return db.sql(
                        SELECT
                                + """
                                 where p.statement = :statement
                                   and p.state <> 'REJECTED'
                                """)
                .param("statement", statement.value())
                .query(Proposals::read)
                .optional();
    }

    /// Pending ones first, then the newest.
    List<Proposal> list() {
        return db.sql(
                        SELECT
                                + """
                                 order by p.state = 'PENDING' desc, p.proposed_at desc, p.id
                                """)
                .query(Proposals::read)
                .list();
    }

    void approve(ProposalId id, PartyId by, Instant at) {
        decide(id, "APPROVED", by, at, "");
    }

    void reject(ProposalId id, PartyId by, Instant at, String remark) {
        decide(id, "REJECTED", by, at, remark);
    }

    private void decide(ProposalId id, String state, PartyId by, Instant at, String remark) {
        db.sql(
                        """
                        update registry.proposal
                           set state      = :state,
                               decided_by = :by,
                               decided_at = :at,
                               remark     = :remark
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("remark", remark)
                .update();
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                new StatementId(row.getObject("statement", UUID.class)),
                row.getString("basis"),
                Programme.get(new ProgrammeCode(row.getString("programme"))),
                row.getLong("units"),
                new Hash(row.getString("particulars")),
                new AccountId(row.getObject("account_id", UUID.class)),
                buffer(row),
                new PartyId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                decision(row));
    }

    private static Buffer buffer(ResultSet row) throws SQLException {
        BigDecimal share = row.getBigDecimal("buffer_share");
        return share == null
                ? new Buffer.NotStated()
                : new Buffer.Stated(share, row.getString("buffer_reason"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String state = row.getString("state");
        if (state.equals("PENDING")) {
            return new Decision.Pending();
        }
        PartyId by = new PartyId(row.getObject("decided_by", UUID.class));
        Instant at = row.getTimestamp("decided_at").toInstant();
        return state.equals("APPROVED")
                ? new Decision.Approved(by, at)
                : new Decision.Rejected(by, at, row.getString("remark"));
    }
}
