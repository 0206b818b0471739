package org.tanku.platform.verification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The visits of verifiers to the stands (现场核查).
@Service
public class SiteVisits {
    /// Why a visit is not recorded (不予记录的原因), in the order in which it is checked.
    public enum Refusal {
        REPORT_UNKNOWN,
        MEASURER_CANNOT_VERIFY,
        DEVELOPER_CANNOT_VERIFY,
        VALIDATOR_CANNOT_VERIFY,
        BODY_IS_NOT_ACCREDITED,
        BODY_IS_TIED,
        REPORT_ALREADY_STATED,
        TEXT_IS_MISSING,
        DAY_IS_IN_THE_FUTURE
    }

    private final JdbcClient db;
    private final Measurement measurement;
    private final Fitness fitness;
    private final Statements statements;
    private final Clock clock;

    SiteVisits(
            JdbcClient db,
            Measurement measurement,
            Fitness fitness,
            Statements statements,
            Clock clock) {
        this.db = db;
        this.measurement = measurement;
        this.fitness = fitness;
        this.statements = statements;
        this.clock = clock;
    }

    /// Records a visit; a verifier does, before the statement.
    @Transactional
    public Optional<Refusal> record(ReportId id, SiteVisit.Draft draft, Acting acting) {
        acting.require(Role.VERIFIER);
        Optional<MonitoringReport> report = measurement.findReport(id);
        if (report.isEmpty()) {
            return Optional.of(Refusal.REPORT_UNKNOWN);
        }
        statements.lock(id);
        Optional<Fitness.Conflict> conflict = fitness.findConflict(report.get(), acting);
        if (conflict.isPresent()) {
            return Optional.of(Refusal.valueOf(conflict.get().name()));
        }
        if (statements.findOf(id).isPresent()) {
            return Optional.of(Refusal.REPORT_ALREADY_STATED);
        }
        if (draft.place().isEmpty() || draft.seen().isEmpty()) {
            return Optional.of(Refusal.TEXT_IS_MISSING);
        }
        if (draft.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(Refusal.DAY_IS_IN_THE_FUTURE);
        }
        insert(id, draft, acting);
        return Optional.empty();
    }

    /// In the order of their days.
    public List<SiteVisit> list(ReportId report) {
        return db.sql(
                        """
                        select id, visited_on, place, seen, verifier_id
                          from verification.site_visit
                         where report_id = :report
                         order by visited_on, recorded_at
                        """)
                .param("report", report.value())
                .query((row, _) ->
                        new SiteVisit(
                                row.getObject("id", UUID.class),
                                report,
                                row.getObject("visited_on", LocalDate.class),
                                row.getString("place"),
                                row.getString("seen"),
                                new PartyId(row.getObject("verifier_id", UUID.class))))
                .list();
    }

    private void insert(ReportId report, SiteVisit.Draft draft, Acting acting) {
        db.sql(
                        """
                        insert into verification.site_visit
                               (id, report_id, visited_on, place, seen,
                                verifier_id, verifier_person, recorded_at)
                        values (:id, :report, :on, :place, :seen, :verifier, :person, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("report", report.value())
                .param("on", draft.on())
                .param("place", draft.place())
                .param("seen", draft.seen())
                .param("verifier", acting.organisation().value())
                .param("person", acting.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
