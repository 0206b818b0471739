package org.tanku.platform.seal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.seal.SealOutcome;
import org.tanku.platform.seal.Seals;
import org.tanku.platform.secondfactor.FreshSecondFactor;

/// The journal's roots (日记账树根页面), and an entry with its way up to one of them.
@Controller
class JournalPages {
    private static final int MOST_SHOWN = 48;

    private final Seals seals;
    private final Registry registry;
    private final Parties parties;

    JournalPages(Seals seals, Registry registry, Parties parties) {
        this.seals = seals;
        this.registry = registry;
        this.parties = parties;
    }

    @GetMapping("/journal")
    String journal(Model model, @AuthenticationPrincipal @Nullable SignedIn reader) {
        model.addAttribute("head", registry.journalHead());
        model.addAttribute("roots", seals.list(MOST_SHOWN));
        model.addAttribute("keys", seals.listKeys());
        model.addAttribute("signing", seals.isSigning());
        model.addAttribute(
                "maySeal",
                reader != null && parties.actingAs(reader.person()).may(Role.REGISTRY_OFFICER));
        return "seal/journal";
    }

    @GetMapping("/journal/entries/{number}")
    String entry(@PathVariable long number, Model model) {
        if (number < 1 || number > registry.journalHead().number()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("entry", registry.getJournalLine(number));
        seals.prove(number).ifPresent(proof -> model.addAttribute("proof", proof));
        return "seal/entry";
    }

    @PostMapping("/journal/roots")
    String seal(Acting acting, RedirectAttributes flash) {
        switch (seals.seal(acting)) {
            case SealOutcome.Sealed _ -> flash.addFlashAttribute("notice", "seal.sealed");
            case SealOutcome.Unchanged _ -> flash.addFlashAttribute("notice", "seal.unchanged");
            case SealOutcome.Broken _ -> flash.addFlashAttribute("refusal", "seal.broken");
        }
        return "redirect:/journal";
    }

    @FreshSecondFactor
    @PostMapping("/journal/keys")
    String replaceKey(Acting acting, RedirectAttributes flash) {
        acting.require(Role.REGISTRY_OFFICER);
        if (seals.isSigning()) {
            seals.replaceKey(acting);
            flash.addFlashAttribute("notice", "seal.key.replaced");
        } else {
            flash.addFlashAttribute("refusal", "seal.key.none");
        }
        return "redirect:/journal";
    }
}
