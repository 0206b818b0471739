package org.tanku.platform.recognition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.recognition.Recognition.Said;
import org.tanku.platform.recognition.Recognition.State;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.WholeTonnes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of certificates and of their revocations (认定证书): inserts only.
@Repository
class Certificates {
    private static final String CERTIFICATES =
            """
            select c.number, c.statement_id, c.project_id, c.project_number, c.project_name,
                   c.owner, c.recogniser, c.verifier, c.statement_number, c.report_number,
                   c.report_digest, c.stands, c.area_mu, c.first_day, c.last_day, c.tonnes,
                   c.recognised_on, c.officer_person, c.recogniser_id, c.recognised_at,
                   r.because, r.revoked_person, r.revoked_at
              from recognition.certificate c
              left join recognition.revocation r on r.number = c.number
            """;

    private final JdbcClient db;

    Certificates(JdbcClient db) {
        this.db = db;
    }

    /// One at a time for a project, until the transaction ends.
    int nextOrdinal(ProjectId project) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:project, 0))")
                .param("project", "recognition " + project.value())
                .query((_, _) -> project)
                .single();
        return db.sql(
                        """
                        select coalesce(max(ordinal), 0) + 1
                          from recognition.certificate
                         where project_id = :project
                        """)
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    /// Whether it was written; a statement is recognised once.
    boolean insert(Recognition it, int ordinal) {
        Said said = it.said();
        return db.sql(
                                """
                                insert into recognition.certificate
                                       (number, statement_id, project_id, ordinal,
                                        project_number, project_name, owner, recogniser, verifier,
                                        statement_number, report_number, report_digest, stands,
                                        area_mu, first_day, last_day, tonnes, recognised_on,
                                        officer_person, recogniser_id, recognised_at)
                                values (:number, :statement, :project, :ordinal,
                                        :projectNumber, :projectName, :owner, :recogniser,
                                        :verifier, :statementNumber, :report, :digest, :stands,
                                        :area, :first, :last, :tonnes, :day,
                                        :officer, :organisation, :at)
                                    on conflict (statement_id) do nothing
                                """)
                        .param("number", it.number())
                        .param("statement", it.statement().value())
                        .param("project", it.project().value())
                        .param("ordinal", ordinal)
                        .param("projectNumber", said.project())
                        .param("projectName", said.projectName())
                        .param("owner", said.owner())
                        .param("recogniser", said.recogniser())
                        .param("verifier", said.verifier())
                        .param("statementNumber", said.statement())
                        .param("report", said.report())
                        .param("digest", said.reportDigest())
                        .param("stands", said.stands())
                        .param("area", said.area().value())
                        .param("first", said.firstDay())
                        .param("last", said.lastDay())
                        .param("tonnes", said.tonnes().value())
                        .param("day", said.day())
                        .param("officer", it.officer().value())
                        .param("organisation", it.recogniser().value())
                        .param("at", Timestamp.from(it.at()))
                        .update()
                == 1;
    }

    /// Whether it was written; a certificate is revoked once.
    boolean revoke(String number, String because, PartyId officer, Instant at) {
        return db.sql(
                                """
                                insert into recognition.revocation
                                       (number, because, revoked_person, revoked_at)
                                values (:number, :because, :officer, :at)
                                    on conflict (number) do nothing
                                """)
                        .param("number", number)
                        .param("because", because)
                        .param("officer", officer.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Recognition> find(String number) {
        return db.sql(CERTIFICATES + " where c.number = :number")
                .param("number", number)
                .query(Certificates::recognition)
                .optional();
    }

    Optional<Recognition> findOf(StatementId statement) {
        return db.sql(CERTIFICATES + " where c.statement_id = :statement")
                .param("statement", statement.value())
                .query(Certificates::recognition)
                .optional();
    }

    List<Recognition> list() {
        return db.sql(CERTIFICATES + " order by c.recognised_at desc, c.number desc")
                .query(Certificates::recognition)
                .list();
    }

    private static Recognition recognition(ResultSet row, int number) throws SQLException {
        return new Recognition(
                row.getString("number"),
                new StatementId(row.getObject("statement_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                said(row),
                new PartyId(row.getObject("officer_person", UUID.class)),
                new PartyId(row.getObject("recogniser_id", UUID.class)),
                row.getTimestamp("recognised_at").toInstant(),
                state(row));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("project_number"),
                row.getString("project_name"),
                row.getString("owner"),
                row.getString("recogniser"),
                row.getString("verifier"),
                row.getString("statement_number"),
                row.getString("report_number"),
                row.getString("report_digest"),
                row.getInt("stands"),
                new Mu(row.getDouble("area_mu")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new WholeTonnes(row.getLong("tonnes")),
                row.getObject("recognised_on", LocalDate.class));
    }

    private static State state(ResultSet row) throws SQLException {
        UUID officer = row.getObject("revoked_person", UUID.class);
        return row.wasNull()
                ? new State.Valid()
                : new State.Revoked(
                        row.getString("because"),
                        new PartyId(officer),
                        row.getTimestamp("revoked_at").toInstant());
    }
}
