package org.tanku.platform.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;
import org.tanku.ledger.Totals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Answers questions about units (查询): where one is, how many there are. It writes nothing.
@Repository
class Enquiries {
    private static final String SUMS =
            """
                   sum(units) filter (where standing = 'FREE')      as free,
                   sum(units) filter (where standing = 'HELD')      as held,
                   sum(units) filter (where standing = 'RETIRED')   as retired,
                   sum(units) filter (where standing = 'CANCELLED') as cancelled
            """;

    /// By the hold that ranks first.
    private static final String BOUND =
            """
                 , sum(units) filter (where standing = 'HELD'
                                        and reference like 'FREEZE-%') as frozen,
                   sum(units) filter (where standing = 'HELD'
                                        and reference like 'PLEDGE-%') as pledged
            """;

    private static final String LOTS =
            """
            (select block, programme, account, standing, reference,
                    upper(serials) - lower(serials) as units
               from registry.lot) as lot
            """;

    private final JdbcClient db;
    private final Lots lots;
    private final Postings postings;
    private final Blocks blocks;
    private final Clock clock;

    Enquiries(JdbcClient db, Lots lots, Postings postings, Blocks blocks, Clock clock) {
        this.db = db;
        this.lots = lots;
        this.postings = postings;
        this.blocks = blocks;
        this.clock = clock;
    }

    Optional<SerialRecord> findSerial(Serial serial) {
        return lots.find(serial.block(), serial.number())
                .map(lot ->
                        new SerialRecord(
                                serial,
                                SerialRecord.State.of(lot.place().standing()),
                                blocks.find(serial.block()).orElseThrow(),
                                getAccount(lot.place().account()),
                                bonds(lot),
                                postings.listOf(serial)));
    }

    private static List<HoldReference.Kind> bonds(Lot lot) {
        return lot.place().standing() instanceof Standing.Held(var hold) ? hold.kinds() : List.of();
    }

    /// What is free or held in an account, in the order of serials.
    List<Lot> listLots(AccountNumber account) {
        return lots.listLive(account);
    }

    List<Lot> listLots(BlockNumber block) {
        return lots.list(new SerialRange(block, 1, Serial.LAST));
    }

    List<SerialEvent> listEvents(AccountNumber account, int atMost) {
        return postings.listOf(account, atMost);
    }

    List<SerialEvent> listEvents(BlockNumber block) {
        return postings.listOf(block);
    }

    /// What an account holds, block by block.
    List<Account.Holding> listHoldings(AccountNumber account) {
        return db.sql(
                        "select block, 0 as issued,"
                                + SUMS
                                + BOUND
                                + "  from "
                                + LOTS
                                + """
                                 where account = :account
                                 group by programme, block
                                 order by programme, block
                                """)
                .param("account", account.text())
                .query(Enquiries::holding)
                .list();
    }

    RegistryTotals totals() {
        List<RegistryTotals.OfProgramme> totals = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            totals.add(new RegistryTotals.OfProgramme(programme, totals(programme)));
        }
        return new RegistryTotals(clock.instant(), totals);
    }

    Totals totals(BlockNumber block) {
        return db.sql(
                        """
                        select (select units from registry.block where number = :block) as issued,
                        """
                                + SUMS
                                + "  from "
                                + LOTS
                                + """
                                 where block = :block
                                """)
                .param("block", block.toString())
                .query((row, _) -> sums(row))
                .single();
    }

    private AccountId getAccount(AccountNumber number) {
        return new AccountId(
                db.sql(
                                """
                                select id
                                  from registry.account
                                 where number = :number
                                """)
                        .param("number", number.text())
                        .query(UUID.class)
                        .single());
    }

    private Totals totals(Programme programme) {
        return db.sql(
                        """
                        select (select sum(units)
                                  from registry.block
                                 where programme = :programme) as issued,
                        """
                                + SUMS
                                + "  from "
                                + LOTS
                                + """
                                 where programme = :programme
                                """)
                .param("programme", programme.code().letters())
                .query((row, _) -> sums(row))
                .single();
    }

    private static Account.Holding holding(ResultSet row, int number) throws SQLException {
        BlockNumber block = BlockNumber.parse(row.getString("block"));
        return new Account.Holding(
                block,
                Programme.get(block.programme()),
                sums(row),
                row.getLong("frozen"),
                row.getLong("pledged"));
    }

    private static Totals sums(ResultSet row) throws SQLException {
        return new Totals(
                row.getLong("issued"),
                row.getLong("free"),
                row.getLong("held"),
                row.getLong("retired"),
                row.getLong("cancelled"));
    }
}
