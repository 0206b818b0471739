package org.tanku.platform.safeguard.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.safeguard.Act;
import org.tanku.platform.safeguard.Act.ActId;
import org.tanku.platform.safeguard.Encumbrance;
import org.tanku.platform.safeguard.Preview;
import org.tanku.platform.safeguard.SafeguardOutcome;
import org.tanku.platform.safeguard.SafeguardOutcome.Done;
import org.tanku.platform.safeguard.SafeguardOutcome.Refused;
import org.tanku.platform.safeguard.Safeguards;
import org.tanku.platform.secondfactor.FreshSecondFactor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The list of acts, freezes, pledges and debts, and the page of an act on which a second officer
/// decides.
@Controller
class SafeguardPages {
    private static final int ACTS_SHOWN = 200;

    private final Safeguards safeguards;
    private final MatterView view;

    SafeguardPages(Safeguards safeguards, MatterView view) {
        this.safeguards = safeguards;
        this.view = view;
    }

    @GetMapping("/safeguards")
    String list(Acting acting, Model model) {
        requireReader(acting);
        LocalDate today = safeguards.today();
        List<Encumbrance> encumbrances = safeguards.listEncumbrances();
        model.addAttribute("acts", safeguards.listActs(ACTS_SHOWN));
        model.addAttribute("encumbrances", encumbrances);
        model.addAttribute(
                "overdue", encumbrances.stream().filter(each -> each.isOverdue(today)).toList());
        model.addAttribute("today", today);
        model.addAttribute("debts", safeguards.listDebts());
        model.addAttribute("mayPropose", acting.may(Role.REGISTRY_OFFICER));
        return "safeguard/list";
    }

    /// The act that brought a freeze or a pledge.
    @GetMapping("/safeguards/encumbrances/{number}")
    String encumbrance(@PathVariable String number, Acting acting) {
        requireReader(acting);
        return safeguards
                .findEncumbrance(number)
                .map(found -> "redirect:/safeguards/acts/" + found.act().id())
                .orElseThrow(SafeguardPages::notFound);
    }

    @GetMapping("/safeguards/acts/{id}")
    String show(@PathVariable UUID id, Acting acting, Model model) {
        requireReader(acting);
        Act act = safeguards.findAct(new ActId(id)).orElseThrow(SafeguardPages::notFound);
        model.addAttribute("act", act);
        model.addAttribute("kind", act.matter().kind().name());
        model.addAttribute("state", act.decision().getClass().getSimpleName());
        model.addAttribute("facts", view.facts(act.matter()));
        model.addAttribute("own", acting.isSame(act.proposedBy()));
        model.addAttribute("mayPropose", acting.may(Role.REGISTRY_OFFICER));
        if (act.isPending()) {
            show(safeguards.preview(act), model);
        }
        boolean mayDecide =
                act.isPending()
                        && acting.may(Role.REGISTRY_OFFICER)
                        && !acting.isSame(act.proposedBy());
        model.addAttribute("mayDecide", mayDecide);
        return "safeguard/act";
    }

    @FreshSecondFactor
    @PostMapping("/safeguards/acts/{id}/approve")
    String approve(
            @PathVariable UUID id,
            @RequestParam String seen,
            Acting acting,
            RedirectAttributes flash) {
        return decided(
                id, safeguards.approve(new ActId(id), seen, acting), "safeguard.approved", flash);
    }

    @PostMapping("/safeguards/acts/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam String remark,
            Acting acting,
            RedirectAttributes flash) {
        return decided(
                id, safeguards.reject(new ActId(id), remark, acting), "safeguard.rejected", flash);
    }

    private static String decided(
            UUID id, SafeguardOutcome<Act> outcome, String notice, RedirectAttributes flash) {
        switch (outcome) {
            case Done<Act>(var act) -> {
                flash.addFlashAttribute("notice", notice);
                flash.addFlashAttribute("noticeArguments", List.of(act.name()));
            }
            case Refused<Act>(var refusal) ->
                    flash.addFlashAttribute("refusal", "safeguard.refused." + refusal);
        }
        return "redirect:/safeguards/acts/" + id;
    }

    private static void show(SafeguardOutcome<Preview> outcome, Model model) {
        switch (outcome) {
            case Done<Preview>(var preview) -> model.addAttribute("preview", preview);
            case Refused<Preview>(var refusal) -> model.addAttribute("hindrance", refusal.name());
        }
    }

    /// Officers of the registry, and those of the bureau who keep watch.
    private static void requireReader(Acting acting) {
        if (!acting.may(Role.BUREAU_OFFICER)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
