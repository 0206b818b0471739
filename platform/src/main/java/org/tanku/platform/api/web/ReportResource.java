package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.platform.api.Scope;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MeasureOutcome;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.measurement.StandResult;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Monitoring reports (监测报告): each with the trace of every number, down to the survey row.
@ApiResource(tag = "reports")
class ReportResource {
    record ReportBody(
            UUID id,
            String number,
            UUID project,
            UUID startEdition,
            UUID endEdition,
            LocalDate firstDay,
            LocalDate lastDay,
            double removal_tCO2e,
            int stands,
            double area_mu,
            String parameterSet,
            String kernelVersion,
            String digest,
            UUID measuredBy,
            Instant measuredAt,
            boolean setAside) {}

    record StandResultBody(String stand, String species, double area_mu, double removal_tCO2e) {
        static StandResultBody of(StandResult result) {
            return new StandResultBody(
                    result.stand().toString(),
                    result.species(),
                    result.area().value(),
                    result.removal().value());
        }
    }

    /// @param trace as `docs/trace-format.md` has it
    record TraceBody(String stand, JsonNode trace) {}

    record CaseProblemBody(String stand, CaseProblem.Kind kind, String detail) {}

    record ReportAsked(UUID project, UUID endEdition, LocalDate firstDay, LocalDate lastDay) {}

    /// @param today missing where the kept editions no longer make a complete case
    record RecomputationBody(
            boolean equal,
            String reported,
            String kept,
            @Nullable String today,
            String kernelVersionToday) {
        static RecomputationBody of(Recomputation anew) {
            return new RecomputationBody(
                    anew.equal(),
                    anew.reported(),
                    anew.kept(),
                    anew.today().isEmpty() ? null : anew.today(),
                    anew.kernelVersionToday());
        }
    }

    private final Measurement measurement;
    private final Projects projects;
    private final Letter letter;

    ReportResource(Measurement measurement, Projects projects, Letter letter) {
        this.measurement = measurement;
        this.projects = projects;
        this.letter = letter;
    }

    /// The newest first.
    @GetMapping("/reports")
    @Operation(scope = Scope.REPORT_READ)
    Reply<Slice<ReportBody>> listReports(
            @RequestParam(required = false) @Nullable UUID project, Paging paging) {
        List<MonitoringReport> found =
                measurement.listReports().stream()
                        .filter(each -> project == null || each.project().value().equals(project))
                        .toList();
        return Reply.found(
                Slice.of(found, paging, each -> each.id().value().toString(), this::told));
    }

    @GetMapping("/reports/{report}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<ReportBody> getReport(@PathVariable UUID report) {
        return Reply.found(told(find(report)));
    }

    @GetMapping("/reports/{report}/stands")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<StandResultBody>> listStandResults(@PathVariable UUID report, Paging paging) {
        return Reply.found(
                Slice.of(
                        measurement.listStandResults(find(report).id()),
                        paging,
                        each -> each.stand().toString(),
                        StandResultBody::of));
    }

    @GetMapping("/reports/{report}/stands/{stand}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<TraceBody> getTrace(@PathVariable UUID report, @PathVariable String stand) {
        ReportId id = find(report).id();
        StandCode code = code(stand);
        if (measurement.findStandResult(id, code).isEmpty()) {
            throw ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, stand);
        }
        return Reply.found(
                new TraceBody(
                        code.toString(), letter.json().readTree(measurement.traceJson(id, code))));
    }

    @GetMapping("/reports/{report}/total")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<TraceBody> getTotalTrace(@PathVariable UUID report) {
        return Reply.found(
                new TraceBody(
                        "total", letter.json().readTree(measurement.totalJson(find(report).id()))));
    }

    @PostMapping("/reports")
    @Operation(scope = Scope.REPORT_MEASURE, refusals = MeasureOutcome.Reason.class, creates = true)
    Command<ReportBody> measureProject(ReportAsked asked, Acting acting) {
        return Command.of(
                asked,
                () ->
                        switch (measurement.measure(
                                new ProjectId(asked.project()),
                                new EditionId(asked.endEdition()),
                                asked.firstDay(),
                                asked.lastDay(),
                                acting)) {
                            case MeasureOutcome.Measured(var report) ->
                                    Reply.created(told(report), "/reports/" + report.id().value());
                            case MeasureOutcome.Incomplete(var problems, var obstacles) ->
                                    new Reply.Refused<>(
                                            Problem.of(
                                                            DoorRefusal.STANDS_INCOMPLETE,
                                                            problems.size() + obstacles.size())
                                                    .with("stands", told(problems))
                                                    .with("obstacles", obstacles));
                            case MeasureOutcome.Refused(var reason) -> Reply.refused(reason);
                        });
    }

    @PostMapping("/reports/{report}/recomputation")
    @Operation(scope = Scope.REPORT_READ)
    Command<RecomputationBody> recomputeReport(@PathVariable UUID report, Acting acting) {
        MonitoringReport found = find(report);
        Region region = projects.getProject(found.project()).region();
        if (!Recomputation.mayBeAskedBy(acting, region)) {
            acting.require(Role.VERIFIER, region);
        }
        return Command.of(
                "",
                () -> new Reply.Done<>(RecomputationBody.of(measurement.recompute(found.id()))));
    }

    private MonitoringReport find(UUID id) {
        return measurement
                .findReport(new ReportId(id))
                .orElseThrow(
                        () -> ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
    }

    static StandCode code(String typed) {
        try {
            return StandCode.parse(typed);
        } catch (IllegalArgumentException unreadable) {
            throw ApiFault.of(DoorRefusal.PARAMETER_UNREADABLE, "stand: " + typed);
        }
    }

    private static List<CaseProblemBody> told(List<CaseProblem> problems) {
        return problems.stream()
                .map(each ->
                        new CaseProblemBody(each.stand().toString(), each.kind(), each.detail()))
                .toList();
    }

    private ReportBody told(MonitoringReport report) {
        return new ReportBody(
                report.id().value(),
                report.number(),
                report.project().value(),
                measurement.getStart(report.id()).value(),
                report.end().value(),
                report.firstDay(),
                report.lastDay(),
                report.removal().value(),
                report.stands(),
                report.area().value(),
                report.parameterSet(),
                report.kernelVersion(),
                report.digest(),
                report.measuredBy().value(),
                report.measuredAt(),
                measurement.isSetAside(report.id()));
    }
}
