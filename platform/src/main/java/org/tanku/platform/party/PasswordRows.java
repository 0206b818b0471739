package org.tanku.platform.party;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/// The table of passwords, which knows only their hashes. Demo people never have a row in it.
@Repository
class PasswordRows {
    record Password(String hash, boolean oneTime) {}

    private final JdbcClient db;
    private final Clock clock;

    PasswordRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void set(PartyId person, Password password) {
        db.sql(
                        """
                        insert into party.password (person_id, demo, hash, one_time, set_at)
                        values (:person, false, :hash, :oneTime, :at)
                        on conflict (person_id) do update
                           set hash = excluded.hash,
                               one_time = excluded.one_time,
                               set_at = excluded.set_at
                        """)
                .param("person", person.value())
                .param("hash", password.hash())
                .param("oneTime", password.oneTime())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Password> find(PartyId person) {
        return db.sql(
                        """
                        select hash, one_time
                          from party.password
                         where person_id = :person
                        """)
                .param("person", person.value())
                .query((row, _) -> new Password(row.getString("hash"), row.getBoolean("one_time")))
                .optional();
    }
}
