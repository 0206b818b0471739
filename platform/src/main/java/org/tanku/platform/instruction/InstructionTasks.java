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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Instructions that wait for this person (待复核的办理指令): those of the own party that somebody else
/// proposed, and the own ones that nobody else can confirm.
@Component
class InstructionTasks implements TaskSource {
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
                own.stream().flatMap(each -> rows.listPending(each).stream());
        Stream<Instruction> ofOfficers =
                acting.may(Role.REGISTRY_OFFICER)
                        ? rows.listPendingForOfficers().stream()
                        : Stream.of();
        return Stream.concat(ofHolder, ofOfficers)
                .filter(each ->
                        confirming.findWrong(each, false, acting).isEmpty()
                                || confirming.findWrong(each, true, acting).isEmpty())
                .map(InstructionTasks::confirm)
                .distinct()
                .toList();
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
