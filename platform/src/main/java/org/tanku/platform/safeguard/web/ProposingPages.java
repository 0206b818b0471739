package org.tanku.platform.safeguard.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.safeguard.Act;
import org.tanku.platform.safeguard.Matter;
import org.tanku.platform.safeguard.Matter.LossCause;
import org.tanku.platform.safeguard.SafeguardOutcome;
import org.tanku.platform.safeguard.SafeguardOutcome.Done;
import org.tanku.platform.safeguard.SafeguardOutcome.Refused;
import org.tanku.platform.safeguard.Safeguards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The forms of all kinds of acts; what is proposed is shown with its preview next.
@Controller
class ProposingPages {
    private final Safeguards safeguards;
    private final Registry registry;

    ProposingPages(Safeguards safeguards, Registry registry) {
        this.safeguards = safeguards;
        this.registry = registry;
    }

    @GetMapping("/safeguards/new")
    String form(@RequestParam Map<String, String> fields, Acting acting, Model model) {
        acting.require(Role.REGISTRY_OFFICER);
        return page(new SafeguardForm(fields), model);
    }

    @PostMapping("/safeguards/acts")
    String propose(
            @RequestParam Map<String, String> fields,
            @RequestParam UUID key,
            Acting acting,
            Model model,
            RedirectAttributes flash) {
        acting.require(Role.REGISTRY_OFFICER);
        SafeguardForm form = new SafeguardForm(fields);
        SafeguardOutcome<Act> outcome;
        try {
            List<SafeguardForm.WrongField> wrong = form.wrongFields();
            if (!wrong.isEmpty()) {
                model.addAttribute("wrongFields", wrong);
                return page(form, model);
            }
            outcome = safeguards.propose(form.matter(), key.toString(), acting);
        } catch (SafeguardForm.Wrong kindUnknown) {
            return page(form, model);
        }
        return switch (outcome) {
            case Done<Act>(var act) -> {
                flash.addFlashAttribute("notice", "safeguard.proposed");
                flash.addFlashAttribute("noticeArguments", List.of(act.name()));
                yield "redirect:/safeguards/acts/" + act.id();
            }
            case Refused<Act>(var refusal) -> {
                model.addAttribute("refusal", "safeguard.refused." + refusal);
                yield page(form, model);
            }
        };
    }

    private String page(SafeguardForm form, Model model) {
        try {
            model.addAttribute("kind", form.kind().name());
            model.addAttribute("blocks", blocks(form.kind()));
        } catch (SafeguardForm.Wrong _) {
            return "redirect:/safeguards";
        }
        Map<String, String> entered = new HashMap<>(form.fields());
        entered.remove("_csrf");
        model.addAttribute("form", new SafeguardForm(entered));
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute(
                "accounts",
                registry.listAccounts().stream().filter(each -> !each.buffer()).toList());
        model.addAttribute("programmes", Programme.values());
        model.addAttribute("causes", LossCause.values());
        return "safeguard/form";
    }

    /// Those that such an act may be about: what came from elsewhere is not found lost here.
    private List<UnitBlock> blocks(Matter.Kind kind) {
        return registry.listBlocks().stream()
                .filter(block -> kind != Matter.Kind.REVERSAL || block.findStatement().isPresent())
                .toList();
    }
}
