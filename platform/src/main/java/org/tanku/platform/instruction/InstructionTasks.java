package org.tanku.platform.instruction;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.Due;
import org.tanku.platform.inbox.Task;
import org.tanku.platform.inbox.TaskSource;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Instructions that wait for this person (待复核的办理指令): those of the own party that somebody else
/// proposed, and the own ones that nobody else can confirm.
@Component
class InstructionTasks implements TaskSource {
    /// How many an officer is shown, and how many are looked at in one go.
    private static final int MOST = 200;

    private final InstructionRows rows;
    private final Confirming confirming;
    private final Registry registry;

    InstructionTasks(InstructionRows rows, Confirming confirming, Registry registry) {
        this.rows = rows;
        this.confirming = confirming;
        this.registry = registry;
    }

    @Override
    public List<Task> listTasks(Acting acting) {
        Optional<AccountId> own =
                registry.findAccountOf(acting.organisation())
                        .filter(account -> registry.mayMove(account, acting))
                        .map(Account::id);
        Stream<Instruction> ofHolder =
                own.stream()
                        .flatMap(each -> rows.listPending(each).stream())
                        .filter(each -> mayConfirm(each, acting));
        Stream<Instruction> ofOfficers =
                acting.may(Role.REGISTRY_OFFICER) ? listForOfficer(acting).stream() : Stream.of();
        return Stream.concat(ofHolder, ofOfficers)
                .map(InstructionTasks::confirm)
                .distinct()
                .toList();
    }

    /// Most that wait wait for another person of their holder: they are gone through until so many
    /// are found that wait for an officer.
    private List<Instruction> listForOfficer(Acting acting) {
        List<Instruction> found = new ArrayList<>();
        int seen = 0;
        List<Instruction> page;
        do {
            page = rows.listPending(seen, MOST);
            seen += page.size();
            page.stream().filter(each -> mayConfirm(each, acting)).forEach(found::add);
        } while (page.size() == MOST && found.size() < MOST);
        return found;
    }

    private boolean mayConfirm(Instruction instruction, Acting acting) {
        return confirming.findWrong(instruction, false, acting).isEmpty()
                || confirming.findWrong(instruction, true, acting).isEmpty();
    }

    private static Task confirm(Instruction instruction) {
        return new Task(
                "instruction:" + instruction.id(),
                "instruction.task.confirm",
                List.of(instruction.number(), instruction.units()),
                "/instructions/" + instruction.id(),
                instruction.proposedAt(),
                new Due.Unset());
    }
}
