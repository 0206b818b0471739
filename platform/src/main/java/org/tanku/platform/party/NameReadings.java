package org.tanku.platform.party;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.Parties.NameReading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// The log of whole names that were read (查阅日志); it takes inserts only.
@Repository
class NameReadings {
    private static final String SELECT =
            """
            select n.reader, n.outsider, n.page, n.at, w.id, w.kind, w.name, w.demo
              from party.name_reading n
              left join party.party w on w.id = n.whose
            """;

    private final JdbcClient db;
    private final Clock clock;

    NameReadings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(PartyId reader, PartyId whose, String page) {
        db.sql(
                        """
                        insert into party.name_reading (reader, whose, page, at)
                        values (:reader, :whose, :page, :at)
                        """)
                .param("reader", reader.value())
                .param("whose", whose.value())
                .param("page", page)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @param whose masked, of somebody who is no party
    void add(PartyId reader, String whose, String page) {
        db.sql(
                        """
                        insert into party.name_reading (reader, outsider, page, at)
                        values (:reader, :whose, :page, :at)
                        """)
                .param("reader", reader.value())
                .param("whose", whose)
                .param("page", page)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The newest first.
    List<NameReading> list(int atMost) {
        return db.sql(SELECT + " order by n.number desc limit :atMost")
                .param("atMost", atMost)
                .query(NameReadings::read)
                .list();
    }

    /// Of names like this, or by readers like this, or on pages like this; the newest first.
    List<NameReading> search(String text, int atMost) {
        return db.sql(
                        SELECT
                                + """
                                  join party.party r on r.id = n.reader
                                 where position(lower(:text) in lower(r.name)) > 0
                                    or position(lower(:text)
                                                in lower(coalesce(w.name, n.outsider))) > 0
                                    or position(lower(:text) in lower(n.page)) > 0
                                 order by n.number desc
                                 limit :atMost
                                """)
                .param("text", text)
                .param("atMost", atMost)
                .query(NameReadings::read)
                .list();
    }

    /// Who read the name of this person, the newest first.
    List<NameReading> listOf(PartyId whose, int atMost) {
        return db.sql(SELECT + " where n.whose = :whose order by n.number desc limit :atMost")
                .param("whose", whose.value())
                .param("atMost", atMost)
                .query(NameReadings::read)
                .list();
    }

    private static NameReading read(ResultSet row, int number) throws SQLException {
        return new NameReading(
                new PartyId(row.getObject("reader", UUID.class)),
                row.getString("name") == null
                        ? row.getString("outsider")
                        : PartyRows.read(row, number).name(),
                row.getString("page"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
