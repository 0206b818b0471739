package org.tanku.platform.registry.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Proposal.ProposalId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryOutcome.Refused;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.secondfactor.FreshSecondFactor;
import org.tanku.platform.verification.StatementId;

import java.util.Optional;
import java.util.UUID;

/// Issue by four eyes: the form of the first officer, the page on which the second decides.
@Controller
class IssuePages {
    private final Registry registry;
    private final BasisView basis;

    IssuePages(Registry registry, BasisView basis) {
        this.registry = registry;
        this.basis = basis;
    }

    @GetMapping("/registry/issue")
    String form(
            @RequestParam UUID statement, Acting acting, Model model, RedirectAttributes flash) {
        acting.require(Role.REGISTRY_OFFICER);
        StatementId id = new StatementId(statement);
        if (!registry.isBooked(id)) {
            Said.refusal(flash, RegistryOutcome.Refusal.SCHEME_BOOKS_NO_UNITS);
            return "redirect:/registry";
        }
        model.addAttribute("bufferField", BufferField.BLANK);
        return form(id, UUID.randomUUID().toString(), model);
    }

    @PostMapping("/registry/proposals")
    String propose(
            @RequestParam UUID statement,
            @RequestParam UUID account,
            @ModelAttribute("bufferField") BufferField bufferField,
            @RequestParam UUID key,
            Acting acting,
            Model model,
            RedirectAttributes flash) {
        StatementId id = new StatementId(statement);
        Optional<Proposal.Buffer.Stated> buffer = bufferField.stated();
        if (buffer.isEmpty()) {
            Said.refusal(model, Refusal.BUFFER_SHARE_IS_WRONG);
            return form(id, UUID.randomUUID().toString(), model);
        }
        RegistryOutcome<Proposal> outcome =
                registry.proposeIssue(
                        id, new AccountId(account), buffer.get(), key.toString(), acting);
        return switch (outcome) {
            case Done<Proposal>(var proposal) -> {
                Said.notice(flash, "registry.proposed", proposal.basis());
                yield "redirect:/registry/proposals/" + proposal.id();
            }
            case Refused<Proposal>(var refusal)
                    when refusal == RegistryOutcome.Refusal.SCHEME_BOOKS_NO_UNITS -> {
                Said.refusal(flash, refusal);
                yield "redirect:/registry";
            }
            case Refused<Proposal>(var refusal) -> {
                Said.refusal(model, refusal);
                yield form(id, UUID.randomUUID().toString(), model);
            }
        };
    }

    @GetMapping("/registry/proposals/{id}")
    String show(@PathVariable UUID id, Acting acting, Model model) {
        Readers.requireAll(acting);
        Proposal proposal =
                registry.findProposal(new ProposalId(id)).orElseThrow(IssuePages::notFound);
        model.addAttribute("proposal", proposal);
        model.addAttribute("state", proposal.decision().getClass().getSimpleName());
        model.addAttribute("account", registry.getAccount(proposal.account()));
        model.addAttribute("block", registry.findBlockOf(proposal.statement()));
        model.addAttribute(
                "mayDecide",
                proposal.isPending()
                        && acting.may(Role.REGISTRY_OFFICER)
                        && !acting.isSame(proposal.proposedBy()));
        if (proposal.buffer() instanceof Proposal.Buffer.Stated stated) {
            model.addAttribute("buffer", stated);
        }
        model.addAttribute("own", acting.isSame(proposal.proposedBy()));
        basis.show(proposal.statement(), model);
        return "registry/proposal";
    }

    @FreshSecondFactor
    @PostMapping("/registry/proposals/{id}/approve")
    String approve(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        switch (registry.approveIssue(new ProposalId(id), acting)) {
            case Done<UnitBlock>(var block) ->
                    Said.notice(flash, "registry.approved", block.number(), block.units());
            case Refused<UnitBlock>(var refusal) -> Said.refusal(flash, refusal);
        }
        return "redirect:/registry/proposals/" + id;
    }

    @PostMapping("/registry/proposals/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam String remark,
            Acting acting,
            RedirectAttributes flash) {
        switch (registry.rejectIssue(new ProposalId(id), remark, acting)) {
            case Done<Proposal>(var proposal) ->
                    Said.notice(flash, "registry.rejected", proposal.basis());
            case Refused<Proposal>(var refusal) -> Said.refusal(flash, refusal);
        }
        return "redirect:/registry/proposals/" + id;
    }

    private String form(StatementId statement, String key, Model model) {
        basis.show(statement, model);
        model.addAttribute("key", key);
        model.addAttribute("accounts", registry.listAccounts());
        model.addAttribute("proposal", registry.findProposalOf(statement));
        return "registry/issue";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
