package org.tanku.platform.party;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of people and organisations together.
@Repository
class PartyRows {
    private final JdbcClient db;
    private final Clock clock;

    PartyRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Party party) {
        db.sql(
                        """
                        insert into party.party (id, kind, name, demo, registered_at)
                        values (:id, :kind, :name, :demo, :at)
                        """)
                .param("id", party.id().value())
                .param("kind", party.kind().name())
                .param("name", party.registeredName().whole())
                .param("demo", party.demo())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Party> find(PartyId id) {
        return db.sql(
                        """
                        select id, kind, name, demo
                          from party.party
                         where id = :id
                        """)
                .param("id", id.value())
                .query(PartyRows::read)
                .optional();
    }

    List<Party> listOrganisations() {
        return db.sql(
                        """
                        select id, kind, name, demo
                          from party.party
                         where kind = 'ORGANISATION'
                         order by registered_at, id
                        """)
                .query(PartyRows::read)
                .list();
    }

    /// Never a person, whatever the words.
    List<Party> searchOrganisations(String words, int atMost) {
        return db.sql(
                        """
                        select id, kind, name, demo
                          from party.party
                         where kind = 'ORGANISATION'
                           and position(lower(:words) in lower(name)) > 0
                         order by name collate "C", id
                         limit :atMost
                        """)
                .param("words", words)
                .param("atMost", atMost)
                .query(PartyRows::read)
                .list();
    }

    static Party read(ResultSet row, int number) throws SQLException {
        return new Party(
                new PartyId(row.getObject("id", UUID.class)),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getBoolean("demo"));
    }
}
