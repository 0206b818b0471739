package org.tanku.platform.registry;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// The table of the journal (日记账), and the row that is its end.
@Repository
class JournalLines {
    /// The end of the journal, and when it was written.
    record End(Journal.Head head, Instant at) {}

    private final JdbcClient db;
    private final JdbcOperations rows;
    private final Postings postings;
    private final Counters counters;

    JournalLines(JdbcClient db, JdbcOperations rows, Postings postings, Counters counters) {
        this.db = db;
        this.rows = rows;
        this.postings = postings;
        this.counters = counters;
    }

    int lastCertificate(int year) {
        return counters.last(Counters.certificatesOf(year));
    }

    /// Waits until no other command is at work, then keeps all others waiting until the transaction
    /// ends.
    End lockEnd() {
        return db.sql(
                        """
                        select number, hash, at
                          from registry.journal_head
                           for update
                        """)
                .query((row, number) ->
                        new End(readHead(row, number), row.getTimestamp("at").toInstant()))
                .single();
    }

    Journal.Head head() {
        return db.sql(
                        """
                        select number, hash
                          from registry.journal_head
                        """)
                .query(JournalLines::readHead)
                .single();
    }

    void insertLine(Entry entry, Journal.Line line) {
        db.sql(
                        """
                        insert into registry.journal (number, previous_hash, hash, content, at)
                        values (:number, :previous, :hash, :content, :at)
                        """)
                .param("number", line.number())
                .param("previous", line.previous().hex())
                .param("hash", line.hash().hex())
                .param("content", line.text())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
        moveHead(entry, line);
    }

    void insertPostings(Entry entry) {
        postings.insert(entry);
        entry.certificate().ifPresent(counters::give);
    }

    /// Many lines at once, in their order.
    void insertLines(List<Writing> writings) {
        rows.batchUpdate(
                """
                insert into registry.journal (number, previous_hash, hash, content, at)
                values (?, ?, ?, ?, ?)
                """,
                writings.stream()
                        .map(each ->
                                new Object[] {
                                    each.line().number(),
                                    each.line().previous().hex(),
                                    each.line().hash().hex(),
                                    each.line().text(),
                                    each.entry().at().atOffset(ZoneOffset.UTC)
                                })
                        .toList());
        moveHead(writings.getLast().entry(), writings.getLast().line());
    }

    /// The postings of many entries at once, and the certificates among them.
    void insertPostings(List<Entry> entries) {
        postings.insertAll(entries);
        counters.giveAll(entries.stream().flatMap(entry -> entry.certificate().stream()).toList());
    }

    private void moveHead(Entry entry, Journal.Line line) {
        db.sql(
                        """
                        update registry.journal_head
                           set number = :number,
                               hash   = :hash,
                               at     = :at
                        """)
                .param("number", line.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("hash", line.hash().hex())
                .update();
    }

    Journal.Line get(long number) {
        return db.sql(
                        """
                        select number, previous_hash, hash, content
                          from registry.journal
                         where number = :number
                        """)
                .param("number", number)
                .query(JournalLines::read)
                .single();
    }

    List<Hash> listHashes(long first, long last) {
        return db.sql(
                        """
                        select hash
                          from registry.journal
                         where number between :first and :last
                         order by number
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new Hash(row.getString("hash")))
                .list();
    }

    /// The entries that touched a block.
    List<Journal.Line> listOf(BlockNumber block) {
        return db.sql(
                        """
                        select number, previous_hash, hash, content
                          from registry.journal
                         where number in (select entry
                                            from registry.posting
                                           where block = :block)
                         order by number
                        """)
                .param("block", block.toString())
                .query(JournalLines::read)
                .list();
    }

    /// The whole journal; to be closed.
    Stream<Journal.Line> stream() {
        return db
                .sql(
                        """
                        select number, previous_hash, hash, content
                          from registry.journal
                         order by number
                        """)
                .withFetchSize(1_000)
                .query(JournalLines::read)
                .stream();
    }

    private static Journal.Head readHead(ResultSet row, int number) throws SQLException {
        return new Journal.Head(row.getLong("number"), new Hash(row.getString("hash")));
    }

    private static Journal.Line read(ResultSet row, int number) throws SQLException {
        return new Journal.Line(
                row.getLong("number"),
                new Hash(row.getString("previous_hash")),
                row.getString("content"),
                new Hash(row.getString("hash")));
    }
}
