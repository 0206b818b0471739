package org.tanku.platform.instruction.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.platform.instruction.Instruction;
import org.tanku.platform.instruction.Instruction.InstructionId;
import org.tanku.platform.instruction.InstructionOutcome;
import org.tanku.platform.instruction.InstructionOutcome.Done;
import org.tanku.platform.instruction.InstructionOutcome.Refused;
import org.tanku.platform.instruction.Instructions;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;

import java.util.UUID;

/// The instructions of an account, and the page of one on which another person confirms it.
@Controller
class InstructionPages {
    private static final int SHOWN = 200;

    private final Instructions instructions;
    private final Counter counter;
    private final StopNotice notice;

    InstructionPages(Instructions instructions, Counter counter, StopNotice notice) {
        this.instructions = instructions;
        this.counter = counter;
        this.notice = notice;
    }

    @GetMapping("/registry/accounts/{id}/instructions")
    String list(@PathVariable UUID id, Acting acting, Model model) {
        Account account = counter.account(id, acting);
        model.addAttribute("account", account);
        model.addAttribute("instructions", instructions.list(account.id(), SHOWN));
        return "instruction/list";
    }

    @GetMapping("/instructions/{id}")
    String show(@PathVariable UUID id, Acting acting, Model model) {
        Instruction instruction = seen(id, acting);
        model.addAttribute("instruction", instruction);
        model.addAttribute("account", counter.account(instruction.account().value(), acting));
        model.addAttribute("state", instruction.decision().getClass().getSimpleName());
        model.addAttribute("decision", instruction.decision());
        model.addAttribute("own", acting.isSame(instruction.proposedBy()));
        if (instruction.isPending()) {
            model.addAttribute("outlook", instructions.foresee(instruction));
        }
        model.addAttribute("mayConfirm", instructions.mayConfirm(instruction, acting));
        model.addAttribute("mayConfirmAlone", instructions.mayConfirmAlone(instruction, acting));
        model.addAttribute("hasPhone", instructions.hasPhone(acting));
        return "instruction/instruction";
    }

    @PostMapping("/instructions/{id}/confirm")
    String confirm(@PathVariable UUID id, Acting acting, RedirectAttributes flash) {
        Instruction seen = seen(id, acting);
        return booked(seen, instructions.confirm(new InstructionId(id), acting), flash);
    }

    /// The only person of a holder, with a fresh code.
    @PostMapping("/instructions/{id}/confirm-alone")
    String confirmAlone(
            @PathVariable UUID id,
            @RequestParam String code,
            Acting acting,
            RedirectAttributes flash) {
        Instruction seen = seen(id, acting);
        return booked(seen, instructions.confirmAlone(new InstructionId(id), code, acting), flash);
    }

    @PostMapping("/instructions/{id}/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam String remark,
            Acting acting,
            RedirectAttributes flash) {
        seen(id, acting);
        switch (instructions.reject(new InstructionId(id), remark, acting)) {
            case Done<Instruction>(var instruction) ->
                    Said.notice(flash, "instruction.rejected", instruction.number());
            case Refused<Instruction>(var reason, _) -> Said.refusal(flash, reason);
        }
        return "redirect:/instructions/" + id;
    }

    private String booked(
            Instruction seen, InstructionOutcome<Instruction> outcome, RedirectAttributes flash) {
        return switch (outcome) {
            case Done<Instruction>(var instruction) -> {
                Said.notice(flash, "instruction.booked", instruction.number());
                yield instruction
                        .findCertificate()
                        .map(certificate -> "redirect:/certificates/" + certificate)
                        .orElse("redirect:/registry/accounts/" + instruction.account());
            }
            case Refused<Instruction>(var reason, _) -> {
                notice.say(
                        reason,
                        seen.lines().stream().map(line -> line.deed().pick()).toList(),
                        flash);
                yield "redirect:/instructions/" + seen.id();
            }
        };
    }

    /// To whoever sees the account.
    private Instruction seen(UUID id, Acting acting) {
        Instruction found =
                instructions
                        .find(new InstructionId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        counter.account(found.account().value(), acting);
        return found;
    }
}
