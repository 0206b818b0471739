package org.tanku.platform.farm;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.method.Examined;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.FieldSeason;
import org.tanku.kernel.method.paddy.PaddyByDefaults;
import org.tanku.kernel.method.paddy.PaddyMethod;
import org.tanku.kernel.method.paddy.PaddyProblem;
import org.tanku.kernel.method.paddy.PaddyResult;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.farm.FarmMeasuring.Incomplete;
import org.tanku.platform.farm.FarmMeasuring.Measured;
import org.tanku.platform.farm.FarmMeasuring.Reason;
import org.tanku.platform.farm.FarmMeasuring.Refused;
import org.tanku.platform.farm.FarmMeasuring.Unreadable;
import org.tanku.platform.measurement.KernelVersion;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.verification.WholeTonnes;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reports of farm projects (农业减排核算报告): measured from files, kept for ever, computed anew, and
/// judged by a verifier of another organisation.
@Service
public class FarmReports {
    private final FarmProjects projects;
    private final FarmReportRows rows;
    private final Clock clock;

    FarmReports(FarmProjects projects, FarmReportRows rows, Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.clock = clock;
    }

    /// A field that was not counted (未计入的田块): its log shows no aeration.
    public record LeftOut(String field, String season) {}

    /// Runs the kernel over the files of a year and keeps the report; a measurer does.
    @Transactional
    public FarmMeasuring measure(FarmProject.Id id, FieldFiles files, Acting acting) {
        acting.require(Role.MEASURER);
        Optional<FarmProject> found = projects.find(id);
        if (found.isEmpty()) {
            return new Refused(Reason.PROJECT_UNKNOWN);
        }
        FarmProject project = found.get();
        acting.require(Role.MEASURER, project.region());
        if (!project.registered()) {
            return new Refused(Reason.PROJECT_NOT_REGISTERED);
        }
        FieldFiles.Content content = files.read(project.firstDay(), project.lastDay());
        if (!content.problems().isEmpty()) {
            return new Unreadable(content.problems());
        }
        Set<Integer> years =
                content.seasons().stream().map(FieldSeason::year).collect(Collectors.toSet());
        if (years.size() > 1) {
            return new Refused(Reason.SEASONS_OF_SEVERAL_YEARS);
        }
        int year = years.iterator().next();
        int ordinal = rows.nextOrdinal(id);
        if (rows.isHeld(id, year)) {
            return new Refused(Reason.YEAR_ALREADY_REPORTED);
        }
        return switch (PaddyRun.examine(project, content.seasons())) {
            case Examined.Incomplete<PaddyByDefaults.Case, PaddyProblem>(var problems) ->
                    new Incomplete(problems);
            case Examined.Complete<PaddyByDefaults.Case, PaddyProblem>(var whole) ->
                    keep(
                            new Run(project, year, ordinal, files, content.seasons().size()),
                            PaddyByDefaults.reduction(whole),
                            acting);
        };
    }

    private record Run(FarmProject project, int year, int ordinal, FieldFiles files, int seasons) {}

    private FarmMeasuring keep(Run run, PaddyResult result, Acting acting) {
        if (result.smallScale() instanceof RuleAnswer.Fails) {
            return new Refused(Reason.BEYOND_SMALL_SCALE);
        }
        String trace = PaddyRun.trace(result);
        FarmReport report =
                new FarmReport(
                        new FarmReport.Id(UUID.randomUUID()),
                        "%s-R%02d".formatted(run.project().number(), run.ordinal()),
                        run.project().id(),
                        run.year(),
                        result.reduction().value(),
                        run.seasons(),
                        editions(run.project().choices().factors()),
                        KernelVersion.TODAY,
                        PaddyRun.digest(run.files(), trace),
                        acting.organisation(),
                        acting.person(),
                        clock.instant(),
                        new FarmReport.Opinion.Awaited());
        rows.insert(report, run.ordinal(), trace);
        rows.insertFiles(report.id(), run.files());
        rows.insertLeftOut(
                report.id(),
                result.leftOut().stream()
                        .map(each -> new LeftOut(each.field(), each.season().name()))
                        .toList());
        return new Measured(report);
    }

    /// The editions of the method without the factor sets that were not chosen.
    private static String editions(FactorSet chosen) {
        List<String> others =
                Arrays.stream(FactorSet.values())
                        .filter(set -> set != chosen)
                        .map(FactorSet::edition)
                        .toList();
        return PaddyMethod.METHODOLOGY.parameters().stream()
                .filter(edition -> !others.contains(edition))
                .collect(Collectors.joining(", "));
    }

    /// Computes a report anew from the kept files (复算).
    @Transactional(readOnly = true)
    public Recomputation recompute(FarmReport.Id id) {
        FarmReport report = getReport(id);
        FarmProject project = projects.find(report.project()).orElseThrow();
        FieldFiles files = rows.getFiles(id);
        String kept = PaddyRun.digest(files, rows.getTrace(id));
        List<FieldSeason> seasons = files.read(project.firstDay(), project.lastDay()).seasons();
        String today =
                switch (PaddyRun.examine(project, seasons)) {
                    case Examined.Incomplete<PaddyByDefaults.Case, PaddyProblem> _ -> "";
                    case Examined.Complete<PaddyByDefaults.Case, PaddyProblem>(var whole) ->
                            PaddyRun.digest(
                                    files, PaddyRun.trace(PaddyByDefaults.reduction(whole)));
                };
        return new Recomputation(report.digest(), kept, today, KernelVersion.TODAY);
    }

    /// Agrees with a report in whole tonnes, rounded down; a verifier of another organisation does.
    @Transactional
    public FarmVerifying agree(FarmReport.Id id, String remark, Acting acting) {
        return judge(id, true, remark.strip(), acting);
    }

    /// Refuses a report with the reason; its year may then be measured anew.
    @Transactional
    public FarmVerifying refuse(FarmReport.Id id, String remark, Acting acting) {
        return judge(id, false, remark.strip(), acting);
    }

    private FarmVerifying judge(FarmReport.Id id, boolean agrees, String remark, Acting acting) {
        acting.require(Role.VERIFIER);
        Optional<FarmReport> found = rows.find(id);
        if (found.isEmpty()) {
            return new FarmVerifying.Refused(FarmVerifying.Reason.REPORT_UNKNOWN);
        }
        FarmReport report = found.get();
        FarmProject project = projects.find(report.project()).orElseThrow();
        acting.require(Role.VERIFIER, project.region());
        Optional<FarmVerifying.Reason> conflict = findConflict(report, project, acting);
        if (conflict.isPresent()) {
            return new FarmVerifying.Refused(conflict.get());
        }
        if (!agrees && remark.isEmpty()) {
            return new FarmVerifying.Refused(FarmVerifying.Reason.REMARK_IS_MISSING);
        }
        if (agrees && report.reduction().value() < 0) {
            return new FarmVerifying.Refused(FarmVerifying.Reason.REDUCTION_IS_NEGATIVE);
        }
        FarmReport.Said said =
                new FarmReport.Said(
                        acting.organisation(), acting.person(), remark, clock.instant());
        FarmReport.Opinion opinion =
                agrees
                        ? new FarmReport.Opinion.Agreed(
                                WholeTonnes.floorOf(report.reduction()), said)
                        : new FarmReport.Opinion.NotAgreed(said);
        return rows.state(id, opinion)
                ? new FarmVerifying.Stated(getReport(id))
                : new FarmVerifying.Refused(FarmVerifying.Reason.OPINION_ALREADY_STATED);
    }

    /// Whether a person may state an opinion on a report.
    public boolean mayJudge(FarmReport report, Acting acting) {
        FarmProject project = projects.find(report.project()).orElseThrow();
        return acting.may(Role.VERIFIER, project.region())
                && findConflict(report, project, acting).isEmpty();
    }

    static Optional<FarmVerifying.Reason> findConflict(
            FarmReport report, FarmProject project, Acting acting) {
        if (report.measuredBy().equals(acting.organisation())
                || acting.isSame(report.measuredByPerson())) {
            return Optional.of(FarmVerifying.Reason.MEASURER_CANNOT_VERIFY);
        }
        return project.developer().equals(acting.organisation())
                        || acting.isSame(project.proposer())
                ? Optional.of(FarmVerifying.Reason.DEVELOPER_CANNOT_VERIFY)
                : Optional.empty();
    }

    public Optional<FarmReport> find(FarmReport.Id id) {
        return rows.find(id);
    }

    private FarmReport getReport(FarmReport.Id id) {
        return rows.find(id)
                .orElseThrow(() -> new IllegalArgumentException("no such report: " + id.value()));
    }

    /// All of a project, the newest first.
    public List<FarmReport> list(FarmProject.Id project) {
        return rows.list(project);
    }

    /// All that there are, the newest first.
    public List<FarmReport> list() {
        return rows.list();
    }

    public Step getTrace(FarmReport.Id id) {
        return Telling.parse(rows.getTrace(id));
    }

    /// The trace as the digest counts it.
    public String traceJson(FarmReport.Id id) {
        return rows.getTrace(id);
    }

    public List<LeftOut> listLeftOut(FarmReport.Id id) {
        return rows.listLeftOut(id);
    }

    /// The records of a report, read from its files again.
    public List<FieldSeason> listSeasons(FarmReport report) {
        FarmProject project = projects.find(report.project()).orElseThrow();
        return rows.getFiles(report.id()).read(project.firstDay(), project.lastDay()).seasons();
    }

    /// The files as they were sent.
    public FieldFiles getFiles(FarmReport.Id id) {
        return rows.getFiles(id);
    }
}
