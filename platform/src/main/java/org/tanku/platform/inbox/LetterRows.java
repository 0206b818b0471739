package org.tanku.platform.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The log of digests: each attempt is written before it is made and again when it ended, so that a
/// process that dies between the two sends nothing twice.
@Repository
class LetterRows {
    /// Written where nothing was to be sent.
    private static final String NOT_NEEDED = "NOT_NEEDED";

    /// @param number from 1 on, of the person and the day
    record Attempt(PartyId person, LocalDate day, int number) {}

    private final JdbcClient db;

    LetterRows(JdbcClient db) {
        this.db = db;
    }

    /// The attempt that is to be made, if one is: only one of which the server took nothing is
    /// followed by another.
    Optional<Attempt> next(PartyId person, LocalDate day) {
        return db.sql(
                        """
                        select coalesce(max(attempt), 0) + 1
                          from inbox.letter
                          left join inbox.letter_end using (person_id, day, attempt)
                         where person_id = :person
                           and day = :day
                        having count(*) = count(*) filter (where outcome in ('AWAY', 'LATER'))
                        """)
                .param("person", person.value())
                .param("day", day)
                .query(Integer.class)
                .optional()
                .map(number -> new Attempt(person, day, number));
    }

    /// @return false when another process began this very attempt
    boolean begin(Attempt attempt, int tasks, Instant now) {
        return db.sql(
                                """
                                insert into inbox.letter (person_id, day, attempt, tasks, begun_at)
                                values (:person, :day, :attempt, :tasks, :now)
                                on conflict do nothing
                                """)
                        .param("person", attempt.person().value())
                        .param("day", attempt.day())
                        .param("attempt", attempt.number())
                        .param("tasks", tasks)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void end(Attempt attempt, Delivery delivery, Instant now) {
        end(attempt, delivery.name(), now);
    }

    void endWithoutLetter(Attempt attempt, Instant now) {
        end(attempt, NOT_NEEDED, now);
    }

    private void end(Attempt attempt, String outcome, Instant now) {
        db.sql(
                        """
                        insert into inbox.letter_end (person_id, day, attempt, outcome, ended_at)
                        values (:person, :day, :attempt, :outcome, :now)
                        """)
                .param("person", attempt.person().value())
                .param("day", attempt.day())
                .param("attempt", attempt.number())
                .param("outcome", outcome)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
