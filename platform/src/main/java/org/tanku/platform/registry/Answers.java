package org.tanku.platform.registry;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.Answer;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Outcome;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The table of answers (幂等应答): what a key was answered, for the day it comes back.
@Repository
class Answers {
    private record Row(Hash content, Outcome outcome, long entry) {}

    private final JdbcClient db;
    private final JdbcOperations rows;
    private final JournalLines journal;

    Answers(JdbcClient db, JdbcOperations rows, JournalLines journal) {
        this.db = db;
        this.rows = rows;
        this.journal = journal;
    }

    Optional<Answer.Kept> find(CommandKey key) {
        return db.sql(
                        """
                        select content, outcome, coalesce(entry, 0) as entry
                          from registry.answer
                         where key = :key
                        """)
                .param("key", key.text())
                .query((row, _) ->
                        new Row(
                                new Hash(row.getString("content")),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getLong("entry")))
                .optional()
                .map(row -> new Answer.Kept(key, row.content(), answer(row)));
    }

    private Answer answer(Row row) {
        if (row.outcome() != Outcome.WRITTEN) {
            return new Answer.Refused(row.outcome());
        }
        Journal.Line line = journal.get(row.entry());
        return new Answer.Written(Entry.parse(line.text()), line.hash());
    }

    /// The answers that were given to these keys.
    List<Answer.Kept> list(Collection<CommandKey> keys) {
        return db.sql(
                        """
                        select a.key, a.content, a.outcome, j.content as text, j.hash
                          from registry.answer a
                          left join registry.journal j on j.number = a.entry
                         where a.key in (:keys)
                        """)
                .param("keys", keys.stream().map(CommandKey::text).toList())
                .query((row, _) ->
                        new Answer.Kept(
                                new CommandKey(row.getString("key")),
                                new Hash(row.getString("content")),
                                answer(
                                        Outcome.valueOf(row.getString("outcome")),
                                        row.getString("text"),
                                        row.getString("hash"))))
                .list();
    }

    private static Answer answer(Outcome outcome, @Nullable String text, @Nullable String hash) {
        return text == null || hash == null
                ? new Answer.Refused(outcome)
                : new Answer.Written(Entry.parse(text), new Hash(hash));
    }

    void insertAll(List<Answer.Kept> kept) {
        rows.batchUpdate(
                """
                insert into registry.answer (key, content, outcome, entry)
                values (?, ?, ?, cast(? as bigint))
                """,
                kept.stream()
                        .map(each ->
                                new @Nullable Object[] {
                                    each.key().text(),
                                    each.content().hex(),
                                    each.answer().outcome().name(),
                                    each.answer() instanceof Answer.Written(var entry, _)
                                            ? entry.number()
                                            : null
                                })
                        .toList());
    }

    void insert(Answer.Kept kept) {
        var insert =
                db.sql(
                                """
                                insert into registry.answer (key, content, outcome, entry)
                                values (:key, :content, :outcome, :entry)
                                """)
                        .param("key", kept.key().text())
                        .param("content", kept.content().hex())
                        .param("outcome", kept.answer().outcome().name());
        var whole =
                switch (kept.answer()) {
                    case Answer.Written(var entry, _) -> insert.param("entry", entry.number());
                    case Answer.Refused _ -> insert.param("entry", null, Types.BIGINT);
                };
        whole.update();
    }
}
