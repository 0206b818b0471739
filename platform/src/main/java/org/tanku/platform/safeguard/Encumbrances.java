package org.tanku.platform.safeguard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.safeguard.Act.ActId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of freezes and pledges (权利负担), and of what ended them.
@Repository
class Encumbrances {
    private static final String SELECT =
            """
            select e.number, e.act, e.account, e.units, l.act is null as in_force
              from safeguard.encumbrance e
              left join safeguard.lifting l on l.encumbrance = e.number
            """;

    private final JdbcClient db;
    private final Acts acts;

    Encumbrances(JdbcClient db, Acts acts) {
        this.db = db;
        this.acts = acts;
    }

    private record Row(String number, ActId act, AccountId account, long units, boolean inForce) {}

    void insert(String number, Act act, AccountId account, long units) {
        db.sql(
                        """
                        insert into safeguard.encumbrance (number, act, account, units)
                        values (:number, :act, :account, :units)
                        """)
                .param("number", number)
                .param("act", act.id().value())
                .param("account", account.value())
                .param("units", units)
                .update();
    }

    void lift(String number, Act by) {
        db.sql(
                        """
                        insert into safeguard.lifting (encumbrance, act)
                        values (:number, :act)
                        """)
                .param("number", number)
                .param("act", by.id().value())
                .update();
    }

    Optional<Encumbrance> find(String number) {
        return db.sql(SELECT + " where e.number = :number")
                .param("number", number)
                .query(Encumbrances::read)
                .optional()
                .map(this::whole);
    }

    Optional<Encumbrance> findInForce(String number) {
        return find(number).filter(Encumbrance::inForce);
    }

    /// All that are in force, the oldest first.
    List<Encumbrance> listInForce() {
        return db
                .sql(
                        SELECT
                                + """
                                  join safeguard.act a on a.id = e.act
                                 where l.act is null
                                 order by a.number
                                """)
                .query(Encumbrances::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private Encumbrance whole(Row row) {
        return new Encumbrance(
                row.number(),
                acts.find(row.act()).orElseThrow(),
                row.account(),
                row.units(),
                row.inForce());
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("number"),
                new ActId(row.getObject("act", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                row.getLong("units"),
                row.getBoolean("in_force"));
    }
}
