package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.ReportResource.RecomputationBody;
import org.tanku.platform.farm.FarmDraft;
import org.tanku.platform.farm.FarmProject;
import org.tanku.platform.farm.FarmProjects;
import org.tanku.platform.farm.FarmProposal;
import org.tanku.platform.farm.FarmRegistration;
import org.tanku.platform.farm.FarmReport;
import org.tanku.platform.farm.FarmReports;
import org.tanku.platform.farm.FarmVerifying;
import org.tanku.platform.measurement.Recomputation;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Projects that lower the emissions of fields (农业减排项目), their reports, and a verifier's word.
@ApiResource(tag = "farm")
class FarmResource {
    /// What a verifier said of a report.
    enum FarmOpinion {
        AWAITED,
        AGREED,
        NOT_AGREED
    }

    /// @param programme that takes the result; missing where nobody does
    record FarmProjectBody(
            UUID id,
            String number,
            String name,
            String region,
            LocalDate firstDay,
            LocalDate lastDay,
            double area_ha,
            UUID developer,
            boolean registered,
            @Nullable String programme) {
        static FarmProjectBody of(FarmProject project) {
            return new FarmProjectBody(
                    project.id().value(),
                    project.number(),
                    project.name(),
                    project.region().code(),
                    project.firstDay(),
                    project.lastDay(),
                    project.area().value(),
                    project.developer().value(),
                    project.registered(),
                    project.programme().isEmpty() ? null : project.programme());
        }
    }

    /// @param tonnes what a verifier agreed with, rounded down
    record FarmReportBody(
            UUID id,
            String number,
            UUID project,
            int year,
            double reduction_tCO2e,
            int seasons,
            String parameterSet,
            String kernelVersion,
            String digest,
            UUID measuredBy,
            Instant measuredAt,
            FarmOpinion opinion,
            @Nullable Long tonnes,
            @Nullable String remark) {
        static FarmReportBody of(FarmReport report) {
            FarmOpinion opinion =
                    switch (report.opinion()) {
                        case FarmReport.Opinion.Awaited _ -> FarmOpinion.AWAITED;
                        case FarmReport.Opinion.Agreed _ -> FarmOpinion.AGREED;
                        case FarmReport.Opinion.NotAgreed _ -> FarmOpinion.NOT_AGREED;
                    };
            return new FarmReportBody(
                    report.id().value(),
                    report.number(),
                    report.project().value(),
                    report.year(),
                    report.reduction().value(),
                    report.seasons(),
                    report.parameterSets(),
                    report.kernelVersion(),
                    report.digest(),
                    report.measuredBy().value(),
                    report.measuredAt(),
                    opinion,
                    report.opinion() instanceof FarmReport.Opinion.Agreed(var tonnes, _)
                            ? tonnes.value()
                            : null,
                    remark(report.opinion()));
        }

        private static @Nullable String remark(FarmReport.Opinion opinion) {
            return switch (opinion) {
                case FarmReport.Opinion.Awaited _ -> null;
                case FarmReport.Opinion.Agreed(_, var said) -> said.remark();
                case FarmReport.Opinion.NotAgreed(var said) -> said.remark();
            };
        }
    }

    /// @param evidence that shows it; missing where the condition does not hold
    record ConditionAsked(String condition, boolean holds, @Nullable String evidence) {
        RuleAnswer answer() {
            String shown = evidence == null ? "" : evidence;
            return holds
                    ? new RuleAnswer.Holds(condition, shown)
                    : new RuleAnswer.Fails(condition, shown);
        }
    }

    record ChoicesAsked(
            FactorSet factors,
            FactorSet.Region factorRegion,
            WarmingPotentials potentials,
            DeductionRule deduction,
            NitrousOxide nitrousOxide) {}

    /// @param programme that takes the result, with its operator; both missing where nobody does
    record FarmProjectAsked(
            String name,
            String region,
            LocalDate firstDay,
            LocalDate lastDay,
            double area_ha,
            ChoicesAsked choices,
            @Nullable String programme,
            @Nullable String operator,
            List<ConditionAsked> conditions) {
        FarmDraft draft() {
            return new FarmDraft(
                    name,
                    place(region),
                    firstDay,
                    lastDay,
                    area_ha,
                    new FarmProject.Choices(
                            choices.factors(),
                            choices.factorRegion(),
                            choices.potentials(),
                            choices.deduction(),
                            choices.nitrousOxide()),
                    programme == null ? "" : programme,
                    operator == null ? "" : operator,
                    conditions.stream().map(ConditionAsked::answer).toList());
        }

        private static Region place(String code) {
            try {
                return new Region(code);
            } catch (IllegalArgumentException noCode) {
                throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, "/region: " + code);
            }
        }
    }

    record FarmOpinionAsked(boolean agrees, @Nullable String remark) {}

    private final FarmProjects projects;
    private final FarmReports reports;

    FarmResource(FarmProjects projects, FarmReports reports) {
        this.projects = projects;
        this.reports = reports;
    }

    @GetMapping("/farm-projects")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<FarmProjectBody>> listFarmProjects(Paging paging) {
        return Reply.found(
                Slice.of(projects.list(), paging, FarmProject::number, FarmProjectBody::of));
    }

    @GetMapping("/farm-projects/{project}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<FarmProjectBody> getFarmProject(@PathVariable UUID project) {
        return Reply.found(FarmProjectBody.of(find(project)));
    }

    @PostMapping("/farm-projects")
    @Operation(scope = Scope.PROJECT_PROPOSE, refusals = FarmProposal.Reason.class, creates = true)
    Command<FarmProjectBody> proposeFarmProject(FarmProjectAsked asked, Acting acting) {
        return Command.of(
                asked,
                () ->
                        switch (projects.propose(asked.draft(), acting)) {
                            case FarmProposal.Proposed(var project) ->
                                    Reply.created(
                                            FarmProjectBody.of(project),
                                            "/farm-projects/" + project.id().value());
                            case FarmProposal.Refused(var reason, var failing) ->
                                    refused(
                                            reason,
                                            failing.stream().map(RuleAnswer::rule).toList());
                        });
    }

    private static Reply<FarmProjectBody> refused(FarmProposal.Reason reason, List<String> rules) {
        return new Reply.Refused<>(
                Problem.of(reason, String.join(", ", rules)).with("conditions", rules));
    }

    @PostMapping("/farm-projects/{project}/registration")
    @Operation(
            scope = Scope.PROJECT_REGISTER,
            refusals = FarmRegistration.Reason.class,
            conditional = true)
    Command<FarmProjectBody> registerFarmProject(@PathVariable UUID project, Acting acting) {
        FarmProject found = find(project);
        return Command.of("", () -> told(projects.register(found.id(), acting)))
                .changing(() -> FarmProjectBody.of(find(project)));
    }

    @GetMapping("/farm-projects/{project}/reports")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<FarmReportBody>> listFarmReports(@PathVariable UUID project, Paging paging) {
        return Reply.found(
                Slice.of(
                        reports.list(find(project).id()),
                        paging,
                        FarmReport::number,
                        FarmReportBody::of));
    }

    @GetMapping("/farm-reports/{report}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<FarmReportBody> getFarmReport(@PathVariable UUID report) {
        return Reply.found(FarmReportBody.of(findReport(report)));
    }

    @PostMapping("/farm-reports/{report}/opinion")
    @Operation(
            scope = Scope.STATEMENT_VERIFY,
            refusals = FarmVerifying.Reason.class,
            conditional = true)
    Command<FarmReportBody> judgeFarmReport(
            @PathVariable UUID report, FarmOpinionAsked asked, Acting acting) {
        FarmReport found = findReport(report);
        String remark = asked.remark() == null ? "" : asked.remark();
        return Command.of(
                        asked,
                        () ->
                                told(
                                        asked.agrees()
                                                ? reports.agree(found.id(), remark, acting)
                                                : reports.refuse(found.id(), remark, acting)))
                .changing(() -> FarmReportBody.of(findReport(report)));
    }

    @PostMapping("/farm-reports/{report}/recomputation")
    @Operation(scope = Scope.REPORT_READ)
    Command<RecomputationBody> recomputeFarmReport(@PathVariable UUID report, Acting acting) {
        FarmReport found = findReport(report);
        Region region = find(found.project().value()).region();
        if (!Recomputation.mayBeAskedBy(acting, region)) {
            acting.require(Role.VERIFIER, region);
        }
        return Command.of(
                "", () -> new Reply.Done<>(RecomputationBody.of(reports.recompute(found.id()))));
    }

    private static Reply<FarmProjectBody> told(FarmRegistration outcome) {
        return switch (outcome) {
            case FarmRegistration.Registered(var project) ->
                    new Reply.Done<>(FarmProjectBody.of(project));
            case FarmRegistration.Refused(var reason) -> Reply.refused(reason);
        };
    }

    private static Reply<FarmReportBody> told(FarmVerifying outcome) {
        return switch (outcome) {
            case FarmVerifying.Stated(var report) -> new Reply.Done<>(FarmReportBody.of(report));
            case FarmVerifying.Refused(var reason) -> Reply.refused(reason);
        };
    }

    private FarmProject find(UUID project) {
        return projects.find(new FarmProject.Id(project))
                .orElseThrow(() ->
                        ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, project.toString()));
    }

    private FarmReport findReport(UUID report) {
        return reports.find(new FarmReport.Id(report))
                .orElseThrow(() ->
                        ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, report.toString()));
    }
}
