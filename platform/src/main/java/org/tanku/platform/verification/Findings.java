package org.tanku.platform.verification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of findings and their closings (核查发现).
@Repository
class Findings {
    private static final String FINDINGS =
            """
            select f.id, f.report_id, f.found, f.verifier_person, f.found_at,
                   c.finding_id is not null as closed, c.resolution, c.closed_person, c.closed_at
              from verification.finding f
              left join verification.closing c on c.finding_id = f.id
            """;

    private final JdbcClient db;

    Findings(JdbcClient db) {
        this.db = db;
    }

    void insert(FindingId id, ReportId report, String found, Acting acting, Instant at) {
        db.sql(
                        """
                        insert into verification.finding
                               (id, report_id, found, verifier_id, verifier_person, found_at)
                        values (:id, :report, :found, :verifier, :person, :at)
                        """)
                .param("id", id.value())
                .param("report", report.value())
                .param("found", found)
                .param("verifier", acting.organisation().value())
                .param("person", acting.person().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whether it was open until now.
    boolean close(FindingId id, String resolution, Acting acting, Instant at) {
        return db.sql(
                                """
                                insert into verification.closing
                                       (finding_id, resolution, closed_person, closed_at)
                                values (:id, :resolution, :person, :at)
                                    on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("resolution", resolution)
                        .param("person", acting.person().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Finding> find(FindingId id) {
        return db.sql(FINDINGS + " where f.id = :id")
                .param("id", id.value())
                .query(Findings::finding)
                .optional();
    }

    List<Finding> list(ReportId report) {
        return db.sql(FINDINGS + " where f.report_id = :report order by f.found_at, f.id")
                .param("report", report.value())
                .query(Findings::finding)
                .list();
    }

    /// All that wait to be closed, of any report.
    List<Finding> listOpen() {
        return db.sql(FINDINGS + " where c.finding_id is null order by f.found_at, f.id")
                .query(Findings::finding)
                .list();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                new FindingId(row.getObject("id", UUID.class)),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("found"),
                new PartyId(row.getObject("verifier_person", UUID.class)),
                row.getTimestamp("found_at").toInstant(),
                row.getBoolean("closed")
                        ? new Finding.Status.Closed(
                                row.getString("resolution"),
                                new PartyId(row.getObject("closed_person", UUID.class)),
                                row.getTimestamp("closed_at").toInstant())
                        : new Finding.Status.Open());
    }
}
