package org.tanku.platform.registry;

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

    Postings(JdbcClient db) {
        this.db = db;
    }

    private record Row(Entry entry, int line, Posting posting) {}

    /// The postings of many entries at once.
    RoundTrip.Part part(List<Entry> entries) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            int line = 0;
            for (Posting posting : entry.postings()) {
                line++;
                rows.add(new Row(entry, line, posting));
            }
        }
        return new RoundTrip.Part(
                "postings",
                rows.size(),
                """
                insert into registry.posting
                       (entry, line, kind, block, serials,
                        from_account, from_standing, to_account, to_standing)
                select entry, line, kind, block, int8range(first, last, '[]'),
                       from_account, from_standing, to_account, to_standing
                  from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::bigint[],
                              ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
                       as come (entry, line, kind, block, first, last,
                                from_account, from_standing, to_account, to_standing)
                """,
                List.of(
                        Column.numbers(rows, row -> row.entry().number()),
                        Column.numbers(rows, Row::line),
                        Column.texts(rows, row -> kind(row.entry().command())),
                        Column.texts(rows, row -> row.posting().serials().block()),
                        Column.numbers(rows, row -> row.posting().serials().first()),
                        Column.numbers(rows, row -> row.posting().serials().last()),
                        Column.texts(rows, row -> row.posting().from().account().text()),
                        Column.texts(rows, row -> row.posting().from().standing()),
                        Column.texts(rows, row -> row.posting().to().account().text()),
                        Column.texts(rows, row -> row.posting().to().standing())));
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
