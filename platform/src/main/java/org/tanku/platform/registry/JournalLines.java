package org.tanku.platform.registry;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The table of the journal (日记账), and the row that is its end.
@Repository
class JournalLines {
    /// The end of the journal, and when it was written.
    record End(Journal.Head head, Instant at) {}

    static final String LOCK_END =
            """
            select number, hash, at
              from registry.journal_head
               for update
            """;

    private final JdbcClient db;
    private final Postings postings;
    private final Counters counters;

    JournalLines(JdbcClient db, Postings postings, Counters counters) {
        this.db = db;
        this.postings = postings;
        this.counters = counters;
    }

    int lastCertificate(int year) {
        return counters.last(Counters.certificatesOf(year));
    }

    /// Waits until no other command is at work, then keeps all others waiting until the transaction
    /// ends.
    End lockEnd() {
        return db.sql(LOCK_END).query(JournalLines::readEnd).single();
    }

    static End readEnd(ResultSet row, int number) throws SQLException {
        return new End(readHead(row, number), row.getTimestamp("at").toInstant());
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

    /// Many lines at once, in their order, and the new end.
    List<RoundTrip.Part> lines(List<Writing> writings) {
        Writing last = writings.getLast();
        return List.of(
                new RoundTrip.Part(
                        "lines of the journal",
                        writings.size(),
                        """
                        insert into registry.journal (number, previous_hash, hash, content, at)
                        select number, previous_hash, hash, content, at::timestamptz
                          from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
                               as come (number, previous_hash, hash, content, at)
                        """,
                        List.of(
                                Column.numbers(writings, each -> each.line().number()),
                                Column.texts(writings, each -> each.line().previous().hex()),
                                Column.texts(writings, each -> each.line().hash().hex()),
                                Column.texts(writings, each -> each.line().text()),
                                Column.texts(writings, each -> each.entry().at()))),
                new RoundTrip.Part(
                        "ends of the journal",
                        1,
                        """
                        update registry.journal_head
                           set number = ?,
                               hash   = ?,
                               at     = ?
                        """,
                        List.of(
                                last.line().number(),
                                last.line().hash().hex(),
                                last.entry().at().atOffset(ZoneOffset.UTC))));
    }

    /// The postings of many entries at once, and the certificates among them.
    List<RoundTrip.Part> postings(List<Entry> entries) {
        List<RoundTrip.Part> parts = new ArrayList<>();
        parts.add(postings.part(entries));
        parts.addAll(
                counters.certificates(
                        entries.stream().flatMap(entry -> entry.certificate().stream()).toList()));
        return parts;
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

    /// The journal behind an entry; to be closed.
    Stream<Journal.Line> stream(long after) {
        return behind(after).query(JournalLines::read).stream();
    }

    /// As [#stream(long)]; it ends before an entry that cannot be read, which is noted.
    Stream<Journal.Line> stream(long after, Unreadable unreadable) {
        return behind(after)
                .query((row, _) ->
                        unreadable.read(
                                JournalLines::read, row, "entry " + row.getLong("number"), ""))
                .stream()
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream);
    }

    private JdbcClient.StatementSpec behind(long after) {
        return db.sql(
                        """
                        select number, previous_hash, hash, content
                          from registry.journal
                         where number > :after
                         order by number
                        """)
                .param("after", after)
                .withFetchSize(1_000);
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
