package org.tanku.platform.farm.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.kernel.method.paddy.PaddyRequest.DeductionRule;
import org.tanku.kernel.method.paddy.PaddyRequest.NitrousOxide;
import org.tanku.platform.farm.FarmDraft;
import org.tanku.platform.farm.FarmProjects;
import org.tanku.platform.farm.FarmProposal;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The proposal form of a farm project. A refused one comes back as it was filled in, with every
/// condition that fails.
@Controller
class FarmProposalPages {
    private final FarmProjects projects;
    private final FarmReaders readers;

    FarmProposalPages(FarmProjects projects, FarmReaders readers) {
        this.projects = projects;
        this.readers = readers;
    }

    @GetMapping("/farm-projects/new")
    String form(Model model, Acting acting, Locale locale) {
        acting.require(Role.PROJECT_DEVELOPER);
        return page(new FarmForm(Map.of()), model, acting, locale);
    }

    @PostMapping("/farm-projects")
    String propose(
            @RequestParam Map<String, String> fields,
            Acting acting,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        FarmForm form = new FarmForm(fields);
        Optional<FarmDraft> draft = form.draft();
        if (draft.isEmpty()) {
            acting.require(Role.PROJECT_DEVELOPER);
            model.addAttribute("refusal", "farm.propose.refused.FORM_IS_INCOMPLETE");
            return page(form, model, acting, locale);
        }
        return switch (projects.propose(draft.get(), acting)) {
            case FarmProposal.Proposed(var project) -> {
                flash.addFlashAttribute("notice", "farm.proposed");
                flash.addFlashAttribute("noticeArguments", List.of(project.number()));
                yield "redirect:/farm-projects/" + project.id().value();
            }
            case FarmProposal.Refused(var reason, var failing) -> {
                model.addAttribute("refusal", "farm.propose.refused." + reason);
                model.addAttribute(
                        "refusalArguments",
                        List.of(
                                String.join(
                                        ", ", failing.stream().map(each -> each.rule()).toList())));
                yield page(form, model, acting, locale);
            }
        };
    }

    private String page(FarmForm form, Model model, Acting acting, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("counties", readers.counties(acting, locale));
        model.addAttribute("factors", FactorSet.values());
        model.addAttribute("factorRegions", FactorSet.Region.values());
        model.addAttribute("potentials", WarmingPotentials.values());
        model.addAttribute("deductions", DeductionRule.values());
        model.addAttribute("nitrousOxides", NitrousOxide.values());
        model.addAttribute("asked", form.asked(locale));
        return "farm/new";
    }
}
