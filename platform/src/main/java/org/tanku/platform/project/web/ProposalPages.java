package org.tanku.platform.project.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.ProjectDraft;
import org.tanku.platform.project.Projects;
import org.tanku.platform.project.ProposeOutcome;
import org.tanku.platform.project.Screening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The proposal form. A refused one comes back as it was filled in, with every check and, where a
/// species has no parameters, the question which row stands in.
@Controller
class ProposalPages {
    private static final String STAND_IN = "standIn.";

    private final Projects projects;
    private final References references;
    private final MessageSource messages;

    ProposalPages(Projects projects, References references, MessageSource messages) {
        this.projects = projects;
        this.references = references;
        this.messages = messages;
    }

    @GetMapping("/projects/new")
    String form(@RequestParam(defaultValue = "") String title, Model model, Acting acting) {
        acting.require(Role.PROJECT_DEVELOPER);
        return page(ProjectForm.on(title), new TreeMap<>(), model);
    }

    @PostMapping("/projects")
    String propose(
            @ModelAttribute("form") ProjectForm form,
            @RequestParam Map<String, String> fields,
            Acting acting,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        Map<String, String> standIns = standIns(fields);
        Optional<ProjectDraft> draft = form.draft(standIns);
        if (draft.isEmpty()) {
            model.addAttribute("refusal", "project.propose.refused.FORM_IS_INCOMPLETE");
            return page(form, standIns, model);
        }
        return switch (projects.propose(draft.get(), acting)) {
            case ProposeOutcome.Proposed(var project) -> {
                flash.addFlashAttribute("notice", "project.proposed");
                flash.addFlashAttribute("noticeArguments", List.of(project.number()));
                yield "redirect:/projects/" + project.id().value();
            }
            case ProposeOutcome.Refused(var reason, var screening) -> {
                model.addAttribute("refusal", "project.propose.refused." + reason);
                show(screening, model, locale);
                yield page(form, standIns, model);
            }
        };
    }

    private void show(Screening screening, Model model, Locale locale) {
        model.addAttribute("checks", CheckLine.of(screening.checks(), messages, locale));
        model.addAttribute("speciesWithoutRow", screening.speciesWithoutRow());
        model.addAttribute("parameterRows", ParameterSet.load(Projects.PARAMETER_SET).rows());
    }

    private String page(ProjectForm form, Map<String, String> standIns, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("standIns", standIns);
        model.addAttribute("schemes", Scheme.listOffered());
        model.addAttribute("parameterSet", Projects.PARAMETER_SET);
        references.offer(model);
        return "project/new";
    }

    private static Map<String, String> standIns(Map<String, String> fields) {
        Map<String, String> standIns = new TreeMap<>();
        fields.forEach((name, row) -> {
            if (name.startsWith(STAND_IN) && !row.isBlank()) {
                standIns.put(name.substring(STAND_IN.length()), row);
            }
        });
        return standIns;
    }
}
