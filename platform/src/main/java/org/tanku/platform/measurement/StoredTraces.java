package org.tanku.platform.measurement;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables of stand results with their traces (小班结果与计算过程), and of notices.
@Repository
class StoredTraces {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    StoredTraces(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /// Both lists are in order of stand and hold the same stands.
    void insert(ReportId report, List<StandResult> results, List<StandTrace> traces) {
        Map<String, ?>[] rows = rows(report, results, traces);
        batches.batchUpdate(
                """
                insert into measurement.stand_result
                       (report_id, ordinal, stand_code, area_mu, species, removal_t_co2e, trace)
                values (:report, :ordinal, :stand, :area, :species, :removal, :trace)
                """,
                rows);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, ?>[] rows(
            ReportId report, List<StandResult> results, List<StandTrace> traces) {
        Map[] rows = new Map[results.size()];
        Iterator<StandTrace> trace = traces.iterator();
        int ordinal = 0;
        for (StandResult result : results) {
            rows[ordinal] =
                    Map.of(
                            "report", report.value(),
                            "ordinal", ordinal + 1,
                            "stand", result.stand().toString(),
                            "area", result.area().value(),
                            "species", result.species(),
                            "removal", result.removal().value(),
                            "trace", trace.next().json());
            ordinal++;
        }
        return rows;
    }

    void insertNotices(ReportId report, List<Notice> notices) {
        int ordinal = 0;
        for (Notice notice : notices) {
            db.sql(
                            """
                            insert into measurement.notice (report_id, ordinal, kind, words, stands)
                            values (:report, :ordinal, :kind, :words, :stands)
                            """)
                    .param("report", report.value())
                    .param("ordinal", ++ordinal)
                    .param("kind", kind(notice))
                    .param("words", words(notice))
                    .param("stands", notice.stands())
                    .update();
        }
    }

    List<StandResult> listResults(ReportId report) {
        return db.sql(
                        """
                        select stand_code, area_mu, species, removal_t_co2e
                          from measurement.stand_result
                         where report_id = :report
                         order by ordinal
                        """)
                .param("report", report.value())
                .query(StoredTraces::result)
                .list();
    }

    Optional<StandResult> findResult(ReportId report, StandCode stand) {
        return db.sql(
                        """
                        select stand_code, area_mu, species, removal_t_co2e
                          from measurement.stand_result
                         where report_id = :report
                           and stand_code = :stand
                        """)
                .param("report", report.value())
                .param("stand", stand.toString())
                .query(StoredTraces::result)
                .optional();
    }

    Optional<String> findTrace(ReportId report, StandCode stand) {
        return db.sql(
                        """
                        select trace
                          from measurement.stand_result
                         where report_id = :report
                           and stand_code = :stand
                        """)
                .param("report", report.value())
                .param("stand", stand.toString())
                .query(String.class)
                .optional();
    }

    Traces getAll(ReportId report, String total) {
        return new Traces(
                db.sql(
                                """
                                select stand_code, trace
                                  from measurement.stand_result
                                 where report_id = :report
                                 order by ordinal
                                """)
                        .param("report", report.value())
                        .query((row, _) ->
                                new StandTrace(
                                        StandCode.parse(row.getString("stand_code")),
                                        row.getString("trace")))
                        .list(),
                total);
    }

    List<Notice> listNotices(ReportId report) {
        return db.sql(
                        """
                        select kind, words, stands
                          from measurement.notice
                         where report_id = :report
                         order by ordinal
                        """)
                .param("report", report.value())
                .query((row, _) ->
                        notice(
                                row.getString("kind"),
                                (String[]) row.getArray("words").getArray(),
                                row.getInt("stands")))
                .list();
    }

    private static StandResult result(ResultSet row, int number) throws SQLException {
        return new StandResult(
                StandCode.parse(row.getString("stand_code")),
                new Mu(row.getDouble("area_mu")),
                row.getString("species"),
                new TonnesCO2e(row.getDouble("removal_t_co2e")));
    }

    private static String kind(Notice notice) {
        return switch (notice) {
            case Notice.UncertainFigure _ -> "UNCERTAIN_FIGURE";
            case Notice.Departure _ -> "DEPARTURE";
            case Notice.Assumption _ -> "ASSUMPTION";
        };
    }

    private static String[] words(Notice notice) {
        return switch (notice) {
            case Notice.UncertainFigure(var symbol, var what, var source, var confidence, _) ->
                    new String[] {symbol, what, source, confidence.name()};
            case Notice.Departure(var asked, var because, _) -> new String[] {asked, because};
            case Notice.Assumption(var symbol, var value, var because, _) ->
                    new String[] {symbol, value, because};
        };
    }

    private static Notice notice(String kind, String[] words, int stands) {
        return switch (kind) {
            case "UNCERTAIN_FIGURE" ->
                    new Notice.UncertainFigure(
                            words[0], words[1], words[2], Confidence.valueOf(words[3]), stands);
            case "DEPARTURE" -> new Notice.Departure(words[0], words[1], stands);
            case "ASSUMPTION" -> new Notice.Assumption(words[0], words[1], words[2], stands);
            default -> throw new IllegalStateException("no such kind of notice: " + kind);
        };
    }
}
