package org.tanku.platform.registry.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The registry's desk: officers see all books and what waits for them, a holder is led to his
/// account.
@Controller
class DeskPages {
    private static final int A_PAGE = 100;

    private final Registry registry;
    private final Verification verification;
    private final Parties parties;

    DeskPages(Registry registry, Verification verification, Parties parties) {
        this.registry = registry;
        this.verification = verification;
        this.parties = parties;
    }

    @GetMapping("/registry")
    String desk(@RequestParam(defaultValue = "1") int page, Acting acting, Model model) {
        if (Readers.seesAll(acting)) {
            return desk(page, model, acting);
        }
        if (!acting.may(Role.RIGHTS_HOLDER)) {
            acting.require(Role.PROJECT_DEVELOPER);
        }
        return registry.findAccountOf(acting.organisation())
                .map(account -> "redirect:/registry/accounts/" + account.id())
                .orElse("registry/none");
    }

    @PostMapping("/registry/accounts")
    String open(@RequestParam UUID holder, Acting acting, RedirectAttributes flash) {
        Account account = registry.openAccount(new PartyId(holder), acting);
        Said.notice(flash, "registry.account.opened", account.number());
        return "redirect:/registry/accounts/" + account.id();
    }

    private String desk(int page, Model model, Acting acting) {
        List<Account> accounts = registry.listAccounts();
        Set<PartyId> holders = accounts.stream().map(Account::holder).collect(Collectors.toSet());
        int shown = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(accounts.size(), A_PAGE)));
        model.addAttribute("mayIssue", acting.may(Role.REGISTRY_OFFICER));
        model.addAttribute("waiting", waiting());
        model.addAttribute("proposals", registry.listProposals());
        model.addAttribute("totals", registry.totals());
        List<UnitBlock> blocks = registry.listBlocks();
        model.addAttribute("blocks", blocks.stream().limit(A_PAGE).toList());
        model.addAttribute("allBlocks", blocks.size());
        model.addAttribute(
                "accounts",
                accounts.stream().skip((long) (shown - 1) * A_PAGE).limit(A_PAGE).toList());
        model.addAttribute("page", shown);
        model.addAttribute("pages", Math.ceilDiv(accounts.size(), A_PAGE));
        model.addAttribute("light", registry.soundness());
        model.addAttribute("head", registry.journalHead());
        model.addAttribute("stops", registry.listStops());
        model.addAttribute("me", acting.person());
        model.addAttribute(
                "withoutAccount",
                parties.listOrganisations().stream()
                        .filter(party -> !holders.contains(party.id()))
                        .toList());
        return "registry/desk";
    }

    /// Statements that could be issued and that nobody has proposed.
    private List<VerificationStatement> waiting() {
        return verification.listStatements().stream()
                .filter(statement -> statement.agrees() && statement.tonnes().value() > 0)
                .filter(statement -> registry.isBooked(statement.id()))
                .filter(statement -> registry.findProposalOf(statement.id()).isEmpty())
                .toList();
    }
}
