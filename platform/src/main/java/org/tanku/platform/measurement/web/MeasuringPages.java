package org.tanku.platform.measurement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.land.EditionKind;
import org.tanku.platform.land.Land;
import org.tanku.platform.measurement.MeasureOutcome;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.StockSource;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;
import org.tanku.platform.sampling.PlotRounds;
import org.tanku.platform.sampling.RoundId;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The form that measures a registered project. What keeps the kernel from starting is listed by
/// stand.
@Controller
class MeasuringPages {
    private final Measurement measurement;
    private final Projects projects;
    private final Land land;
    private final PlotRounds rounds;

    MeasuringPages(Measurement measurement, Projects projects, Land land, PlotRounds rounds) {
        this.measurement = measurement;
        this.projects = projects;
        this.land = land;
        this.rounds = rounds;
    }

    @GetMapping("/reports/new")
    String form(@RequestParam("project") UUID id, Model model, Acting acting) {
        Project project = find(id);
        acting.require(Role.MEASURER, project.region());
        return page(
                project,
                new Asked("", measurement.nextFirstDay(project).toString(), "", ""),
                model);
    }

    @PostMapping("/reports")
    String measure(
            @RequestParam("project") UUID id,
            Asked asked,
            Acting acting,
            Model model,
            RedirectAttributes flash) {
        Project project = find(id);
        Optional<Period> period = asked.read();
        if (period.isEmpty()) {
            model.addAttribute("refusal", "measurement.refused.FORM_IS_INCOMPLETE");
            return page(project, asked, model);
        }
        Period read = period.get();
        return switch (measurement.measure(
                project.id(), read.end(), read.firstDay(), read.lastDay(), acting)) {
            case MeasureOutcome.Measured(var report) -> {
                flash.addFlashAttribute("notice", "measurement.measured");
                flash.addFlashAttribute("noticeArguments", List.of(report.number()));
                yield "redirect:/reports/" + report.id().value();
            }
            case MeasureOutcome.Incomplete(var problems, var obstacles) -> {
                model.addAttribute("refusal", "measurement.incomplete");
                model.addAttribute("refusalArguments", List.of(problems.size() + obstacles.size()));
                model.addAttribute("problems", problems);
                model.addAttribute("obstacles", obstacles);
                yield page(project, asked, model);
            }
            case MeasureOutcome.Refused(var reason) -> {
                model.addAttribute("refusal", "measurement.refused." + reason);
                yield page(project, asked, model);
            }
        };
    }

    private String page(Project project, Asked asked, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("asked", asked);
        model.addAttribute("rounds", rounds.listRounds(project.id()));
        model.addAttribute(
                "surveys",
                land.listEditions().stream()
                        .filter(edition -> edition.kind() == EditionKind.SURVEY)
                        .filter(edition -> !edition.id().equals(project.start()))
                        .toList());
        return "measurement/new";
    }

    private Project find(UUID id) {
        return projects.findProject(new ProjectId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    record Period(StockSource end, LocalDate firstDay, LocalDate lastDay) {}

    /// What the form was filled in with; what was left out is empty text.
    record Asked(String end, String firstDay, String lastDay, String round) {
        Asked(
                @Nullable String end,
                @Nullable String firstDay,
                @Nullable String lastDay,
                @Nullable String round) {
            this.end = end == null ? "" : end;
            this.firstDay = firstDay == null ? "" : firstDay;
            this.lastDay = lastDay == null ? "" : lastDay;
            this.round = round == null ? "" : round;
        }

        Optional<Period> read() {
            try {
                return Optional.of(
                        new Period(
                                source(new EditionId(UUID.fromString(end))),
                                LocalDate.parse(firstDay),
                                LocalDate.parse(lastDay)));
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }

        private StockSource source(EditionId edition) {
            return round.isEmpty()
                    ? new StockSource.BySurvey(edition)
                    : new StockSource.ByPlots(edition, new RoundId(UUID.fromString(round)));
        }
    }
}
