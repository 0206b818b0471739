package org.tanku.platform.instruction;

import static org.tanku.platform.instruction.InstructionOutcome.refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.platform.instruction.Instruction.Decision;
import org.tanku.platform.instruction.Instruction.InstructionId;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.InstructionOutcome.Done;
import org.tanku.platform.instruction.InstructionOutcome.Refusal;
import org.tanku.platform.instruction.InstructionOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The first of two people (经办): proposes what could be booked now.
@Component
class Proposing {
    private static final int LONGEST_TEXT = 200;

    private final InstructionRows rows;
    private final Foreseeing foreseeing;
    private final Registry registry;
    private final TransactionOperations transaction;
    private final Clock clock;

    Proposing(
            InstructionRows rows,
            Foreseeing foreseeing,
            Registry registry,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.foreseeing = foreseeing;
        this.registry = registry;
        this.clock = clock;
    }

    /// In no transaction until it is written: the look ahead needs a connection of its own.
    InstructionOutcome<Instruction> propose(
            AccountId account, List<Line> lines, String key, Acting acting) {
        if (lines.isEmpty()) {
            return refused(Refusal.INSTRUCTION_IS_EMPTY);
        }
        Optional<Account> found = registry.findAccount(account);
        if (found.isEmpty()) {
            return refused(RegistryOutcome.Refusal.ACCOUNT_UNKNOWN);
        }
        if (!mayPropose(found.get(), lines, acting)) {
            return refused(RegistryOutcome.Refusal.ACCOUNT_OF_ANOTHER);
        }
        Optional<Instruction> before = rows.find(key);
        if (before.isPresent()) {
            return again(before.get(), account, lines, acting);
        }
        if (lines.stream().anyMatch(Proposing::isTooLong)) {
            return refused(RegistryOutcome.Refusal.TEXT_IS_TOO_LONG);
        }
        Optional<Outlook.Row> hindered = foreseeing.foresee(found.get(), lines).findHindered();
        if (hindered.isPresent()) {
            return new Refused<>(
                    hindered.get().hindrance().orElseThrow(), hindered.get().line().row());
        }
        Instruction instruction =
                new Instruction(
                        new InstructionId(UUID.randomUUID()),
                        "",
                        key,
                        account,
                        !registry.mayMove(found.get(), acting),
                        lines,
                        acting.person(),
                        clock.instant(),
                        new Decision.Pending());
        boolean written =
                Objects.requireNonNull(transaction.execute(_ -> rows.insert(instruction)));
        return written
                ? new Done<>(rows.find(instruction.id()).orElseThrow())
                : again(rows.find(key).orElseThrow(), account, lines, acting);
    }

    Outlook foresee(Instruction instruction) {
        return foresee(instruction.account(), instruction.lines());
    }

    Outlook foresee(AccountId account, List<Line> lines) {
        return foreseeing.foresee(registry.getAccount(account), lines);
    }

    /// An officer retires on request and moves nothing for others.
    private boolean mayPropose(Account account, List<Line> lines, Acting acting) {
        return registry.mayMove(account, acting)
                || registry.mayRetire(account, acting)
                        && lines.stream().allMatch(line -> line.deed() instanceof Deed.Retire);
    }

    private static boolean isTooLong(Line line) {
        return line.deed() instanceof Deed.Retire(var draft)
                && (draft.beneficiary().length() > LONGEST_TEXT
                        || draft.occasion().length() > LONGEST_TEXT);
    }

    private static InstructionOutcome<Instruction> again(
            Instruction before, AccountId account, List<Line> lines, Acting acting) {
        boolean same =
                before.account().equals(account)
                        && before.lines().equals(lines)
                        && before.proposedBy().equals(acting.person());
        return same ? new Done<>(before) : refused(Refusal.KEY_USED_FOR_ANOTHER_INSTRUCTION);
    }
}
