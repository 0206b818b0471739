package org.tanku.platform.farm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.farm.FarmReport.Opinion;
import org.tanku.platform.farm.FarmReport.Said;
import org.tanku.platform.farm.FarmReports.LeftOut;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.verification.WholeTonnes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tables of reports, their files and opinions (农业减排报告表): inserts only, but for the years that
/// reports hold.
@Repository
class FarmReportRows {
    private static final String REPORTS =
            """
            select r.id, r.number, r.project_id, r.year, r.reduction_t_co2e, r.seasons,
                   r.parameter_sets, r.kernel_version, r.digest, r.measurer_id,
                   r.measurer_person, r.measured_at,
                   o.report_id is not null as stated, o.tonnes, o.remark, o.verifier_id,
                   o.verifier_person, o.stated_at
              from farm.report r
              left join farm.opinion o on o.report_id = r.id
            """;

    private final JdbcClient db;

    FarmReportRows(JdbcClient db) {
        this.db = db;
    }

    /// One at a time for a project, until the transaction ends.
    int nextOrdinal(FarmProject.Id project) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:project, 0))")
                .param("project", "farm " + project.value())
                .query((_, _) -> project)
                .single();
        return db.sql(
                        """
                        select coalesce(max(ordinal), 0) + 1
                          from farm.report
                         where project_id = :project
                        """)
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    boolean isHeld(FarmProject.Id project, int year) {
        return db.sql(
                        """
                        select exists (
                                 select 1
                                   from farm.held_year
                                  where project_id = :project
                                    and year = :year)
                        """)
                .param("project", project.value())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    void insert(FarmReport report, int ordinal, String trace) {
        db.sql(
                        """
                        insert into farm.report
                               (id, number, project_id, ordinal, year, reduction_t_co2e, seasons,
                                parameter_sets, kernel_version, digest, trace,
                                measurer_id, measurer_person, measured_at)
                        values (:id, :number, :project, :ordinal, :year, :reduction, :seasons,
                                :parameters, :kernel, :digest, :trace,
                                :measurer, :person, :at)
                        """)
                .param("id", report.id().value())
                .param("number", report.number())
                .param("project", report.project().value())
                .param("ordinal", ordinal)
                .param("year", report.year())
                .param("reduction", report.reduction().value())
                .param("seasons", report.seasons())
                .param("parameters", report.parameterSets())
                .param("kernel", report.kernelVersion())
                .param("digest", report.digest())
                .param("trace", trace)
                .param("measurer", report.measuredBy().value())
                .param("person", report.measuredByPerson().value())
                .param("at", Timestamp.from(report.measuredAt()))
                .update();
        db.sql(
                        """
                        insert into farm.held_year (report_id, project_id, year)
                        values (:id, :project, :year)
                        """)
                .param("id", report.id().value())
                .param("project", report.project().value())
                .param("year", report.year())
                .update();
    }

    void insertFiles(FarmReport.Id report, FieldFiles files) {
        insertFile(report, "SEASONS", files.seasons());
        insertFile(report, "DRAINS", files.drains());
    }

    private void insertFile(FarmReport.Id report, String role, FieldFile file) {
        db.sql(
                        """
                        insert into farm.file (report_id, role, name, digest, content)
                        values (:report, :role, :name, :digest, :bytes)
                        """)
                .param("report", report.value())
                .param("role", role)
                .param("name", file.name())
                .param("digest", file.digest())
                .param("bytes", file.content())
                .update();
    }

    void insertLeftOut(FarmReport.Id report, List<LeftOut> fields) {
        int ordinal = 0;
        for (LeftOut each : fields) {
            db.sql(
                            """
                            insert into farm.left_out (report_id, ordinal, field, season)
                            values (:report, :ordinal, :field, :season)
                            """)
                    .param("report", report.value())
                    .param("ordinal", ++ordinal)
                    .param("field", each.field())
                    .param("season", each.season())
                    .update();
        }
    }

    /// Whether it was written; an opinion is stated once. A report that is refused holds its year
    /// no longer.
    boolean state(FarmReport.Id report, Opinion opinion) {
        return switch (opinion) {
            case Opinion.Awaited _ ->
                    throw new IllegalArgumentException("an opinion says something");
            case Opinion.Agreed(var tonnes, var said) ->
                    insertOpinion(report, Long.toString(tonnes.value()), said);
            case Opinion.NotAgreed(var said) -> insertOpinion(report, "", said) && setFree(report);
        };
    }

    private boolean insertOpinion(FarmReport.Id report, String tonnes, Said said) {
        return db.sql(
                                """
                                insert into farm.opinion
                                       (report_id, tonnes, remark, verifier_id, verifier_person,
                                        stated_at)
                                values (:report, cast(nullif(:tonnes, '') as bigint), :remark,
                                        :verifier, :person, :at)
                                    on conflict do nothing
                                """)
                        .param("report", report.value())
                        .param("tonnes", tonnes)
                        .param("remark", said.remark())
                        .param("verifier", said.verifier().value())
                        .param("person", said.person().value())
                        .param("at", Timestamp.from(said.at()))
                        .update()
                == 1;
    }

    private boolean setFree(FarmReport.Id report) {
        return db.sql(
                                """
                                delete from farm.held_year
                                 where report_id = :report
                                """)
                        .param("report", report.value())
                        .update()
                == 1;
    }

    Optional<FarmReport> find(FarmReport.Id id) {
        return db.sql(REPORTS + " where r.id = :id")
                .param("id", id.value())
                .query(FarmReportRows::report)
                .optional();
    }

    List<FarmReport> list(FarmProject.Id project) {
        return db.sql(REPORTS + " where r.project_id = :project order by r.ordinal desc")
                .param("project", project.value())
                .query(FarmReportRows::report)
                .list();
    }

    List<FarmReport> list() {
        return db.sql(REPORTS + " order by r.measured_at desc, r.number desc")
                .query(FarmReportRows::report)
                .list();
    }

    String getTrace(FarmReport.Id id) {
        return db.sql(
                        """
                        select trace
                          from farm.report
                         where id = :id
                        """)
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    FieldFiles getFiles(FarmReport.Id id) {
        return new FieldFiles(file(id, "SEASONS"), file(id, "DRAINS"));
    }

    private FieldFile file(FarmReport.Id report, String role) {
        return db.sql(
                        """
                        select name, content
                          from farm.file
                         where report_id = :report
                           and role = :role
                        """)
                .param("report", report.value())
                .param("role", role)
                .query((row, _) -> new FieldFile(row.getString("name"), row.getBytes("content")))
                .single();
    }

    List<LeftOut> listLeftOut(FarmReport.Id report) {
        return db.sql(
                        """
                        select field, season
                          from farm.left_out
                         where report_id = :report
                         order by ordinal
                        """)
                .param("report", report.value())
                .query((row, _) -> new LeftOut(row.getString("field"), row.getString("season")))
                .list();
    }

    private static FarmReport report(ResultSet row, int number) throws SQLException {
        return new FarmReport(
                new FarmReport.Id(row.getObject("id", UUID.class)),
                row.getString("number"),
                new FarmProject.Id(row.getObject("project_id", UUID.class)),
                row.getInt("year"),
                new TonnesCO2e(row.getDouble("reduction_t_co2e")),
                row.getInt("seasons"),
                row.getString("parameter_sets"),
                row.getString("kernel_version"),
                row.getString("digest"),
                new PartyId(row.getObject("measurer_id", UUID.class)),
                new PartyId(row.getObject("measurer_person", UUID.class)),
                row.getTimestamp("measured_at").toInstant(),
                opinion(row));
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        if (!row.getBoolean("stated")) {
            return new Opinion.Awaited();
        }
        Said said =
                new Said(
                        new PartyId(row.getObject("verifier_id", UUID.class)),
                        new PartyId(row.getObject("verifier_person", UUID.class)),
                        row.getString("remark"),
                        row.getTimestamp("stated_at").toInstant());
        long tonnes = row.getLong("tonnes");
        return row.wasNull()
                ? new Opinion.NotAgreed(said)
                : new Opinion.Agreed(new WholeTonnes(tonnes), said);
    }
}
