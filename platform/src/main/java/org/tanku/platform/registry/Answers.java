package org.tanku.platform.registry;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Repository;
import org.tanku.ledger.Answer;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Outcome;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// The table of answers (幂等应答): what a key was answered, for the day it comes back.
@Repository
class Answers {
    /// The books as somebody finds them who keeps all others waiting.
    ///
    /// @param answers those that his keys were given before
    /// @param stops the blocks nothing may be posted to
    record Opening(JournalLines.End end, List<Answer.Kept> answers, Stops.Now stops) {}

    private static final String FIND =
            """
            select a.key, a.content, a.outcome, a.text, a.hash
              from unnest(?::text[]) as asked (key)
             cross join lateral (
                   select a.key, a.content, a.outcome, j.content as text, j.hash
                     from registry.answer a
                     left join registry.journal j on j.number = a.entry
                    where a.key = asked.key
                    limit 1) as a
            """;

    private final JdbcOperations db;

    Answers(JdbcOperations db) {
        this.db = db;
    }

    /// Locks the end of the journal, then looks up the answers to some keys: one trip.
    Opening lockEnd(Collection<CommandKey> keys) {
        PreparedStatementCallback<Opening> read =
                statement -> {
                    statement.setObject(1, texts(keys));
                    statement.execute();
                    JournalLines.End end;
                    try (ResultSet row = statement.getResultSet()) {
                        row.next();
                        end = JournalLines.readEnd(row, 1);
                    }
                    statement.getMoreResults();
                    List<Answer.Kept> answers;
                    try (ResultSet row = statement.getResultSet()) {
                        answers = read(row);
                    }
                    statement.getMoreResults();
                    try (ResultSet row = statement.getResultSet()) {
                        return new Opening(end, answers, Stops.readAll(row));
                    }
                };
        String sql = String.join(";\n", JournalLines.LOCK_END, FIND, Stops.ALL);
        return Objects.requireNonNull(db.execute(sql, read));
    }

    /// The answers that were given to these keys.
    List<Answer.Kept> list(Collection<CommandKey> keys) {
        PreparedStatementCallback<List<Answer.Kept>> read =
                (PreparedStatement statement) -> {
                    statement.setObject(1, texts(keys));
                    try (ResultSet row = statement.executeQuery()) {
                        return read(row);
                    }
                };
        return Objects.requireNonNull(db.execute(FIND, read));
    }

    private static String[] texts(Collection<CommandKey> keys) {
        return keys.stream().map(CommandKey::text).toArray(String[]::new);
    }

    private static List<Answer.Kept> read(ResultSet row) throws SQLException {
        List<Answer.Kept> found = new ArrayList<>();
        while (row.next()) {
            found.add(
                    new Answer.Kept(
                            new CommandKey(row.getString("key")),
                            new Hash(row.getString("content")),
                            answer(
                                    Outcome.valueOf(row.getString("outcome")),
                                    row.getString("text"),
                                    row.getString("hash"))));
        }
        return found;
    }

    private static Answer answer(Outcome outcome, @Nullable String text, @Nullable String hash) {
        return text == null || hash == null
                ? new Answer.Refused(outcome)
                : new Answer.Written(Entry.parse(text), new Hash(hash));
    }

    RoundTrip.Part part(List<Answer.Kept> kept) {
        return new RoundTrip.Part(
                "answers",
                kept.size(),
                """
                insert into registry.answer (key, content, outcome, entry)
                select key, content, outcome, nullif(entry, 0)
                  from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])
                       as come (key, content, outcome, entry)
                """,
                List.of(
                        Column.texts(kept, Answer.Kept::key),
                        Column.texts(kept, Answer.Kept::content),
                        Column.texts(kept, each -> each.answer().outcome().name()),
                        Column.numbers(kept, Answers::entry)));
    }

    /// Nought where the command was refused.
    private static long entry(Answer.Kept kept) {
        return switch (kept.answer()) {
            case Answer.Written(var entry, _) -> entry.number();
            case Answer.Refused _ -> 0;
        };
    }
}
