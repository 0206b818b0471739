package org.tanku.platform.measurement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.measurement.KernelCase.Run;
import org.tanku.platform.measurement.MeasureOutcome.Incomplete;
import org.tanku.platform.measurement.MeasureOutcome.Measured;
import org.tanku.platform.measurement.MeasureOutcome.Reason;
import org.tanku.platform.measurement.MeasureOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.ProjectState;
import org.tanku.platform.project.Projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The room's face: measures, keeps, and computes anew (计量).
@Service
public class Measurement {
    private final Projects projects;
    private final StoredReports reports;
    private final StoredTraces traces;
    private final Stocktaking stocks;
    private final Clock clock;

    Measurement(
            Projects projects,
            StoredReports reports,
            StoredTraces traces,
            Stocktaking stocks,
            Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.traces = traces;
        this.stocks = stocks;
        this.clock = clock;
    }

    /// Runs the kernel from the last known stocks to those of the survey `end` and keeps the
    /// report; a measurer does.
    @Transactional
    public MeasureOutcome measure(
            ProjectId id, EditionId end, LocalDate firstDay, LocalDate lastDay, Acting acting) {
        return measure(id, new StockSource.BySurvey(end), firstDay, lastDay, acting);
    }

    /// The same to stocks by survey or by plots.
    @Transactional
    public MeasureOutcome measure(
            ProjectId id, StockSource end, LocalDate firstDay, LocalDate lastDay, Acting acting) {
        acting.require(Role.MEASURER);
        Optional<Project> project = projects.findProject(id);
        if (project.isEmpty()) {
            return new Refused(Reason.PROJECT_UNKNOWN);
        }
        acting.require(Role.MEASURER, project.get().region());
        if (project.get().state() != ProjectState.REGISTERED) {
            return new Refused(Reason.PROJECT_NOT_REGISTERED);
        }
        Optional<SurveyEdition> edition = stocks.findEdition(end.edition());
        if (edition.isEmpty()) {
            return new Refused(Reason.END_EDITION_UNKNOWN);
        }
        MeasuringPlan plan = plan(project.get(), edition.get(), firstDay, lastDay);
        StockSource start = reports.startOf(project.get());
        Optional<Reason> wrong =
                plan.findWrong()
                        .or(() ->
                                stocks.findWrong(
                                        project.get(),
                                        start,
                                        end,
                                        new MonitoringPeriod(firstDay, lastDay)));
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        Stocktaking.Basis basis =
                new Stocktaking.Basis(
                        start,
                        end,
                        new MonitoringPeriod(firstDay, lastDay),
                        !reports.listHolding(id).isEmpty(),
                        clock.instant());
        return switch (stocks.kernelCase(project.get(), basis).run()) {
            case Run.Stopped(var problems, var obstacles) -> new Incomplete(problems, obstacles);
            case Run.Computed computed -> keep(plan, basis, computed, acting);
        };
    }

    /// Where the next report of a project begins: after its last, else with the crediting period.
    public LocalDate nextFirstDay(Project project) {
        return MeasuringPlan.lastOf(reports.listHolding(project.id()))
                .map(last -> last.lastDay().plusDays(1))
                .orElse(project.creditingFirstDay());
    }

    /// Computes a report anew from the stored editions, and reads the kept traces again (复算).
    @Transactional(readOnly = true)
    public Recomputation recompute(ReportId id) {
        MonitoringReport report = getReport(id);
        Traces kept = traces.getAll(id, reports.getTotal(id));
        Project project = projects.getProject(report.project());
        Stocktaking.Basis basis =
                new Stocktaking.Basis(
                        reports.getStart(id),
                        reports.getEnd(id),
                        report.period(),
                        reports.isVerifiedBefore(id),
                        report.measuredAt());
        String today =
                switch (stocks.kernelCase(project, basis).run()) {
                    case Run.Stopped _ -> "";
                    case Run.Computed computed -> Traces.of(computed).digest();
                };
        return new Recomputation(report.digest(), kept.digest(), today, KernelVersion.TODAY);
    }

    /// Gives the period of a report free that its verification refused, so that it may be measured
    /// anew.
    @Transactional
    public void setAside(ReportId id, String because) {
        reports.setAside(id, because, clock.instant());
    }

    /// Whether its verification refused it.
    public boolean isSetAside(ReportId id) {
        return reports.isSetAside(id);
    }

    public Optional<MonitoringReport> findReport(ReportId id) {
        return reports.find(id);
    }

    public MonitoringReport getReport(ReportId id) {
        return reports.find(id)
                .orElseThrow(() -> new IllegalArgumentException("no such report: " + id.value()));
    }

    /// All reports, the newest first.
    public List<MonitoringReport> listReports() {
        return reports.list();
    }

    /// The edition the growth was counted from.
    public EditionId getStart(ReportId id) {
        return reports.getStart(id).edition();
    }

    /// The plots that the stocks at its end come from; none where they are those of a survey.
    public Optional<PlotsUsed> findPlots(ReportId id) {
        return stocks.findPlots(reports.getEnd(id));
    }

    /// What happened to the stands in its period, as it is on record now.
    public List<Disturbance> listDisturbances(MonitoringReport report) {
        return stocks.listDisturbances(projects.getProject(report.project()), report.period());
    }

    /// Those of them that the report could not count, because they were not on record when it was
    /// made; a record that only says again what was known then is counted.
    public List<Disturbance> listUncounted(MonitoringReport report) {
        return stocks.listUncounted(
                projects.getProject(report.project()), report.period(), report.measuredAt());
    }

    /// In order of stand.
    public List<StandResult> listStandResults(ReportId id) {
        return traces.listResults(id);
    }

    public Optional<StandResult> findStandResult(ReportId id, StandCode stand) {
        return traces.findResult(id, stand);
    }

    public Optional<Step> findTrace(ReportId id, StandCode stand) {
        return traces.findTrace(id, stand).map(Telling::parse);
    }

    /// The trace of one stand as the digest counts it.
    public String traceJson(ReportId id, StandCode stand) {
        return traces.findTrace(id, stand)
                .orElseThrow(() -> new IllegalArgumentException("no trace of stand " + stand));
    }

    /// The total; each stand is one line of it.
    public Step getTotal(ReportId id) {
        return Telling.parse(reports.getTotal(id));
    }

    /// The trace of the total as the digest counts it.
    public String totalJson(ReportId id) {
        return reports.getTotal(id);
    }

    /// What the reader of a report must be told.
    public List<Notice> listNotices(ReportId id) {
        return traces.listNotices(id);
    }

    private MeasuringPlan plan(
            Project project, SurveyEdition end, LocalDate firstDay, LocalDate lastDay) {
        List<MonitoringReport> earlier = reports.listHolding(project.id());
        return new MeasuringPlan(
                project,
                earlier,
                stocks.getEdition(MeasuringPlan.startOf(project, earlier)),
                end,
                project.baseline().stream().map(stocks::getEdition).toList(),
                firstDay,
                lastDay);
    }

    private MeasureOutcome keep(
            MeasuringPlan plan, Stocktaking.Basis basis, Run.Computed computed, Acting acting) {
        Traces told = Traces.of(computed);
        Project project = plan.project();
        List<Stand> surveyed = stocks.within(project, plan.end().id());
        List<StandResult> results = StandResults.of(computed.removals(), surveyed);
        int ordinal = reports.countOf(project.id()) + 1;
        MonitoringReport report =
                new MonitoringReport(
                        new ReportId(UUID.randomUUID()),
                        "%s-R%02d".formatted(project.number(), ordinal),
                        project.id(),
                        plan.end().id(),
                        plan.firstDay(),
                        plan.lastDay(),
                        computed.total().value(),
                        results.size(),
                        Land.areaOf(surveyed),
                        project.parameterSet(),
                        KernelVersion.TODAY,
                        told.digest(),
                        acting.organisation(),
                        acting.person(),
                        basis.at());
        if (!reports.insert(report, ordinal, plan.start().id(), told.total())) {
            return new Refused(Reason.PERIOD_OVERLAPS_A_REPORT);
        }
        traces.insert(report.id(), results, told.stands());
        reports.insertRounds(report.id(), basis.start(), basis.end());
        if (basis.verified()) {
            reports.insertVerifiedBefore(report.id());
        }
        List<Notice> notices = new ArrayList<>(Noticing.read(computed));
        notices.addAll(stocks.notices(project, basis, results.size()));
        traces.insertNotices(report.id(), notices);
        return new Measured(report);
    }
}
