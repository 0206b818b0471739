package org.tanku.platform.registry;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Command;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Place;
import org.tanku.ledger.Posting;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The table of postings (分录): the journal's lines once more, to be found by serial and by account.
@Repository
class Postings {
    private static final String EVENTS =
            """
            select p.entry, j.at, p.kind, p.block, lower(p.serials) as first,
                   upper(p.serials) - 1 as last, p.from_account, p.from_standing,
                   p.to_account, p.to_standing
              from registry.posting p
              join registry.journal j on j.number = p.entry
            """;

    private final JdbcClient db;
    private final JdbcOperations rows;

    Postings(JdbcClient db, JdbcOperations rows) {
        this.db = db;
        this.rows = rows;
    }

    void insert(Entry entry) {
        int line = 0;
        for (Posting posting : entry.postings()) {
            line++;
            db.sql(
                            """
                            insert into registry.posting
                                   (entry, line, kind, block, serials,
                                    from_account, from_standing, to_account, to_standing)
                            values (:entry, :line, :kind, :block, int8range(:first, :last, '[]'),
                                    :fromAccount, :fromStanding, :toAccount, :toStanding)
                            """)
                    .param("entry", entry.number())
                    .param("line", line)
                    .param("kind", kind(entry.command()).name())
                    .param("block", posting.serials().block().toString())
                    .param("first", posting.serials().first())
                    .param("last", posting.serials().last())
                    .param("fromAccount", posting.from().account().text())
                    .param("fromStanding", posting.from().standing().toString())
                    .param("toAccount", posting.to().account().text())
                    .param("toStanding", posting.to().standing().toString())
                    .update();
        }
    }

    /// The postings of many entries at once.
    void insertAll(List<Entry> entries) {
        List<Object[]> lines = new ArrayList<>();
        for (Entry entry : entries) {
            int line = 0;
            for (Posting posting : entry.postings()) {
                line++;
                lines.add(
                        new Object[] {
                            entry.number(),
                            line,
                            kind(entry.command()).name(),
                            posting.serials().block().toString(),
                            posting.serials().first(),
                            posting.serials().last(),
                            posting.from().account().text(),
                            posting.from().standing().toString(),
                            posting.to().account().text(),
                            posting.to().standing().toString()
                        });
            }
        }
        rows.batchUpdate(
                """
                insert into registry.posting
                       (entry, line, kind, block, serials,
                        from_account, from_standing, to_account, to_standing)
                values (?, ?, ?, ?, int8range(?, ?, '[]'), ?, ?, ?, ?)
                """,
                lines);
    }

    /// All that happened to a serial, from its issue on.
    List<SerialEvent> listOf(Serial serial) {
        return db.sql(
                        EVENTS
                                + """
                                 where p.block = :block
                                   and p.serials @> cast(:number as bigint)
                                 order by p.entry
                                """)
                .param("block", serial.block().toString())
                .param("number", serial.number())
                .query(Postings::read)
                .list();
    }

    /// All that happened to the units of a block.
    List<SerialEvent> listOf(BlockNumber block) {
        return db.sql(
                        EVENTS
                                + """
                                 where p.block = :block
                                 order by p.entry, p.line
                                """)
                .param("block", block.toString())
                .query(Postings::read)
                .list();
    }

    /// What came into an account and left it, the newest first.
    List<SerialEvent> listOf(AccountNumber account, int atMost) {
        return db.sql(
                        EVENTS
                                + """
                                 where p.from_account = :account
                                    or p.to_account = :account
                                 order by p.entry desc, p.line
                                 limit :atMost
                                """)
                .param("account", account.text())
                .param("atMost", atMost)
                .query(Postings::read)
                .list();
    }

    private static SerialEvent.Kind kind(Command command) {
        return switch (command) {
            case Command.Issue _ -> SerialEvent.Kind.ISSUED;
            case Command.Hold _ -> SerialEvent.Kind.HELD;
            case Command.Release _ -> SerialEvent.Kind.RELEASED;
            case Command.Move _ -> SerialEvent.Kind.MOVED;
            case Command.Retire _ -> SerialEvent.Kind.RETIRED;
            case Command.Cancel _ -> SerialEvent.Kind.CANCELLED;
        };
    }

    private static SerialEvent read(ResultSet row, int number) throws SQLException {
        return new SerialEvent(
                row.getLong("entry"),
                row.getTimestamp("at").toInstant(),
                SerialEvent.Kind.valueOf(row.getString("kind")),
                new SerialRange(
                        BlockNumber.parse(row.getString("block")),
                        row.getLong("first"),
                        row.getLong("last")),
                place(row.getString("from_account"), row.getString("from_standing")),
                place(row.getString("to_account"), row.getString("to_standing")));
    }

    private static Place place(String account, String standing) {
        return new Place(new AccountNumber(account), Standing.parse(standing));
    }
}
