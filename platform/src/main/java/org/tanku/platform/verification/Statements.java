package org.tanku.platform.verification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.PartyId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of statements (核查报告结论): inserts only, one a report.
@Repository
class Statements {
    private static final String STATEMENTS =
            """
            select id, number, report_id, report_digest, tonnes, opinion, remark,
                   verifier_id, verifier_person, stated_on, stated_at
              from verification.statement
            """;

    private final JdbcClient db;

    Statements(JdbcClient db) {
        this.db = db;
    }

    /// Lets one verifier at a time work on a report, until the transaction ends.
    void lock(ReportId report) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:report, 0))")
                .param("report", report.value().toString())
                .query((_, _) -> report)
                .single();
    }

    /// The next number of a year, without gaps: the counter is raised in this transaction.
    String nextNumber(int year) {
        int next =
                db.sql(
                                """
                                insert into verification.counter (year, last)
                                values (:year, 1)
                                    on conflict (year) do update
                                   set last = counter.last + 1
                                returning last
                                """)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        return "VS-%d-%04d".formatted(year, next);
    }

    void insert(VerificationStatement statement, MonitoringReport report) {
        db.sql(
                        """
                        insert into verification.statement
                               (id, number, report_id, report_digest, reported_t_co2e, tonnes,
                                opinion, remark, measurer_id, measurer_person,
                                verifier_id, verifier_person, stated_on, stated_at)
                        values (:id, :number, :report, :digest, :reported, :tonnes,
                                :opinion, :remark, :measurer, :measurerPerson,
                                :verifier, :verifierPerson, :on, :at)
                        """)
                .param("id", statement.id().value())
                .param("number", statement.number())
                .param("report", statement.report().value())
                .param("digest", statement.reportDigest())
                .param("reported", report.removal().value())
                .param("tonnes", statement.tonnes().value())
                .param("opinion", kind(statement.opinion()))
                .param("remark", remark(statement.opinion()))
                .param("measurer", report.measuredBy().value())
                .param("measurerPerson", report.measuredByPerson().value())
                .param("verifier", statement.verifier().value())
                .param("verifierPerson", statement.verifierPerson().value())
                .param("on", statement.statedOn())
                .param("at", Timestamp.from(statement.at()))
                .update();
    }

    Optional<VerificationStatement> find(StatementId id) {
        return db.sql(STATEMENTS + " where id = :id")
                .param("id", id.value())
                .query(Statements::statement)
                .optional();
    }

    Optional<VerificationStatement> findOf(ReportId report) {
        return db.sql(STATEMENTS + " where report_id = :report")
                .param("report", report.value())
                .query(Statements::statement)
                .optional();
    }

    List<VerificationStatement> list() {
        return db.sql(STATEMENTS + " order by stated_at desc, number desc")
                .query(Statements::statement)
                .list();
    }

    private static VerificationStatement statement(ResultSet row, int number) throws SQLException {
        WholeTonnes tonnes = new WholeTonnes(row.getLong("tonnes"));
        return new VerificationStatement(
                new StatementId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new ReportId(row.getObject("report_id", UUID.class)),
                tonnes,
                new PartyId(row.getObject("verifier_id", UUID.class)),
                new PartyId(row.getObject("verifier_person", UUID.class)),
                row.getString("report_digest"),
                row.getObject("stated_on", LocalDate.class),
                row.getTimestamp("stated_at").toInstant(),
                opinion(row.getString("opinion"), tonnes, row.getString("remark")));
    }

    private static String kind(Opinion opinion) {
        return switch (opinion) {
            case Opinion.Agreed _ -> "AGREED";
            case Opinion.AgreedWithCorrections _ -> "AGREED_WITH_CORRECTIONS";
            case Opinion.NotAgreed _ -> "NOT_AGREED";
        };
    }

    private static String remark(Opinion opinion) {
        return switch (opinion) {
            case Opinion.Agreed _ -> "";
            case Opinion.AgreedWithCorrections(_, var corrections) -> corrections;
            case Opinion.NotAgreed(var because) -> because;
        };
    }

    private static Opinion opinion(String kind, WholeTonnes tonnes, String remark) {
        return switch (kind) {
            case "AGREED" -> new Opinion.Agreed(tonnes);
            case "AGREED_WITH_CORRECTIONS" -> new Opinion.AgreedWithCorrections(tonnes, remark);
            case "NOT_AGREED" -> new Opinion.NotAgreed(remark);
            default -> throw new IllegalStateException("no such opinion: " + kind);
        };
    }
}
