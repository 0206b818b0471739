package org.tanku.platform.tenure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The tables of contracts (合同表).
@Repository
class ContractTable {
    private static final String COLUMNS =
            """
            select c.id, c.kind, c.number, c.partner_id, c.signed_on, c.first_day, c.last_day,
                   c.recorded_at,
                   array(select t.title_id
                           from tenure.contracted_title t
                          where t.contract_id = c.id) as titles
              from tenure.contract c
            """;

    private final JdbcClient db;

    ContractTable(JdbcClient db) {
        this.db = db;
    }

    /// Contracts are recorded one after the other, so that each sees those before it.
    void waitForTurn() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('tenure.contract', 0))")
                .query((_, _) -> true)
                .single();
    }

    /// Contracts that cover one of these titles on one of these days.
    List<Contract> listOverlapping(Contract.Draft draft) {
        return db.sql(
                        COLUMNS
                                + """
                                 where c.id in (
                                       select t.contract_id
                                         from tenure.contracted_title t
                                        where t.title_id = any (:titles)
                                          and t.period && daterange(:firstDay, :lastDay, '[]'))
                                 order by c.first_day, c.number
                                """)
                .param("titles", ids(draft.titles()))
                .param("firstDay", draft.firstDay())
                .param("lastDay", draft.lastDay())
                .query((row, _) -> contract(row))
                .list();
    }

    void add(Contract contract, PartyId recordedBy) {
        db.sql(
                        """
                        insert into tenure.contract
                               (id, kind, number, partner_id, signed_on, first_day, last_day,
                                recorded_at, recorded_by)
                        values (:id, :kind, :number, :partner, :signedOn, :firstDay, :lastDay,
                                :recordedAt, :recordedBy)
                        """)
                .param("id", contract.id().value())
                .param("kind", contract.kind().name())
                .param("number", contract.number())
                .param("partner", contract.partner().value())
                .param("signedOn", contract.signedOn())
                .param("firstDay", contract.firstDay())
                .param("lastDay", contract.lastDay())
                .param("recordedAt", contract.recordedAt().atOffset(ZoneOffset.UTC))
                .param("recordedBy", recordedBy.value())
                .update();
        db.sql(
                        """
                        insert into tenure.contracted_title (contract_id, title_id, period)
                        select :id, title, daterange(:firstDay, :lastDay, '[]')
                          from unnest(:titles) as title
                        """)
                .param("id", contract.id().value())
                .param("titles", ids(contract.titles()))
                .param("firstDay", contract.firstDay())
                .param("lastDay", contract.lastDay())
                .update();
    }

    Optional<Contract> find(Contract.Id id) {
        return db.sql(COLUMNS + " where c.id = :id")
                .param("id", id.value())
                .query((row, _) -> contract(row))
                .optional();
    }

    /// The latest first.
    List<Contract> list() {
        return db.sql(COLUMNS + " order by c.recorded_at desc, c.id")
                .query((row, _) -> contract(row))
                .list();
    }

    private static UUID[] ids(Set<TitleId> titles) {
        return titles.stream().map(TitleId::value).sorted().toArray(UUID[]::new);
    }

    private static Contract contract(ResultSet row) throws SQLException {
        Set<TitleId> titles = new HashSet<>();
        for (UUID title : (UUID[]) row.getArray("titles").getArray()) {
            titles.add(new TitleId(title));
        }
        return new Contract(
                new Contract.Id(row.getObject("id", UUID.class)),
                Contract.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                new PartyId(row.getObject("partner_id", UUID.class)),
                titles,
                row.getObject("signed_on", LocalDate.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
