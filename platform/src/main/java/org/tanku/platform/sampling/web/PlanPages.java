package org.tanku.platform.sampling.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.quantity.Mu;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.sampling.Grouping;
import org.tanku.platform.sampling.PlanId;
import org.tanku.platform.sampling.PlanOutcome;
import org.tanku.platform.sampling.PlotRounds;
import org.tanku.platform.sampling.Sampling;
import org.tanku.platform.sampling.SamplingPlan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Plans of a project, the form of a new one in two steps, and a plan with all it rests on.
@Controller
class PlanPages {
    private final Sampling sampling;
    private final PlotRounds rounds;
    private final Projects projects;
    private final Land land;
    private final Clock clock;

    PlanPages(Sampling sampling, PlotRounds rounds, Projects projects, Land land, Clock clock) {
        this.sampling = sampling;
        this.rounds = rounds;
        this.projects = projects;
        this.land = land;
        this.clock = clock;
    }

    @GetMapping("/sampling")
    String list(@RequestParam("project") UUID id, Model model, Acting acting) {
        Project project = reading(id, acting);
        model.addAttribute("project", project);
        model.addAttribute("plans", sampling.listPlans(project.id()));
        model.addAttribute("sampled", Sampling.isFor(project));
        model.addAttribute("mayPlan", acting.may(Role.MEASURER, project.region()));
        return "sampling/list";
    }

    @GetMapping("/sampling/new")
    String form(@RequestParam Map<String, String> fields, Model model, Acting acting) {
        PlanForm form = new PlanForm(fields);
        return form(planning(form, acting), form, model);
    }

    @PostMapping("/sampling")
    String plan(
            @RequestParam Map<String, String> fields,
            Acting acting,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        PlanForm form = new PlanForm(fields);
        Project project = planning(form, acting);
        return switch (form.read(project.id())) {
            case PlanForm.Read.Unreadable(var key) -> refused(key, project, form, model, response);
            case PlanForm.Read.Draft(var draft) ->
                    switch (sampling.plan(draft, acting)) {
                        case PlanOutcome.Refused(var reason) ->
                                refused(reason.name(), project, form, model, response);
                        case PlanOutcome.Planned(var plan) -> {
                            flash.addFlashAttribute("notice", "sampling.planned");
                            flash.addFlashAttribute(
                                    "noticeArguments", List.of(plan.number(), plan.inAll()));
                            yield "redirect:/sampling/" + plan.id().value();
                        }
                    };
        };
    }

    private String refused(
            String key, Project project, PlanForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", "sampling.refused." + key);
        return form(project, form, model);
    }

    private String form(Project project, PlanForm form, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("form", form);
        model.addAttribute("groupings", Grouping.values());
        model.addAttribute("sampled", Sampling.isFor(project));
        model.addAttribute(
                "equations",
                Stream.of(EquationSet.values()).filter(EquationSet::givesVolume).toList());
        model.addAttribute(
                "surveys",
                land.listEditions().stream()
                        .filter(each -> each.kind() == EditionKind.SURVEY)
                        .toList());
        model.addAttribute("strata", List.of());
        form.chosen()
                .filter(each -> land.findEdition(each.edition()).isPresent())
                .ifPresent(chosen ->
                        model.addAttribute(
                                "strata",
                                sampling
                                        .strataOf(project, chosen.edition(), chosen.grouping())
                                        .entrySet()
                                        .stream()
                                        .map(each -> line(each.getKey(), each.getValue()))
                                        .toList()));
        return "sampling/new";
    }

    /// A stratum as the form shows it.
    record Line(String name, int stands, Mu area) {}

    private static Line line(String name, List<Stand> stands) {
        return new Line(name, stands.size(), Land.areaOf(stands));
    }

    @GetMapping("/sampling/{id}")
    String show(@PathVariable UUID id, Model model, Acting acting) {
        SamplingPlan plan = find(id, acting);
        Project project = projects.getProject(plan.project());
        model.addAttribute("plan", plan);
        model.addAttribute("project", project);
        model.addAttribute("edition", land.getEdition(plan.edition()));
        model.addAttribute(
                "plots", sampling.listPlots(plan.id()).stream().map(PlotLine::of).toList());
        model.addAttribute("rounds", rounds.listRounds(plan.id()));
        model.addAttribute("latest", sampling.findLatest(plan).orElse(plan));
        model.addAttribute("needed", sampling.getNeeded(plan.id()));
        model.addAttribute("plannedOn", LocalDate.ofInstant(plan.plannedAt(), clock.getZone()));
        model.addAttribute("mayPlan", acting.may(Role.MEASURER, project.region()));
        return "sampling/show";
    }

    @GetMapping("/sampling/{id}/explanation")
    String explain(@PathVariable UUID id, Model model, Acting acting) {
        SamplingPlan plan = find(id, acting);
        model.addAttribute("plan", plan);
        model.addAttribute("project", projects.getProject(plan.project()));
        model.addAttribute("step", sampling.getInAll(plan.id()));
        return "sampling/explanation";
    }

    private SamplingPlan find(UUID id, Acting acting) {
        SamplingPlan plan = sampling.findPlan(new PlanId(id)).orElseThrow(PlanPages::notFound);
        reading(plan.project().value(), acting);
        return plan;
    }

    private Project reading(UUID id, Acting acting) {
        Project project = projects.findProject(new ProjectId(id)).orElseThrow(PlanPages::notFound);
        if (!Sampling.mayRead(project.region(), acting)) {
            acting.require(Role.MEASURER, project.region());
        }
        return project;
    }

    private Project planning(PlanForm form, Acting acting) {
        try {
            Project project =
                    projects.findProject(new ProjectId(UUID.fromString(form.get("project"))))
                            .orElseThrow(PlanPages::notFound);
            acting.require(Role.MEASURER, project.region());
            return project;
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
