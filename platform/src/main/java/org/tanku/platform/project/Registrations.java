package org.tanku.platform.project;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.tenure.TitleId;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The table of registrations (项目备案): one title is in one registered project at a time.
@Repository
class Registrations {
    private final JdbcClient db;
    private final ObjectProvider<Projects.RegistrationCondition> conditions;

    /// @param conditions of the rooms above; they are asked late, for these rooms stand on this one
    Registrations(JdbcClient db, ObjectProvider<Projects.RegistrationCondition> conditions) {
        this.db = db;
        this.conditions = conditions;
    }

    /// What a room above misses before the project may be registered, if anything.
    Optional<RegisterOutcome.Reason> findMissing(Project project) {
        return conditions.stream().flatMap(each -> each.findMissing(project).stream()).findFirst();
    }

    /// Whether it was written: not where a title of it is in another registered project. One
    /// registration is written at a time; the exclusion constraints are the second guard.
    boolean insert(ProjectId id, PartyId officer, Instant at) {
        db.sql("lock table project.registered_title in share row exclusive mode").update();
        if (isTaken(id)) {
            return false;
        }
        boolean written =
                db.sql(
                                        """
                                        insert into project.registration
                                               (project_id, title_id, crediting_first,
                                                crediting_last, proposed_by, registered_by,
                                                registered_at)
                                        select id, title_id, crediting_first, crediting_last,
                                               proposed_by, :officer, :at
                                          from project.project
                                         where id = :id
                                            on conflict do nothing
                                        """)
                                .param("id", id.value())
                                .param("officer", officer.value())
                                .param("at", Timestamp.from(at))
                                .update()
                        == 1;
        if (written) {
            db.sql(
                            """
                            insert into project.registered_title
                                   (project_id, title_id, crediting_first, crediting_last)
                            select m.project_id, m.title_id, r.crediting_first, r.crediting_last
                              from project.member m
                              join project.registration r on r.project_id = m.project_id
                             where m.project_id = :id
                            """)
                    .param("id", id.value())
                    .update();
        }
        return written;
    }

    private boolean isTaken(ProjectId id) {
        return db.sql(
                        """
                        select exists (
                                 select 1
                                   from project.member m
                                   join project.project p on p.id = m.project_id
                                   join project.registered_title t on t.title_id = m.title_id
                                  where m.project_id = :id
                                    and t.crediting_first <= p.crediting_last
                                    and t.crediting_last >= p.crediting_first)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Registration> find(ProjectId id) {
        return db.sql(
                        """
                        select registered_by, registered_at
                          from project.registration
                         where project_id = :id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Registration(
                                new PartyId(row.getObject("registered_by", UUID.class)),
                                row.getTimestamp("registered_at").toInstant()))
                .optional();
    }

    boolean holdTitle(TitleId title, CreditingPeriod period) {
        return db.sql(
                        """
                        select exists (
                                 select 1
                                   from project.registered_title
                                  where title_id = :title
                                    and crediting_first <= :last
                                    and crediting_last >= :first)
                        """)
                .param("title", title.value())
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .query(Boolean.class)
                .single();
    }
}
