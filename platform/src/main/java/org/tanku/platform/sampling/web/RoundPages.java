package org.tanku.platform.sampling.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.platform.fieldwork.Campaign;
import org.tanku.platform.fieldwork.Fieldwork;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.sampling.PlanId;
import org.tanku.platform.sampling.PlotEstimate;
import org.tanku.platform.sampling.PlotRound;
import org.tanku.platform.sampling.PlotRound.Days;
import org.tanku.platform.sampling.PlotRounds;
import org.tanku.platform.sampling.RoundFile;
import org.tanku.platform.sampling.RoundId;
import org.tanku.platform.sampling.RoundOutcome;
import org.tanku.platform.sampling.Sampling;
import org.tanku.platform.sampling.SamplingPlan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The way of measured plots into a plan, by two tables or from field work, and what they tell,
/// down to the tree.
@Controller
class RoundPages {
    private final PlotRounds rounds;
    private final Sampling sampling;
    private final Projects projects;
    private final Fieldwork fieldwork;
    private final MessageSource messages;

    RoundPages(
            PlotRounds rounds,
            Sampling sampling,
            Projects projects,
            Fieldwork fieldwork,
            MessageSource messages) {
        this.rounds = rounds;
        this.sampling = sampling;
        this.projects = projects;
        this.fieldwork = fieldwork;
        this.messages = messages;
    }

    @GetMapping("/sampling/{id}/rounds/new")
    String form(@PathVariable UUID id, Model model, Acting acting) {
        SamplingPlan plan = plan(id);
        acting.require(Role.MEASURER, projectOf(plan).region());
        return form(plan, new Asked("", "", ""), model, acting);
    }

    private String form(SamplingPlan plan, Asked asked, Model model, Acting acting) {
        Project project = projectOf(plan);
        model.addAttribute("plan", plan);
        model.addAttribute("project", project);
        model.addAttribute("asked", asked);
        model.addAttribute("maxMegabytes", RoundFile.LARGEST_BYTES >> 20);
        model.addAttribute(
                "campaigns",
                fieldwork.listCampaigns(acting).stream()
                        .map(Campaign.Summary::campaign)
                        .filter(each -> project.region().contains(each.region()))
                        .toList());
        return "sampling/round-new";
    }

    @PostMapping("/sampling/{id}/rounds")
    String add(
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> plots,
            @RequestParam Optional<MultipartFile> trees,
            Asked asked,
            Acting acting,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        SamplingPlan plan = plan(id);
        acting.require(Role.MEASURER, projectOf(plan).region());
        Optional<RoundFile> plotFile = plots.flatMap(RoundPages::file);
        Optional<RoundFile> treeFile = trees.flatMap(RoundPages::file);
        if (plotFile.isEmpty() || treeFile.isEmpty()) {
            return refused("FILE_MISSING", plan, asked, model, acting, response);
        }
        Optional<Days> days = asked.days();
        if (days.isEmpty()) {
            return refused("DAYS_MISSING", plan, asked, model, acting, response);
        }
        RoundOutcome outcome =
                rounds.add(
                        plan.id(),
                        plotFile.get(),
                        treeFile.get(),
                        days.get(),
                        asked.trees(),
                        acting);
        return told(outcome, plan, asked, model, acting, locale, response, flash);
    }

    @PostMapping("/sampling/{id}/rounds/campaign")
    String addCampaign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String campaign,
            Asked asked,
            Acting acting,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        SamplingPlan plan = plan(id);
        acting.require(Role.MEASURER, projectOf(plan).region());
        String[] parts = campaign.split("/", 2);
        if (parts.length < 2) {
            return refused("CAMPAIGN_MISSING", plan, asked, model, acting, response);
        }
        Optional<Days> days = asked.days();
        if (days.isEmpty()) {
            return refused("DAYS_MISSING", plan, asked, model, acting, response);
        }
        RoundOutcome outcome =
                rounds.addCampaign(
                        plan.id(),
                        new Campaign(parts[0], parts[1]),
                        days.get(),
                        asked.trees(),
                        acting);
        return told(outcome, plan, asked, model, acting, locale, response, flash);
    }

    private String told(
            RoundOutcome outcome,
            SamplingPlan plan,
            Asked asked,
            Model model,
            Acting acting,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return switch (outcome) {
            case RoundOutcome.Refused(var reason) ->
                    refused(reason.name(), plan, asked, model, acting, response);
            case RoundOutcome.Rejected(var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute(
                        "faults",
                        faults.stream().map(each -> FaultLine.of(each, messages, locale)).toList());
                yield form(plan, asked, model, acting);
            }
            case RoundOutcome.Added(var round) -> {
                flash.addFlashAttribute("notice", "sampling.round.added");
                flash.addFlashAttribute(
                        "noticeArguments",
                        List.of(round.number(), round.plots().size(), round.trees().size()));
                yield "redirect:/sampling/rounds/" + round.id().value();
            }
        };
    }

    private String refused(
            String key,
            SamplingPlan plan,
            Asked asked,
            Model model,
            Acting acting,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", "sampling.round.refused." + key);
        return form(plan, asked, model, acting);
    }

    @GetMapping("/sampling/rounds/{id}")
    String show(@PathVariable UUID id, Model model, Acting acting) {
        PlotRound round = round(id, acting);
        describe(round, model);
        switch (rounds.estimate(round)) {
            case PlotEstimate.Answer.TooFew(var strata) -> model.addAttribute("tooFew", strata);
            case PlotEstimate.Answer.Estimated(var estimate) ->
                    model.addAttribute("estimate", estimate);
        }
        return "sampling/round";
    }

    @GetMapping("/sampling/rounds/{id}/plots/{code}")
    String plot(@PathVariable UUID id, @PathVariable String code, Model model, Acting acting) {
        PlotRound round = round(id, acting);
        describe(round, model);
        model.addAttribute("code", code);
        model.addAttribute("step", findPlot(round, code).orElseThrow(RoundPages::notFound).step());
        return "sampling/plot";
    }

    private Optional<Explained<CubicMetresPerHectare>> findPlot(PlotRound round, String code) {
        return switch (rounds.estimate(round)) {
            case PlotEstimate.Answer.TooFew _ -> Optional.empty();
            case PlotEstimate.Answer.Estimated(var estimate) ->
                    Optional.ofNullable(estimate.plots().get(code));
        };
    }

    private void describe(PlotRound round, Model model) {
        SamplingPlan plan = rounds.getPlan(round.plan());
        model.addAttribute("round", round);
        if (round.days() instanceof Reading.Measured<Days>(var days)) {
            model.addAttribute("days", days);
        }
        model.addAttribute("plan", plan);
        model.addAttribute("project", projectOf(plan));
    }

    private PlotRound round(UUID id, Acting acting) {
        PlotRound round = rounds.findRound(new RoundId(id)).orElseThrow(RoundPages::notFound);
        Project project = projectOf(rounds.getPlan(round.plan()));
        if (!Sampling.mayRead(project.region(), acting)) {
            acting.require(Role.MEASURER, project.region());
        }
        return round;
    }

    /// What the form was filled in with; what was left out is empty text.
    record Asked(String firstDay, String lastDay, String confirmed) {
        Asked(@Nullable String firstDay, @Nullable String lastDay, @Nullable String confirmed) {
            this.firstDay = firstDay == null ? "" : firstDay;
            this.lastDay = lastDay == null ? "" : lastDay;
            this.confirmed = confirmed == null ? "" : confirmed;
        }

        Optional<Days> days() {
            try {
                return Optional.of(new Days(LocalDate.parse(firstDay), LocalDate.parse(lastDay)));
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        /// `1-01/7 2-03/3`
        Set<TreeCode> trees() {
            return Stream.of(confirmed.strip().split("[\\s;,，；]+"))
                    .map(each -> each.split("/", 2))
                    .filter(each -> each.length == 2 && !each[0].isBlank() && !each[1].isBlank())
                    .map(each -> new TreeCode(each[0], each[1]))
                    .collect(Collectors.toSet());
        }
    }

    /// Empty where no file was chosen.
    private static Optional<RoundFile> file(MultipartFile sent) {
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        try {
            return Optional.of(new RoundFile(plain, sent.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SamplingPlan plan(UUID id) {
        return sampling.findPlan(new PlanId(id)).orElseThrow(RoundPages::notFound);
    }

    private Project projectOf(SamplingPlan plan) {
        return projects.getProject(plan.project());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
