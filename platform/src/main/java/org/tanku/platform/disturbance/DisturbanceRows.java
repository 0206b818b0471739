package org.tanku.platform.disturbance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.disturbance.Disturbance.Place;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of disturbances (干扰记录表): inserts only.
@Repository
class DisturbanceRows {
    private static final String RECORDS =
            """
            select r.*, c.corrects, c.withdraws, c.because,
                   not exists (select 1
                                 from disturbance.correction later
                                where later.corrects = r.id) as holds
              from disturbance.record r
              left join disturbance.correction c on c.record_id = r.id
            """;

    private final JdbcClient db;

    DisturbanceRows(JdbcClient db) {
        this.db = db;
    }

    Disturbance insert(
            ProjectId project, DisturbanceFacts facts, Place place, Acting acting, Instant now) {
        DisturbanceId id = new DisturbanceId(UUID.randomUUID());
        db.sql(
                        """
                        insert into disturbance.record
                               (id, project_id, ordinal, kind, stand_code, day, area_mu, permit,
                                document_id, note, recorder_id, recorder_person, recorded_at)
                        values (:id, :project,
                                (select count(*) + 1
                                   from disturbance.record
                                  where project_id = :project),
                                :kind, :stand, :day, :area, :permit,
                                :document, :note, :recorder, :person, :at)
                        """)
                .param("id", id.value())
                .param("project", project.value())
                .param("kind", facts.kind().name())
                .param("stand", facts.stand().toString())
                .param("day", facts.day())
                .param("area", facts.area().value())
                .param("permit", facts.permit())
                .param("document", facts.document().value())
                .param("note", facts.note())
                .param("recorder", acting.organisation().value())
                .param("person", acting.person().value())
                .param("at", Timestamp.from(now))
                .update();
        switch (place) {
            case Place.First _ -> {}
            case Place.Corrects(var earlier, var because) -> insert(id, earlier, false, because);
            case Place.Withdraws(var earlier, var because) -> insert(id, earlier, true, because);
        }
        return find(id).orElseThrow();
    }

    private void insert(
            DisturbanceId id, DisturbanceId earlier, boolean withdraws, String because) {
        db.sql(
                        """
                        insert into disturbance.correction
                               (record_id, corrects, withdraws, because)
                        values (:id, :earlier, :withdraws, :because)
                        """)
                .param("id", id.value())
                .param("earlier", earlier.value())
                .param("withdraws", withdraws)
                .param("because", because)
                .update();
    }

    Optional<Disturbance> find(DisturbanceId id) {
        return db.sql(RECORDS + " where r.id = :id")
                .param("id", id.value())
                .query(DisturbanceRows::read)
                .optional();
    }

    List<Disturbance> list(ProjectId project) {
        return db.sql(RECORDS + " where r.project_id = :project order by r.ordinal desc")
                .param("project", project.value())
                .query(DisturbanceRows::read)
                .list();
    }

    private static Disturbance read(ResultSet row, int number) throws SQLException {
        return new Disturbance(
                new DisturbanceId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getInt("ordinal"),
                new DisturbanceFacts(
                        DisturbanceFacts.Kind.valueOf(row.getString("kind")),
                        StandCode.parse(row.getString("stand_code")),
                        row.getObject("day", LocalDate.class),
                        new Mu(row.getDouble("area_mu")),
                        row.getString("permit"),
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getString("note")),
                place(row),
                row.getBoolean("holds"),
                new PartyId(row.getObject("recorder_id", UUID.class)),
                new PartyId(row.getObject("recorder_person", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static Place place(ResultSet row) throws SQLException {
        UUID earlier = row.getObject("corrects", UUID.class);
        if (earlier == null) {
            return new Place.First();
        }
        String because = row.getString("because");
        return row.getBoolean("withdraws")
                ? new Place.Withdraws(new DisturbanceId(earlier), because)
                : new Place.Corrects(new DisturbanceId(earlier), because);
    }
}
