package org.tanku.platform.api;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/// The first answer to each command (幂等应答), given again when the same key comes with the same
/// content. It is kept in the transaction of the command: either both are there or none.
@Repository
public class KeptAnswers {
    /// @param digest of what was asked
    /// @param location the address of what came into being; empty where nothing did
    public record Kept(byte[] digest, int status, String location, String body) {}

    private final JdbcClient db;
    private final Clock clock;

    KeptAnswers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Lets one command of a person and key run at a time; the next waits until the transaction
    /// ends.
    public void waitForTurn(PartyId person, String key) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:name, 180))")
                .param("name", person + " " + key)
                .query(_ -> {});
    }

    public Optional<Kept> find(PartyId person, String key) {
        return db.sql(
                        """
                        select digest, status, location, body
                          from api.kept_answer
                         where person = :person
                           and key = :key
                        """)
                .param("person", person.value())
                .param("key", key)
                .query((row, _) ->
                        new Kept(
                                row.getBytes("digest"),
                                row.getInt("status"),
                                row.getString("location"),
                                row.getString("body")))
                .optional();
    }

    public void keep(PartyId person, String key, Kept answer) {
        db.sql(
                        """
                        insert into api.kept_answer
                                    (person, key, digest, status, location, body, at)
                        values (:person, :key, :digest, :status, :location, :body, :at)
                        """)
                .param("person", person.value())
                .param("key", key)
                .param("digest", answer.digest())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
