package org.tanku.platform.instruction.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.CheckDigits;
import org.tanku.ledger.Pick;
import org.tanku.platform.instruction.Instruction;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.InstructionOutcome.Done;
import org.tanku.platform.instruction.InstructionOutcome.Refused;
import org.tanku.platform.instruction.Instructions;
import org.tanku.platform.instruction.UnitsField;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome.Refusal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The form to move units to another account, whose number is typed and checked.
@Controller
class MovePages {
    private static final Pattern NUMBER = Pattern.compile("TKA-[0-9]{6}-[0-9]{2}");

    private final Registry registry;
    private final Counter counter;
    private final Instructions instructions;
    private final StopNotice notice;

    MovePages(Registry registry, Counter counter, Instructions instructions, StopNotice notice) {
        this.registry = registry;
        this.counter = counter;
        this.instructions = instructions;
        this.notice = notice;
    }

    @GetMapping("/registry/accounts/{id}/move")
    String form(@PathVariable UUID id, Acting acting, Model model) {
        Account account = counter.account(id, acting);
        return page(account, "", UnitsField.BLANK, acting, model);
    }

    @PostMapping("/registry/accounts/{id}/move")
    String move(
            @PathVariable UUID id,
            @RequestParam String to,
            @RequestParam String from,
            @RequestParam String units,
            @RequestParam UUID key,
            Acting acting,
            Model model,
            RedirectAttributes flash) {
        Account account = counter.account(id, acting);
        UnitsField field = new UnitsField(from, units);
        String number = to.strip().toUpperCase(Locale.ROOT);
        Optional<String> wrong = findWrong(number);
        Optional<Account> receiver =
                wrong.isPresent()
                        ? Optional.empty()
                        : registry.findAccount(new AccountNumber(number));
        Optional<Pick> pick = field.pick();
        if (wrong.isPresent() || receiver.isEmpty()) {
            Said.refusal(model, wrong.orElse("registry.move.to.unknown"), number);
        } else if (pick.isEmpty()) {
            Said.refusal(model, "registry.units.wrong", units);
        } else {
            Line line = new Line(1, new Deed.Move(receiver.get().id(), pick.get()));
            switch (instructions.propose(account.id(), List.of(line), key.toString(), acting)) {
                case Done<Instruction>(var instruction) -> {
                    Said.notice(flash, "instruction.proposed", instruction.number());
                    return "redirect:/instructions/" + instruction.id();
                }
                case Refused<Instruction>(var reason, _) -> say(reason, account, pick.get(), model);
            }
        }
        return page(account, to, field, acting, model);
    }

    private void say(Enum<?> refusal, Account account, Pick pick, Model model) {
        if (refusal == Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS) {
            Said.refusal(model, "registry.units.tooFew", pick.units(), counter.free(account, pick));
        } else {
            notice.say(refusal, List.of(pick), model);
        }
    }

    private static Optional<String> findWrong(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of("registry.move.to.shape");
        }
        return CheckDigits.match(number) ? Optional.empty() : Optional.of("registry.move.to.check");
    }

    private String page(Account account, String to, UnitsField field, Acting acting, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("choices", counter.choices(account));
        model.addAttribute("mayMove", registry.mayMove(account, acting));
        model.addAttribute("to", to);
        model.addAttribute("from", field.from());
        model.addAttribute("units", field.units());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "instruction/move";
    }
}
