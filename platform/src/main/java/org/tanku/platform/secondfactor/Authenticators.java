package org.tanku.platform.secondfactor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The table of authenticators (动态口令器).
@Repository
class Authenticators {
    /// Both are assumptions, the same as for passwords.
    static final int FAILURES = 5;

    static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient db;

    Authenticators(JdbcClient db) {
        this.db = db;
    }

    /// @param failedAt of the last wrong code; the beginning of time when there was none
    record Row(byte[] box, long lastStep, int failures, Instant failedAt) {
        boolean mustWait(Instant now) {
            return failures >= FAILURES && !isOver(now);
        }

        boolean isOver(Instant now) {
            return failedAt.plus(PAUSE).isBefore(now);
        }
    }

    /// The latest phone takes the place of the one before.
    void put(PartyId person, byte[] box, long step, Instant now) {
        db.sql(
                        """
                        insert into secondfactor.authenticator
                               (person_id, secret, enrolled_at, last_step, failures)
                        values (:person, :secret, :at, :step, 0)
                        on conflict (person_id) do update
                           set secret = excluded.secret,
                               enrolled_at = excluded.enrolled_at,
                               last_step = excluded.last_step,
                               failures = 0,
                               failed_at = null
                        """)
                .param("person", person.value())
                .param("secret", box)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("step", step)
                .update();
    }

    /// Held to the end of the transaction, so that guesses queue up.
    Optional<Row> lock(PartyId person) {
        return db.sql(
                        """
                        select secret, last_step, failures, failed_at
                          from secondfactor.authenticator
                         where person_id = :person
                           for update
                        """)
                .param("person", person.value())
                .query(Authenticators::read)
                .optional();
    }

    boolean has(PartyId person) {
        return db.sql(
                        """
                        select exists (
                                   select 1
                                     from secondfactor.authenticator
                                    where person_id = :person)
                        """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Set<PartyId> listEnrolled() {
        return Set.copyOf(
                db.sql("select person_id from secondfactor.authenticator")
                        .query((row, _) -> new PartyId(row.getObject(1, UUID.class)))
                        .list());
    }

    void succeed(PartyId person, byte[] box, long step) {
        db.sql(
                        """
                        update secondfactor.authenticator
                           set secret = :secret, last_step = :step, failures = 0, failed_at = null
                         where person_id = :person
                        """)
                .param("secret", box)
                .param("step", step)
                .param("person", person.value())
                .update();
    }

    void fail(PartyId person, int failures, Instant now) {
        db.sql(
                        """
                        update secondfactor.authenticator
                           set failures = :failures, failed_at = :at
                         where person_id = :person
                        """)
                .param("failures", failures)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
    }

    void remove(PartyId person) {
        db.sql("delete from secondfactor.authenticator where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        Timestamp failedAt = row.getTimestamp("failed_at");
        return new Row(
                row.getBytes("secret"),
                row.getLong("last_step"),
                row.getInt("failures"),
                failedAt == null ? Instant.EPOCH : failedAt.toInstant());
    }
}
