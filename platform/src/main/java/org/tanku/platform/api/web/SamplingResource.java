package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.platform.api.Scope;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.sampling.Grouping;
import org.tanku.platform.sampling.PlanDraft;
import org.tanku.platform.sampling.PlanId;
import org.tanku.platform.sampling.PlanOutcome;
import org.tanku.platform.sampling.Sampling;
import org.tanku.platform.sampling.SamplingPlan;
import org.tanku.platform.sampling.Sourced;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sampling plans of a project (抽样方案): how many plots a period needs, in which strata and where.
@ApiResource(tag = "reports")
class SamplingResource {
    /// @param source empty where the figure is the methodology's
    record SourcedBody(double value, String source) {
        static SourcedBody of(Sourced figure) {
            return new SourcedBody(figure.value(), figure.source());
        }
    }

    record StratumBody(String name, double area_mu, List<String> stands, int plots) {}

    record PlanBody(
            UUID id,
            String number,
            UUID project,
            LocalDate firstDay,
            LocalDate lastDay,
            UUID edition,
            Grouping grouping,
            EquationSet equations,
            SourcedBody plotArea_m2,
            SourcedBody precision,
            SourcedBody t,
            long seed,
            int needed,
            int inAll,
            List<StratumBody> strata,
            Instant plannedAt) {
        static PlanBody of(SamplingPlan plan) {
            return new PlanBody(
                    plan.id().value(),
                    plan.number(),
                    plan.project().value(),
                    plan.firstDay(),
                    plan.lastDay(),
                    plan.edition().value(),
                    plan.grouping(),
                    plan.equations(),
                    SourcedBody.of(plan.plotArea_m2()),
                    SourcedBody.of(plan.precision()),
                    SourcedBody.of(plan.t()),
                    plan.seed(),
                    plan.needed(),
                    plan.inAll(),
                    plan.strata().stream()
                            .map(each ->
                                    new StratumBody(
                                            each.name(),
                                            each.area().value(),
                                            each.stands().stream().map(Object::toString).toList(),
                                            each.plots()))
                            .toList(),
                    plan.plannedAt());
        }
    }

    /// @param stand missing, with the degrees, where the plot is placed on site
    record PlannedPlotBody(
            String plot,
            String stratum,
            @Nullable String stand,
            @Nullable Double latitude_deg,
            @Nullable Double longitude_deg) {
        static PlannedPlotBody of(SamplingPlan.Planned plot) {
            return switch (plot.place()) {
                case SamplingPlan.Place.At(var stand, var latitude, var longitude) ->
                        new PlannedPlotBody(
                                plot.code(), plot.stratum(), stand.toString(), latitude, longitude);
                case SamplingPlan.Place.OnSite _ ->
                        new PlannedPlotBody(plot.code(), plot.stratum(), null, null, null);
            };
        }
    }

    record SourcedAsked(double value, String source) {}

    record ExpectedAsked(double mean_m3PerHm2, double deviation_m3PerHm2, String source) {}

    /// @param own stricter demands than the methodology's, by their letters `p` and `t`
    /// @param expected of each stratum, by its name
    record PlanAsked(
            UUID edition,
            Grouping grouping,
            LocalDate firstDay,
            LocalDate lastDay,
            EquationSet equations,
            SourcedAsked plotArea_m2,
            @Nullable Map<String, SourcedAsked> own,
            Map<String, ExpectedAsked> expected) {
        PlanDraft draft(ProjectId project) {
            Map<String, Sourced> stricter = new LinkedHashMap<>();
            if (own != null) {
                own.forEach((letter, figure) -> stricter.put(letter, sourced(figure)));
            }
            Map<String, PlanDraft.Expected> strata = new LinkedHashMap<>();
            expected.forEach((name, each) ->
                    strata.put(
                            name,
                            new PlanDraft.Expected(
                                    each.mean_m3PerHm2(),
                                    each.deviation_m3PerHm2(),
                                    each.source())));
            return new PlanDraft(
                    project,
                    new EditionId(edition),
                    grouping,
                    firstDay,
                    lastDay,
                    equations,
                    sourced(plotArea_m2),
                    stricter,
                    strata);
        }

        private static Sourced sourced(SourcedAsked asked) {
            return new Sourced(asked.value(), asked.source());
        }
    }

    private final Sampling sampling;
    private final Projects projects;

    SamplingResource(Sampling sampling, Projects projects) {
        this.sampling = sampling;
        this.projects = projects;
    }

    /// The latest first.
    @GetMapping("/projects/{project}/sampling-plans")
    @Operation(scope = Scope.REPORT_READ)
    Reply<Slice<PlanBody>> listSamplingPlans(
            @PathVariable UUID project, Paging paging, Acting acting) {
        return Reply.found(
                Slice.of(
                        sampling.listPlans(readable(project, acting).id()),
                        paging,
                        SamplingPlan::number,
                        PlanBody::of));
    }

    @GetMapping("/sampling-plans/{plan}")
    @Operation(scope = Scope.REPORT_READ)
    Reply<PlanBody> getSamplingPlan(@PathVariable UUID plan, Acting acting) {
        return Reply.found(PlanBody.of(readablePlan(plan, acting)));
    }

    @GetMapping("/sampling-plans/{plan}/plots")
    @Operation(scope = Scope.REPORT_READ)
    Reply<Slice<PlannedPlotBody>> listPlannedPlots(
            @PathVariable UUID plan, Paging paging, Acting acting) {
        return Reply.found(
                Slice.of(
                        sampling.listPlots(readablePlan(plan, acting).id()),
                        paging,
                        SamplingPlan.Planned::code,
                        PlannedPlotBody::of));
    }

    @PostMapping("/projects/{project}/sampling-plans")
    @Operation(scope = Scope.REPORT_MEASURE, refusals = PlanOutcome.Reason.class, creates = true)
    Command<PlanBody> planSampling(@PathVariable UUID project, PlanAsked asked, Acting acting) {
        Project found = find(project);
        acting.require(Role.MEASURER, found.region());
        return Command.of(
                asked,
                () ->
                        switch (sampling.plan(asked.draft(found.id()), acting)) {
                            case PlanOutcome.Planned(var plan) ->
                                    Reply.created(
                                            PlanBody.of(plan),
                                            "/sampling-plans/" + plan.id().value());
                            case PlanOutcome.Refused(var reason) -> Reply.refused(reason);
                        });
    }

    private SamplingPlan readablePlan(UUID plan, Acting acting) {
        SamplingPlan found =
                sampling.findPlan(new PlanId(plan))
                        .orElseThrow(() ->
                                ApiFault.of(
                                        DoorRefusal.NOTHING_UNDER_THIS_NUMBER, plan.toString()));
        readable(found.project().value(), acting);
        return found;
    }

    private Project readable(UUID project, Acting acting) {
        Project found = find(project);
        if (!Sampling.mayRead(found.region(), acting)) {
            acting.require(Role.MEASURER, found.region());
        }
        return found;
    }

    private Project find(UUID project) {
        return projects.findProject(new ProjectId(project))
                .orElseThrow(() ->
                        ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, project.toString()));
    }
}
