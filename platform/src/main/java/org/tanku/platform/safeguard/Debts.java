package org.tanku.platform.safeguard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The tables of charges for reversals and over-issues and of what replaced them (补足义务). An account
/// that owes gives nothing of the programme away.
@Repository
class Debts implements Account.Bar {
    private static final String SELECT =
            """
            select c.number, c.block, c.account, c.programme, c.charged, c.missing,
                   coalesce((select sum(r.units)
                               from safeguard.replacement r
                              where r.due = c.number), 0) as replaced
              from safeguard.charge c
            """;

    private final JdbcClient db;

    Debts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<Account.Barred> listBarred() {
        return list().stream()
                .map(debt -> new Account.Barred(debt.account(), debt.programme()))
                .collect(Collectors.toSet());
    }

    void insert(Act act, BlockNumber block, AccountId owner, long charged, long missing) {
        db.sql(
                        """
                        insert into safeguard.charge
                               (number, act, block, account, programme, charged, missing)
                        values (:number, :act, :block, :account, :programme, :charged, :missing)
                        """)
                .param("number", act.named("DUE"))
                .param("act", act.id().value())
                .param("block", block.toString())
                .param("account", owner.value())
                .param("programme", block.programme().letters())
                .param("charged", charged)
                .param("missing", missing)
                .update();
    }

    void replace(String due, Act by, long units) {
        db.sql(
                        """
                        insert into safeguard.replacement (act, due, units)
                        values (:act, :due, :units)
                        """)
                .param("act", by.id().value())
                .param("due", due)
                .param("units", units)
                .update();
    }

    /// All that was charged for a block until now.
    long charged(BlockNumber block) {
        return db.sql(
                        """
                        select coalesce(sum(charged), 0)
                          from safeguard.charge
                         where block = :block
                        """)
                .param("block", block.toString())
                .query(Long.class)
                .single();
    }

    Optional<Debt> find(String number) {
        return db.sql(SELECT + " where c.number = :number")
                .param("number", number)
                .query(Debts::read)
                .optional()
                .filter(due -> due.outstanding() > 0);
    }

    /// All that are not replaced yet.
    List<Debt> list() {
        return db
                .sql(
                        SELECT
                                + """
                                 where c.missing > 0
                                 order by c.number
                                """)
                .query(Debts::read)
                .list()
                .stream()
                .filter(due -> due.outstanding() > 0)
                .toList();
    }

    private static Debt read(ResultSet row, int number) throws SQLException {
        return new Debt(
                row.getString("number"),
                BlockNumber.parse(row.getString("block")),
                new AccountId(row.getObject("account", UUID.class)),
                Programme.find(new ProgrammeCode(row.getString("programme"))).orElseThrow(),
                row.getLong("charged"),
                row.getLong("missing"),
                row.getLong("replaced"));
    }
}
