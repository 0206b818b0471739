package org.tanku.platform.paper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.PaperNumber;
import org.tanku.platform.paper.Correction.Aim;
import org.tanku.platform.paper.Correction.Decision;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of what was asked about papers and what was decided (换发、作废表).
@Repository
class CorrectionRows {
    private static final String SELECT =
            """
            select c.id, c.paper, c.aim, c.reason, c.asked_by, c.asked_at,
                   d.confirmed, d.decided_by, d.decided_at, d.successor
              from paper.correction c
              left join paper.decision d on d.correction = c.id
            """;

    private final JdbcClient db;

    CorrectionRows(JdbcClient db) {
        this.db = db;
    }

    /// Waits for whoever decides about papers just now, until the transaction ends.
    void waitForTurn() {
        db.sql("lock table paper.decision in share row exclusive mode").update();
    }

    Optional<Correction> find(Correction.Id id) {
        return db.sql(SELECT + " where c.id = :id")
                .param("id", id.value())
                .query(CorrectionRows::read)
                .optional();
    }

    /// All about one paper, the first asked first.
    List<Correction> listOf(PaperNumber paper) {
        return db.sql(SELECT + " where c.paper = :paper order by c.asked_at, c.id")
                .param("paper", paper.toString())
                .query(CorrectionRows::read)
                .list();
    }

    /// The undecided ones first, then the latest.
    List<Correction> list(int atMost) {
        return db.sql(
                        SELECT
                                + " order by d.correction is not null, c.asked_at desc, c.id"
                                + " limit :atMost")
                .param("atMost", atMost)
                .query(CorrectionRows::read)
                .list();
    }

    void insert(Correction asked) {
        db.sql(
                        """
                        insert into paper.correction (id, paper, aim, reason, asked_by, asked_at)
                        values (:id, :paper, :aim, :reason, :askedBy, :askedAt)
                        """)
                .param("id", asked.id().value())
                .param("paper", asked.paper().toString())
                .param("aim", asked.aim().name())
                .param("reason", asked.reason())
                .param("askedBy", asked.askedBy().value())
                .param("askedAt", asked.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @param successor empty where there is none
    void decide(Correction asked, boolean confirmed, String successor, PartyId by, Instant at) {
        db.sql(
                        """
                        insert into paper.decision
                               (correction, asked_by, confirmed, decided_by, decided_at, successor)
                        values (:correction, :askedBy, :confirmed, :by, :at, :successor)
                        """)
                .param("correction", asked.id().value())
                .param("askedBy", asked.askedBy().value())
                .param("confirmed", confirmed)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("successor", successor.isEmpty() ? null : successor, Types.VARCHAR)
                .update();
    }

    private static Correction read(ResultSet row, int number) throws SQLException {
        return new Correction(
                new Correction.Id(row.getObject("id", UUID.class)),
                PaperNumber.parse(row.getString("paper")),
                Aim.valueOf(row.getString("aim")),
                row.getString("reason"),
                new PartyId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                decision(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        if (by == null) {
            return new Decision.Pending();
        }
        Instant at = row.getTimestamp("decided_at").toInstant();
        String successor = row.getString("successor");
        return row.getBoolean("confirmed")
                ? new Decision.Confirmed(successor == null ? "" : successor, new PartyId(by), at)
                : new Decision.Declined(new PartyId(by), at);
    }
}
