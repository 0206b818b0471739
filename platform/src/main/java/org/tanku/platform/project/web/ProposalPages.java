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
    String form(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "SMCER") String scheme,
            Model model,
            Acting acting,
            Locale locale) {
        acting.require(Role.PROJECT_DEVELOPER);
        return page(ProjectForm.on(title, scheme), Map.of(), model, locale);
    }

    /// The form again as far as it was filled in, with what the chosen scheme asks.
    @PostMapping(path = "/projects", params = "askRules")
    String ask(
            @ModelAttribute("form") ProjectForm form,
            @RequestParam Map<String, String> fields,
            Acting acting,
            Model model,
            Locale locale) {
        acting.require(Role.PROJECT_DEVELOPER);
        return page(form, fields, model, locale);
    }

    @PostMapping(path = "/projects", params = "!askRules")
    String propose(
            @ModelAttribute("form") ProjectForm form,
            @RequestParam Map<String, String> fields,
            Acting acting,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        Optional<String> unreadable =
                form.asking().flatMap(asked -> new DeclarationForm(asked, fields).findWrong());
        if (unreadable.isPresent()) {
            model.addAttribute("refusal", unreadable.get());
            return page(form, fields, model, locale);
        }
        Optional<ProjectDraft> draft = form.draft(standIns(fields), fields);
        if (draft.isEmpty()) {
            model.addAttribute("refusal", "project.propose.refused.FORM_IS_INCOMPLETE");
            return page(form, fields, model, locale);
        }
        return switch (projects.propose(draft.get(), acting)) {
            case ProposeOutcome.Proposed(var project) -> {
                flash.addFlashAttribute("notice", "project.proposed");
                flash.addFlashAttribute("noticeArguments", List.of(project.number()));
                yield "redirect:/projects/" + project.id().value();
            }
            case ProposeOutcome.Refused(var reason, var screening) -> {
                model.addAttribute("refusal", "project.propose.refused." + reason);
                show(screening, draft.get().scheme(), model, locale);
                yield page(form, fields, model, locale);
            }
        };
    }

    private void show(Screening screening, Scheme scheme, Model model, Locale locale) {
        model.addAttribute("answers", AnswerLine.of(screening.answers(), scheme, locale));
        model.addAttribute("obstacles", screening.obstacles());
        model.addAttribute("checks", CheckLine.of(screening.checks(), messages, locale));
        model.addAttribute("speciesWithoutRow", screening.speciesWithoutRow());
        model.addAttribute("parameterRows", ParameterSet.load(Projects.PARAMETER_SET).rows());
    }

    private String page(ProjectForm form, Map<String, String> fields, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("standIns", standIns(fields));
        model.addAttribute("schemes", Scheme.listOffered());
        model.addAttribute("notOffered", List.of(Scheme.FFCER_BAMBOO, Scheme.CCER_AFFORESTATION));
        form.asking()
                .ifPresent(asked -> {
                    DeclarationForm declaration = new DeclarationForm(asked, fields);
                    model.addAttribute("asked", asked);
                    model.addAttribute("startedOn", declaration.startedOnText());
                    model.addAttribute("ruleFields", declaration.rules(locale));
                    model.addAttribute("valueFields", declaration.values(locale));
                });
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
