package org.tanku.platform.accreditation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of accreditations and ties (资质表): inserts only.
@Repository
class Grants {
    private static final String GRANTS =
            """
            select g.id, g.body, g.mandate, g.scheme, g.first_day, g.last_day, g.paper,
                   w.reason, w.withdrawn_on
              from accreditation.grant g
              left join accreditation.withdrawal w on w.grant_id = g.id
            """;
    private static final String TIES =
            """
            select t.id, t.body, t.other, t.nature, t.declared_at
              from accreditation.tie t
             where not exists (select 1 from accreditation.tie_end e where e.tie_id = t.id)
            """;

    private final JdbcClient db;

    Grants(JdbcClient db) {
        this.db = db;
    }

    void insert(Accreditation.Id id, Accreditation.Draft draft, Acting acting, Instant at) {
        db.sql(
                        """
                        insert into accreditation.grant
                               (id, body, mandate, scheme, first_day, last_day, paper,
                                granted_by, granted_at)
                        values (:id, :body, :mandate, :scheme, :first, :last, :paper, :by, :at)
                        """)
                .param("id", id.value())
                .param("body", draft.body().value())
                .param("mandate", draft.mandate().name())
                .param("scheme", draft.scheme().name())
                .param("first", draft.firstDay())
                .param("last", draft.lastDay())
                .param("paper", draft.paper().strip())
                .param("by", acting.person().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whether it held until now.
    boolean withdraw(Accreditation.Id id, String reason, Acting acting, LocalDate on) {
        return db.sql(
                                """
                                insert into accreditation.withdrawal
                                       (grant_id, reason, withdrawn_by, withdrawn_on)
                                values (:id, :reason, :by, :on)
                                    on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("by", acting.person().value())
                        .param("on", on)
                        .update()
                == 1;
    }

    void insert(Tie tie, Acting acting) {
        db.sql(
                        """
                        insert into accreditation.tie
                               (id, body, other, nature, declared_by, declared_at)
                        values (:id, :body, :other, :nature, :by, :at)
                        """)
                .param("id", tie.id().value())
                .param("body", tie.body().value())
                .param("other", tie.other().value())
                .param("nature", tie.nature())
                .param("by", acting.person().value())
                .param("at", Timestamp.from(tie.declaredAt()))
                .update();
    }

    /// Whether it held until now.
    boolean end(Tie.Id id, String reason, Acting acting, Instant at) {
        return db.sql(
                                """
                                insert into accreditation.tie_end
                                       (tie_id, reason, ended_by, ended_at)
                                values (:id, :reason, :by, :at)
                                    on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("by", acting.person().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Accreditation> find(Accreditation.Id id) {
        return db.sql(GRANTS + " where g.id = :id")
                .param("id", id.value())
                .query((row, _) -> accreditation(row))
                .optional();
    }

    List<Accreditation> list() {
        return db.sql(GRANTS + " order by g.last_day desc, g.granted_at desc")
                .query((row, _) -> accreditation(row))
                .list();
    }

    List<Accreditation> listOf(PartyId body) {
        return db.sql(GRANTS + " where g.body = :body order by g.last_day desc")
                .param("body", body.value())
                .query((row, _) -> accreditation(row))
                .list();
    }

    /// Those that hold now.
    List<Tie> listTies() {
        return db.sql(TIES + " order by t.declared_at")
                .query((row, _) ->
                        new Tie(
                                new Tie.Id(row.getObject("id", UUID.class)),
                                new PartyId(row.getObject("body", UUID.class)),
                                new PartyId(row.getObject("other", UUID.class)),
                                row.getString("nature"),
                                row.getTimestamp("declared_at").toInstant()))
                .list();
    }

    private static Accreditation accreditation(ResultSet row) throws SQLException {
        return new Accreditation(
                new Accreditation.Id(row.getObject("id", UUID.class)),
                new PartyId(row.getObject("body", UUID.class)),
                Mandate.valueOf(row.getString("mandate")),
                Scheme.valueOf(row.getString("scheme")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("paper"),
                row.getString("reason") == null
                        ? List.of()
                        : List.of(
                                new Accreditation.Withdrawal(
                                        row.getString("reason"),
                                        row.getObject("withdrawn_on", LocalDate.class))));
    }
}
