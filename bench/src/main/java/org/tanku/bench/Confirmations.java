package org.tanku.bench;

import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Pick;
import org.tanku.platform.instruction.Instruction;
import org.tanku.platform.instruction.InstructionOutcome;
import org.tanku.platform.instruction.Instructions;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Transfers as holders give them (复核): one person has proposed each, unmeasured; that another
/// confirms and it is booked is what is measured.
///
/// @param sides two holders who give each other units, so that none runs dry
record Confirmations(Instructions instructions, BlockNumber block, List<Side> sides) {
    /// @param first proposes, `second` confirms
    record Side(Account account, Acting first, Acting second) {}

    private record Proposed(Instruction.InstructionId id, Acting second) {}

    /// So many for each number of clients.
    private static final int MANY = 3_000;

    void run(List<Integer> clients) throws Exception {
        for (int each : clients) {
            int many = each == 1 ? MANY / 5 : MANY;
            ConcurrentLinkedQueue<Proposed> proposed = new ConcurrentLinkedQueue<>();
            AtomicInteger turns = new AtomicInteger();
            BooksPeer.run(
                    16,
                    Integer.MAX_VALUE / 2_000,
                    many,
                    _ -> proposed.add(proposed(turns.getAndIncrement() % 2)));
            BooksPeer.tell(
                    "confirmations of a transfer",
                    each,
                    BooksPeer.run(
                            each,
                            Integer.MAX_VALUE / 2_000,
                            proposed.size(),
                            _ -> {
                                Proposed next = proposed.remove();
                                done(instructions.confirm(next.id(), next.second()));
                            }));
        }
    }

    private Proposed proposed(int side) {
        Side from = sides.get(side);
        Side to = sides.get(1 - side);
        Instruction.Line line =
                new Instruction.Line(
                        1, new Account.Deed.Move(to.account().id(), new Pick.OfBlock(block, 1)));
        Instruction proposed =
                done(
                        instructions.propose(
                                from.account().id(),
                                List.of(line),
                                UUID.randomUUID().toString(),
                                from.first()));
        return new Proposed(proposed.id(), from.second());
    }

    private static Instruction done(InstructionOutcome<Instruction> outcome) {
        if (outcome instanceof InstructionOutcome.Done<Instruction>(var instruction)) {
            return instruction;
        }
        throw new IllegalStateException(outcome.toString());
    }
}
