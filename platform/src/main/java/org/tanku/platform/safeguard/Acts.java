package org.tanku.platform.safeguard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.safeguard.Act.ActId;
import org.tanku.platform.safeguard.Act.Decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of acts (保全补正申请).
@Repository
class Acts {
    private static final String SELECT =
            """
            select id, number, matter, proposed_by, proposed_at, state, decided_by, decided_at,
                   remark, first_entry, last_entry
              from safeguard.act
            """;

    private final JdbcClient db;

    Acts(JdbcClient db) {
        this.db = db;
    }

    /// Whether it was written: a key is used once.
    boolean insert(ActId id, String key, Matter matter, PartyId by, Instant at) {
        return db.sql(
                                """
                                insert into safeguard.act
                                       (id, key, kind, matter, proposed_by, proposed_at, state)
                                values (:id, :key, :kind, :matter, :by, :at, 'PENDING')
                                    on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("key", key)
                        .param("kind", matter.kind().name())
                        .param("matter", MatterText.write(matter))
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Act> find(ActId id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(Acts::read)
                .optional();
    }

    Optional<Act> find(String key) {
        return db.sql(SELECT + " where key = :key").param("key", key).query(Acts::read).optional();
    }

    /// The act, kept from being decided by anybody else until the transaction ends.
    Optional<Act> lock(ActId id) {
        return db.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(Acts::read)
                .optional();
    }

    /// Pending ones first, then the newest.
    List<Act> list(int atMost) {
        return db.sql(
                        SELECT
                                + """
                                 order by state = 'PENDING' desc, number desc
                                 limit :atMost
                                """)
                .param("atMost", atMost)
                .query(Acts::read)
                .list();
    }

    void decide(ActId id, Decision decision) {
        switch (decision) {
            case Decision.Pending _ ->
                    throw new IllegalArgumentException("nothing is decided on " + id);
            case Decision.Approved(var by, var at, var first, var last) ->
                    decide(id, "APPROVED", by, at, "", first, last);
            case Decision.Rejected(var by, var at, var remark) ->
                    decide(id, "REJECTED", by, at, remark, 0, 0);
        }
    }

    private void decide(
            ActId id, String state, PartyId by, Instant at, String remark, long first, long last) {
        db.sql(
                        """
                        update safeguard.act
                           set state       = :state,
                               decided_by  = :by,
                               decided_at  = :at,
                               remark      = :remark,
                               first_entry = :first,
                               last_entry  = :last
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("remark", remark)
                .param("first", first)
                .param("last", last)
                .update();
    }

    private static Act read(ResultSet row, int number) throws SQLException {
        return new Act(
                new ActId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                MatterText.read(row.getString("matter")),
                new PartyId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                decision(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String state = row.getString("state");
        if (state.equals("PENDING")) {
            return new Decision.Pending();
        }
        PartyId by = new PartyId(row.getObject("decided_by", UUID.class));
        Instant at = row.getTimestamp("decided_at").toInstant();
        return state.equals("APPROVED")
                ? new Decision.Approved(
                        by, at, row.getLong("first_entry"), row.getLong("last_entry"))
                : new Decision.Rejected(by, at, row.getString("remark"));
    }
}
