package org.tanku.platform.instruction;

import static org.tanku.platform.instruction.InstructionOutcome.refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.instruction.Instruction.InstructionId;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.InstructionOutcome.Refusal;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.secondfactor.FactorRefusal;
import org.tanku.platform.secondfactor.SecondFactors;

import java.util.List;
import java.util.Optional;

/// The room's face (办理指令): one person of a holder proposes, another confirms, and it is booked.
///
/// An idempotency key is one word; the same key with the same lines proposes once.
@Service
public class Instructions {
    private final Proposing proposing;
    private final Confirming confirming;
    private final InstructionRows rows;
    private final SecondPerson second;
    private final SecondFactors factors;

    Instructions(
            Proposing proposing,
            Confirming confirming,
            InstructionRows rows,
            SecondPerson second,
            SecondFactors factors) {
        this.proposing = proposing;
        this.confirming = confirming;
        this.rows = rows;
        this.second = second;
        this.factors = factors;
    }

    /// Proposes what could be booked now; nothing happens in the books. The holder's people do, or
    /// an officer who retires on their request.
    public InstructionOutcome<Instruction> propose(
            AccountId account, List<Line> lines, String idempotencyKey, Acting acting) {
        return proposing.propose(account, lines, idempotencyKey, acting);
    }

    /// What would come of lines that nobody has proposed yet.
    public Outlook foresee(AccountId account, List<Line> lines) {
        return proposing.foresee(account, lines);
    }

    /// What would be booked, as the books stand now.
    public Outlook foresee(Instruction instruction) {
        return proposing.foresee(instruction);
    }

    /// Confirms as another person, and books all lines or none.
    public InstructionOutcome<Instruction> confirm(InstructionId id, Acting acting) {
        return confirming.confirm(id, false, acting);
    }

    /// The only person of a holder confirms with a fresh code of the second factor.
    public InstructionOutcome<Instruction> confirmAlone(
            InstructionId id, String code, Acting acting) {
        Optional<Instruction> found = rows.find(id);
        if (found.isEmpty()) {
            return refused(Refusal.INSTRUCTION_UNKNOWN);
        }
        Optional<Refusal> wrong = confirming.findWrong(found.get(), true, acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        // in a transaction of its own: a wrong code is counted, whatever becomes of the rest
        Optional<FactorRefusal> factor = factors.give(second.personBehind(acting), code);
        if (factor.isPresent()) {
            return refused(factor.get());
        }
        return confirming.confirm(id, true, acting);
    }

    /// Turns an instruction down, or takes it back, with a reason.
    public InstructionOutcome<Instruction> reject(InstructionId id, String reason, Acting acting) {
        return confirming.reject(id, reason, acting);
    }

    @Transactional(readOnly = true)
    public Optional<Instruction> find(InstructionId id) {
        return rows.find(id);
    }

    /// Of an account, the pending ones first, then the newest.
    @Transactional(readOnly = true)
    public List<Instruction> list(AccountId account, int atMost) {
        return rows.list(account, atMost);
    }

    /// Whether this person may confirm it as another person.
    public boolean mayConfirm(Instruction instruction, Acting acting) {
        return confirming.findWrong(instruction, false, acting).isEmpty();
    }

    /// Whether this person may confirm it alone, with a code.
    public boolean mayConfirmAlone(Instruction instruction, Acting acting) {
        return confirming.findWrong(instruction, true, acting).isEmpty();
    }

    /// Whether this person's phone is known.
    public boolean hasPhone(Acting acting) {
        return factors.isEnrolled(second.personBehind(acting));
    }

    /// How an instruction of the account is confirmed that this person would propose.
    public Instruction.Way wayOf(Account account, Acting acting) {
        return second.wayOf(account, acting);
    }
}
