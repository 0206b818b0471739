package org.tanku.platform.measurement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.sampling.RoundId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of reports (监测报告) and the periods they hold.
@Repository
class StoredReports {
    private static final String REPORTS =
            """
            select r.id, r.number, r.project_id, r.end_edition, r.first_day, r.last_day,
                   r.removal_t_co2e, r.stands, r.area_mu, r.parameter_set, r.kernel_version,
                   r.digest, r.measurer_id, r.measurer_person, r.measured_at
              from measurement.report r
            """;

    private final JdbcClient db;

    StoredReports(JdbcClient db) {
        this.db = db;
    }

    /// Whether it was written; not, when another report of the project came between.
    boolean insert(MonitoringReport report, int ordinal, EditionId start, String totalTrace) {
        return insertReport(report, ordinal, start, totalTrace) == 1 && hold(report) == 1;
    }

    private int insertReport(
            MonitoringReport report, int ordinal, EditionId start, String totalTrace) {
        return db.sql(
                        """
                        insert into measurement.report
                               (id, number, project_id, ordinal, start_edition, end_edition,
                                first_day, last_day, removal_t_co2e, stands, area_mu, parameter_set,
                                kernel_version, digest, total_trace,
                                measurer_id, measurer_person, measured_at)
                        values (:id, :number, :project, :ordinal, :start, :end,
                                :first, :last, :removal, :stands, :area, :parameters,
                                :kernel, :digest, :total,
                                :measurer, :person, :at)
                            on conflict do nothing
                        """)
                .param("id", report.id().value())
                .param("number", report.number())
                .param("project", report.project().value())
                .param("ordinal", ordinal)
                .param("start", start.value())
                .param("end", report.end().value())
                .param("first", report.firstDay())
                .param("last", report.lastDay())
                .param("removal", report.removal().value())
                .param("stands", report.stands())
                .param("area", report.area().value())
                .param("parameters", report.parameterSet())
                .param("kernel", report.kernelVersion())
                .param("digest", report.digest())
                .param("total", totalTrace)
                .param("measurer", report.measuredBy().value())
                .param("person", report.measuredByPerson().value())
                .param("at", Timestamp.from(report.measuredAt()))
                .update();
    }

    private int hold(MonitoringReport report) {
        return db.sql(
                        """
                        insert into measurement.held_period
                               (report_id, project_id, first_day, last_day)
                        values (:id, :project, :first, :last)
                        """)
                .param("id", report.id().value())
                .param("project", report.project().value())
                .param("first", report.firstDay())
                .param("last", report.lastDay())
                .update();
    }

    void setAside(ReportId id, String because, Instant at) {
        db.sql(
                        """
                        insert into measurement.set_aside (report_id, because, at)
                        values (:id, :because, :at)
                        """)
                .param("id", id.value())
                .param("because", because)
                .param("at", Timestamp.from(at))
                .update();
        db.sql(
                        """
                        delete from measurement.held_period
                         where report_id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    boolean isSetAside(ReportId id) {
        return db.sql(
                        """
                        select exists (select 1 from measurement.set_aside where report_id = :id)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Optional<MonitoringReport> find(ReportId id) {
        return db.sql(REPORTS + " where r.id = :id")
                .param("id", id.value())
                .query(StoredReports::report)
                .optional();
    }

    List<MonitoringReport> list() {
        return db.sql(REPORTS + " order by r.measured_at desc, r.number desc")
                .query(StoredReports::report)
                .list();
    }

    /// Those of a project that were not set aside, in order of time.
    List<MonitoringReport> listHolding(ProjectId project) {
        return db.sql(
                        REPORTS
                                + """
                                  join measurement.held_period h on h.report_id = r.id
                                 where r.project_id = :project
                                 order by r.first_day
                                """)
                .param("project", project.value())
                .query(StoredReports::report)
                .list();
    }

    int countOf(ProjectId project) {
        return db.sql(
                        """
                        select count(*)
                          from measurement.report
                         where project_id = :project
                        """)
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    /// Where the next report of a project starts: at the end of its last, else at the project's
    /// start.
    StockSource startOf(Project project) {
        return MeasuringPlan.lastOf(listHolding(project.id()))
                .map(last -> getEnd(last.id()))
                .orElseGet(() -> new StockSource.BySurvey(project.start()));
    }

    /// Whether an earlier period was measured when this one was, as it was kept then.
    boolean isVerifiedBefore(ReportId id) {
        return db.sql(
                        """
                        select exists (select 1
                                         from measurement.verified_before
                                        where report_id = :id)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void insertVerifiedBefore(ReportId id) {
        db.sql("insert into measurement.verified_before (report_id) values (:id)")
                .param("id", id.value())
                .update();
    }

    StockSource getStart(ReportId id) {
        return source(id, "START", edition(id).start());
    }

    StockSource getEnd(ReportId id) {
        return source(id, "END", edition(id).end());
    }

    /// The surveys of both ends (期初与期末调查).
    private record Editions(EditionId start, EditionId end) {}

    private Editions edition(ReportId id) {
        return db.sql(
                        """
                        select start_edition, end_edition
                          from measurement.report
                         where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Editions(
                                new EditionId(row.getObject(1, UUID.class)),
                                new EditionId(row.getObject(2, UUID.class))))
                .single();
    }

    private StockSource source(ReportId id, String at, EditionId edition) {
        return db.sql(
                        """
                        select round_id
                          from measurement.report_round
                         where report_id = :id
                           and at_end = :at
                        """)
                .param("id", id.value())
                .param("at", at)
                .query(UUID.class)
                .optional()
                .<StockSource>map(round -> new StockSource.ByPlots(edition, new RoundId(round)))
                .orElseGet(() -> new StockSource.BySurvey(edition));
    }

    /// Keeps which plots the stocks of an end come from.
    void insertRounds(ReportId report, StockSource start, StockSource end) {
        insertRound(report, "START", start);
        insertRound(report, "END", end);
    }

    private void insertRound(ReportId report, String at, StockSource source) {
        if (source instanceof StockSource.ByPlots(_, var round)) {
            db.sql(
                            """
                            insert into measurement.report_round (report_id, at_end, round_id)
                            values (:report, :at, :round)
                            """)
                    .param("report", report.value())
                    .param("at", at)
                    .param("round", round.value())
                    .update();
        }
    }

    String getTotal(ReportId id) {
        return db.sql(
                        """
                        select total_trace
                          from measurement.report
                         where id = :id
                        """)
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static MonitoringReport report(ResultSet row, int number) throws SQLException {
        return new MonitoringReport(
                new ReportId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new EditionId(row.getObject("end_edition", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new TonnesCO2e(row.getDouble("removal_t_co2e")),
                row.getInt("stands"),
                new Mu(row.getDouble("area_mu")),
                row.getString("parameter_set"),
                row.getString("kernel_version"),
                row.getString("digest"),
                new PartyId(row.getObject("measurer_id", UUID.class)),
                new PartyId(row.getObject("measurer_person", UUID.class)),
                row.getTimestamp("measured_at").toInstant());
    }
}
