package org.tanku.platform.instruction.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.instruction.Instruction;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.InstructionOutcome.Done;
import org.tanku.platform.instruction.InstructionOutcome.Refused;
import org.tanku.platform.instruction.Instructions;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.Retirement;

import java.util.List;
import java.util.UUID;

/// Proposing a retirement: the form, and a second look at what cannot be undone.
@Controller
class RetirePages {
    private final Registry registry;
    private final Instructions instructions;
    private final Counter counter;
    private final StopNotice notice;

    RetirePages(Registry registry, Instructions instructions, Counter counter, StopNotice notice) {
        this.registry = registry;
        this.instructions = instructions;
        this.counter = counter;
        this.notice = notice;
    }

    @GetMapping("/registry/accounts/{id}/retire")
    String form(@PathVariable UUID id, Acting acting, Model model) {
        Account account = counter.account(id, acting);
        return page(account, RetireForm.blank(), acting, model);
    }

    /// Shows what would happen; nothing has happened yet.
    @PostMapping("/registry/accounts/{id}/retire/check")
    String check(
            @PathVariable UUID id,
            @ModelAttribute("form") RetireForm form,
            Acting acting,
            Model model) {
        Account account = counter.account(id, acting);
        if (isWrong(form, account, acting, model)) {
            return page(account, form, acting, model);
        }
        Retirement.Draft draft = form.draft().orElseThrow();
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        model.addAttribute("draft", draft);
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("programme", programme(account, form));
        model.addAttribute("way", instructions.wayOf(account, acting).name());
        return "instruction/confirm";
    }

    @PostMapping("/registry/accounts/{id}/retire")
    String retire(
            @PathVariable UUID id,
            @ModelAttribute("form") RetireForm form,
            @RequestParam UUID key,
            Acting acting,
            Model model,
            RedirectAttributes flash) {
        Account account = counter.account(id, acting);
        if (form.draft().isEmpty()) {
            return page(account, form, acting, model);
        }
        Line line = new Line(1, new Deed.Retire(form.draft().get()));
        return switch (instructions.propose(account.id(), List.of(line), key.toString(), acting)) {
            case Done<Instruction>(var instruction) -> {
                Said.notice(flash, "instruction.proposed", instruction.number());
                yield "redirect:/instructions/" + instruction.id();
            }
            case Refused<Instruction>(var reason, _) -> {
                notice.say(reason, List.of(line.deed().pick()), model);
                yield page(account, form, acting, model);
            }
        };
    }

    private boolean isWrong(RetireForm form, Account account, Acting acting, Model model) {
        if (!registry.mayRetire(account, acting)) {
            Said.refusal(model, Refusal.ACCOUNT_OF_ANOTHER);
        } else if (form.pick().isEmpty()) {
            Said.refusal(model, "registry.units.wrong", form.units());
        } else if (form.chosenPurpose().isEmpty()) {
            Said.refusal(model, "registry.retire.purpose.missing");
        } else if (form.beneficiary().isBlank()) {
            Said.refusal(model, Refusal.BENEFICIARY_IS_MISSING);
        } else {
            long asked = form.pick().get().units();
            long free = counter.free(account, form.pick().get());
            if (asked > free) {
                Said.refusal(model, "registry.units.tooFew", asked, free);
            }
            return asked > free;
        }
        return true;
    }

    private Programme programme(Account account, RetireForm form) {
        return counter.choices(account).stream()
                .filter(choice -> choice.code().equals(form.from()))
                .findFirst()
                .orElseThrow()
                .programme();
    }

    private String page(Account account, RetireForm form, Acting acting, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        model.addAttribute("choices", counter.choices(account));
        model.addAttribute("purposes", Purpose.values());
        model.addAttribute("mayRetire", registry.mayRetire(account, acting));
        return "instruction/retire";
    }
}
