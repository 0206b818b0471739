package org.tanku.platform.disturbance.web;

import jakarta.servlet.http.HttpServletResponse;

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
import org.tanku.platform.disturbance.Disturbance;
import org.tanku.platform.disturbance.DisturbanceFacts;
import org.tanku.platform.disturbance.DisturbanceId;
import org.tanku.platform.disturbance.Disturbances;
import org.tanku.platform.disturbance.RecordOutcome;
import org.tanku.platform.dossier.Document.DocumentId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.Projects;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The records of a project, with the form of a new one, of a file, and of a correction.
@Controller
class DisturbancePages {
    private final Disturbances disturbances;
    private final Projects projects;
    private final BadRowTelling telling;

    DisturbancePages(Disturbances disturbances, Projects projects, BadRowTelling telling) {
        this.disturbances = disturbances;
        this.projects = projects;
        this.telling = telling;
    }

    @GetMapping("/disturbances")
    String list(@RequestParam("project") UUID id, Model model, Acting acting) {
        return page(reading(id, acting), new DisturbanceForm(Map.of()), model, acting);
    }

    private String page(Project project, DisturbanceForm form, Model model, Acting acting) {
        model.addAttribute("project", project);
        model.addAttribute("form", form);
        model.addAttribute("records", disturbances.listRecords(project.id()));
        model.addAttribute("kinds", DisturbanceFacts.Kind.values());
        model.addAttribute("stands", projects.getBoundary(project.id()).stands());
        model.addAttribute("papers", disturbances.listPapers(project.id(), acting));
        model.addAttribute("mayRecord", Disturbances.mayRecord(project, acting));
        return "disturbance/list";
    }

    @PostMapping("/disturbances")
    String record(
            @RequestParam Map<String, String> fields,
            Acting acting,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        DisturbanceForm form = new DisturbanceForm(fields);
        Project project = reading(uuid(form.get("project")), acting);
        Optional<DisturbanceFacts> facts = form.read();
        if (facts.isEmpty()) {
            return refused("FORM_IS_INCOMPLETE", project, form, model, acting, response);
        }
        return told(
                disturbances.record(project.id(), facts.get(), acting),
                project,
                form,
                model,
                acting,
                response,
                flash);
    }

    private String told(
            RecordOutcome outcome,
            Project project,
            DisturbanceForm form,
            Model model,
            Acting acting,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return switch (outcome) {
            case RecordOutcome.Recorded(var records) -> {
                flash.addFlashAttribute("notice", "disturbance.recorded");
                flash.addFlashAttribute("noticeArguments", List.of(records.size()));
                yield "redirect:/disturbances?project=" + project.id().value();
            }
            case RecordOutcome.Refused(var reason) ->
                    refused(reason.name(), project, form, model, acting, response);
            case RecordOutcome.Rejected rejected -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("rejected", rejected);
                yield page(project, form, model, acting);
            }
        };
    }

    private String refused(
            String key,
            Project project,
            DisturbanceForm form,
            Model model,
            Acting acting,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", "disturbance.refused." + key);
        return page(project, form, model, acting);
    }

    @PostMapping("/disturbances/file")
    String upload(
            @RequestParam("project") UUID id,
            @RequestParam(defaultValue = "") String document,
            @RequestParam Optional<MultipartFile> file,
            Acting acting,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        Project project = reading(id, acting);
        DisturbanceForm form = new DisturbanceForm(Map.of("document", document));
        if (file.isEmpty() || file.get().isEmpty() || document.isEmpty()) {
            return refused("FILE_MISSING", project, form, model, acting, response);
        }
        RecordOutcome outcome =
                disturbances.upload(
                        project.id(),
                        new DocumentId(uuid(document)),
                        file.get().getBytes(),
                        acting);
        if (outcome instanceof RecordOutcome.Rejected rejected) {
            model.addAttribute("faults", telling.lines(rejected, locale));
        }
        return told(outcome, project, form, model, acting, response, flash);
    }

    @GetMapping("/disturbances/{id}/correction")
    String correction(@PathVariable UUID id, Model model, Acting acting) {
        Disturbance record = find(id);
        Project project = reading(record.project().value(), acting);
        return correction(record, project, DisturbanceForm.of(record.facts()), model, acting);
    }

    private String correction(
            Disturbance record, Project project, DisturbanceForm form, Model model, Acting acting) {
        model.addAttribute("record", record);
        page(project, form, model, acting);
        return "disturbance/correction";
    }

    @PostMapping("/disturbances/{id}/correction")
    String correct(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Acting acting,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Disturbance record = find(id);
        Project project = reading(record.project().value(), acting);
        DisturbanceForm form = new DisturbanceForm(fields);
        Optional<DisturbanceFacts> facts = form.read();
        RecordOutcome outcome;
        if (form.get("withdraw").equals("yes")) {
            outcome = disturbances.withdraw(record.id(), form.get("because"), acting);
        } else if (facts.isPresent()) {
            outcome = disturbances.correct(record.id(), facts.get(), form.get("because"), acting);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", "disturbance.refused.FORM_IS_INCOMPLETE");
            return correction(record, project, form, model, acting);
        }
        String page = told(outcome, project, form, model, acting, response, flash);
        return page.startsWith("redirect:")
                ? page
                : correction(record, project, form, model, acting);
    }

    private Disturbance find(UUID id) {
        return disturbances
                .findRecord(new DisturbanceId(id))
                .orElseThrow(DisturbancePages::notFound);
    }

    private Project reading(UUID id, Acting acting) {
        Project project =
                projects.findProject(new ProjectId(id)).orElseThrow(DisturbancePages::notFound);
        Disturbances.requireReader(project, acting);
        return project;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
