package org.tanku.platform.instruction;

import static org.tanku.platform.instruction.InstructionOutcome.refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tanku.platform.instruction.Instruction.Booking;
import org.tanku.platform.instruction.Instruction.Decision;
import org.tanku.platform.instruction.Instruction.InstructionId;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.Instruction.Way;
import org.tanku.platform.instruction.InstructionOutcome.Done;
import org.tanku.platform.instruction.InstructionOutcome.Refusal;
import org.tanku.platform.instruction.InstructionOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryEvent.UnitsMoved;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.Retirement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The second of two people (复核): all lines are booked in the transaction of the decision, or none
/// is. What is refused leaves nothing behind, so that it may be confirmed later.
@Component
class Confirming {
    private final InstructionRows rows;
    private final SecondPerson second;
    private final Registry registry;
    private final TransactionOperations transaction;
    private final Clock clock;

    Confirming(
            InstructionRows rows,
            SecondPerson second,
            Registry registry,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.second = second;
        this.registry = registry;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// One deed by another person goes with the commands of others, where the caller is in no
    /// transaction of his own.
    ///
    /// @param alone the proposer himself, who has just given a fresh code
    InstructionOutcome<Instruction> confirm(InstructionId id, boolean alone, Acting acting) {
        if (!alone && !TransactionSynchronizationManager.isActualTransactionActive()) {
            Optional<Instruction> found = rows.find(id);
            if (found.isPresent() && found.get().lines().size() == 1) {
                return confirmOne(found.get(), acting);
            }
        }
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    InstructionOutcome<Instruction> outcome = decide(id, alone, acting);
                    if (outcome instanceof Refused) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private InstructionOutcome<Instruction> confirmOne(Instruction instruction, Acting acting) {
        if (isBookedBy(instruction, acting)) {
            return new Done<>(instruction);
        }
        Optional<Refusal> wrong = findWrong(instruction, false, acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Account account = registry.getAccount(instruction.account());
        Line line = instruction.lines().getFirst();
        Way way = wayOf(instruction, account, acting);
        RegistryOutcome<Account.Dealt> outcome =
                registry.deal(
                        account.id(),
                        line.deed(),
                        instruction.key() + "." + UUID.randomUUID(),
                        second.booker(instruction, account, acting),
                        dealt ->
                                InstructionRows.booking(
                                        instruction.id(),
                                        booked(
                                                acting,
                                                way,
                                                List.of(
                                                        new Booking(
                                                                line.row(),
                                                                dealt.entry(),
                                                                dealt.certificate())))));
        return switch (outcome) {
            case RegistryOutcome.Done<Account.Dealt> _ ->
                    new Done<>(rows.find(instruction.id()).orElseThrow());
            case RegistryOutcome.Refused<Account.Dealt>(var refusal) ->
                    refusal == RegistryOutcome.Refusal.DECIDED_MEANWHILE
                            ? decidedMeanwhile(instruction.id(), acting)
                            : new Refused<>(refusal, line.row());
        };
    }

    /// Whoever sends the same twice at once is given the same answer.
    private InstructionOutcome<Instruction> decidedMeanwhile(InstructionId id, Acting acting) {
        Instruction decided = rows.find(id).orElseThrow();
        return isBookedBy(decided, acting)
                ? new Done<>(decided)
                : refused(Refusal.INSTRUCTION_ALREADY_DECIDED);
    }

    private static boolean isBookedBy(Instruction instruction, Acting acting) {
        return instruction.decision() instanceof Decision.Booked(var by, _, _, _)
                && by.equals(acting.person());
    }

    private Decision.Booked booked(Acting acting, Way way, List<Booking> bookings) {
        return new Decision.Booked(acting.person(), clock.instant(), way, bookings);
    }

    private Way wayOf(Instruction instruction, Account account, Acting acting) {
        if (acting.person().equals(instruction.proposedBy())) {
            return Way.OWN_CODE;
        }
        return registry.mayMove(account, acting) || instruction.byOfficer()
                ? Way.SECOND_PERSON
                : Way.OFFICER;
    }

    InstructionOutcome<Instruction> reject(InstructionId id, String remark, Acting acting) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    Optional<Instruction> found = rows.lock(id);
                    if (found.isEmpty()) {
                        return refused(Refusal.INSTRUCTION_UNKNOWN);
                    }
                    Optional<Refusal> wrong = findWrongRejection(found.get(), remark, acting);
                    if (wrong.isPresent()) {
                        return refused(wrong.get());
                    }
                    rows.reject(
                            id,
                            new Decision.Rejected(
                                    acting.person(), clock.instant(), remark.strip()));
                    return new Done<>(rows.find(id).orElseThrow());
                }));
    }

    /// Why the instruction may not be confirmed by this person, before anything is booked.
    Optional<Refusal> findWrong(Instruction instruction, boolean alone, Acting acting) {
        if (!instruction.isPending()) {
            return Optional.of(Refusal.INSTRUCTION_ALREADY_DECIDED);
        }
        Account account = registry.getAccount(instruction.account());
        return alone
                ? second.findWrongAlone(instruction, account, acting)
                : second.findWrong(instruction, account, acting);
    }

    /// Whoever proposed it may take it back, with a reason too.
    private Optional<Refusal> findWrongRejection(
            Instruction instruction, String remark, Acting acting) {
        Optional<Refusal> wrong = findWrong(instruction, false, acting);
        if (wrong.isPresent() && wrong.get() != Refusal.PROPOSER_CANNOT_CONFIRM) {
            return wrong;
        }
        return remark.isBlank() ? Optional.of(Refusal.REASON_IS_MISSING) : Optional.empty();
    }

    /// The books come before the instruction, as they do where others are confirmed.
    private InstructionOutcome<Instruction> decide(InstructionId id, boolean alone, Acting acting) {
        registry.lockBooks();
        Optional<Instruction> found = rows.lock(id);
        if (found.isEmpty()) {
            return refused(Refusal.INSTRUCTION_UNKNOWN);
        }
        Instruction instruction = found.get();
        if (isBookedBy(instruction, acting)) {
            return new Done<>(instruction);
        }
        Optional<Refusal> wrong = findWrong(instruction, alone, acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        return book(instruction, acting);
    }

    private InstructionOutcome<Instruction> book(Instruction instruction, Acting acting) {
        Account account = registry.getAccount(instruction.account());
        Way way = wayOf(instruction, account, acting);
        Acting booker = second.booker(instruction, account, acting);
        List<Booking> bookings = new ArrayList<>();
        for (Line line : instruction.lines()) {
            switch (book(account, line, instruction.keyOf(line), booker)) {
                case RegistryOutcome.Done<Booking>(var written) -> bookings.add(written);
                case RegistryOutcome.Refused<Booking>(var refusal) -> {
                    return new Refused<>(refusal, line.row());
                }
            }
        }
        rows.book(instruction.id(), booked(acting, way, bookings));
        return new Done<>(rows.find(instruction.id()).orElseThrow());
    }

    private RegistryOutcome<Booking> book(Account account, Line line, String key, Acting booker) {
        return switch (line.deed()) {
            case Deed.Move(var to, var pick) ->
                    switch (registry.move(account.id(), to, pick, key, booker)) {
                        case RegistryOutcome.Done<UnitsMoved>(var moved) ->
                                new RegistryOutcome.Done<>(
                                        new Booking(line.row(), moved.entry(), ""));
                        case RegistryOutcome.Refused<UnitsMoved>(var refusal) ->
                                RegistryOutcome.refused(refusal);
                    };
            case Deed.Retire(var draft) ->
                    switch (registry.retire(account.id(), draft, key, booker)) {
                        case RegistryOutcome.Done<Retirement>(var retired) ->
                                new RegistryOutcome.Done<>(
                                        new Booking(
                                                line.row(),
                                                retired.entry(),
                                                retired.certificate().toString()));
                        case RegistryOutcome.Refused<Retirement>(var refusal) ->
                                RegistryOutcome.refused(refusal);
                    };
        };
    }
}
