package org.tanku.platform.secondfactor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// The table of what happened to second factors; it takes inserts only.
@Repository
class FactorEvents {
    private final JdbcClient db;

    FactorEvents(JdbcClient db) {
        this.db = db;
    }

    void add(FactorEvent event) {
        db.sql(
                        """
                        insert into secondfactor.event (person_id, what, by_id, reason, at)
                        values (:person, :what, :by, :reason, :at)
                        """)
                .param("person", event.person().value())
                .param("what", event.what().name())
                .param("by", event.by().value())
                .param("reason", event.reason())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The latest first.
    List<FactorEvent> list(PartyId person, int atMost) {
        return db.sql(
                        """
                        select person_id, what, by_id, reason, at
                          from secondfactor.event
                         where person_id = :person
                         order by number desc
                         limit :atMost
                        """)
                .param("person", person.value())
                .param("atMost", atMost)
                .query((row, _) ->
                        new FactorEvent(
                                new PartyId(row.getObject("person_id", UUID.class)),
                                FactorEvent.What.valueOf(row.getString("what")),
                                new PartyId(row.getObject("by_id", UUID.class)),
                                row.getString("reason"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }
}
