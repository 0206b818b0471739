package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.InstructionBodies.InstructionBody;
import org.tanku.platform.instruction.Instruction;
import org.tanku.platform.instruction.Instruction.InstructionId;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.InstructionOutcome;
import org.tanku.platform.instruction.InstructionOutcome.Done;
import org.tanku.platform.instruction.InstructionOutcome.Refused;
import org.tanku.platform.instruction.Instructions;
import org.tanku.platform.party.Acting;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.Retirement;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Moves and retirements (划转与注销): one person of the holder proposes, another confirms.
@ApiResource(tag = "accounts")
class DealingResource {
    /// Which units: so many of a programme or a block, or these serials.
    ///
    /// @param from `SMCER` or `SMCER-000001`; left out where serials are named
    /// @param units how many; left out where serials are named
    record UnitsAsked(
            @Nullable String from,
            @Nullable Long units,
            @Nullable String firstSerial,
            @Nullable String lastSerial) {
        Pick pick() {
            if (firstSerial != null && lastSerial != null && from == null && units == null) {
                Serial first = Serial.parse(firstSerial);
                Serial last = Serial.parse(lastSerial);
                if (!first.block().equals(last.block())) {
                    throw new IllegalArgumentException("two blocks: " + first + ", " + last);
                }
                return new Pick.OfSerials(
                        new SerialRange(first.block(), first.number(), last.number()));
            }
            if (from == null || units == null || firstSerial != null || lastSerial != null) {
                throw new IllegalArgumentException(
                        "either from and units, or firstSerial and lastSerial");
            }
            return Pick.parse(from, units.toString());
        }
    }

    record MoveAsked(String to, UnitsAsked units) {}

    record RetirementAsked(
            UnitsAsked units, Purpose purpose, String beneficiary, @Nullable String occasion) {}

    /// @param remark why
    record TurningDownAsked(String remark) {}

    private static final int MOST = 1_000;

    private final Instructions instructions;
    private final Accounts accounts;
    private final InstructionBodies bodies;

    DealingResource(Instructions instructions, Accounts accounts, InstructionBodies bodies) {
        this.instructions = instructions;
        this.accounts = accounts;
        this.bodies = bodies;
    }

    @PostMapping("/accounts/{account}/moves")
    @Operation(
            scope = Scope.REGISTRY_MOVE,
            refusals = {InstructionOutcome.Refusal.class, RegistryOutcome.Refusal.class},
            accepts = true)
    Command<InstructionBody> moveUnits(
            @PathVariable String account, MoveAsked asked, Acting acting) {
        Account from = accounts.seen(account, acting);
        Deed deed = new Deed.Move(accounts.find(asked.to()).id(), pick(asked.units()));
        return Command.withKey(asked, key -> proposed(from, deed, key, acting));
    }

    @PostMapping("/accounts/{account}/retirements")
    @Operation(
            scope = Scope.REGISTRY_RETIRE,
            refusals = {InstructionOutcome.Refusal.class, RegistryOutcome.Refusal.class},
            accepts = true)
    Command<InstructionBody> retireUnits(
            @PathVariable String account, RetirementAsked asked, Acting acting) {
        Account from = accounts.seen(account, acting);
        String occasion = asked.occasion() == null ? "" : asked.occasion();
        Deed deed =
                new Deed.Retire(
                        new Retirement.Draft(
                                pick(asked.units()),
                                asked.purpose(),
                                asked.beneficiary(),
                                occasion));
        return Command.withKey(asked, key -> proposed(from, deed, key, acting));
    }

    /// The pending ones first.
    @GetMapping("/accounts/{account}/instructions")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<InstructionBody>> listInstructions(
            @PathVariable String account, Paging paging, Acting acting) {
        return Reply.found(
                Slice.of(
                        instructions.list(accounts.seen(account, acting).id(), MOST),
                        paging,
                        each -> each.id().toString(),
                        bodies::told));
    }

    @GetMapping("/instructions/{instruction}")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<InstructionBody> getInstruction(@PathVariable UUID instruction, Acting acting) {
        return Reply.found(bodies.told(seen(instruction, acting)));
    }

    @PostMapping("/instructions/{instruction}/confirmation")
    @Operation(
            scope = Scope.REGISTRY_CONFIRM,
            refusals = {InstructionOutcome.Refusal.class, RegistryOutcome.Refusal.class})
    Command<InstructionBody> confirmInstruction(@PathVariable UUID instruction, Acting acting) {
        InstructionId id = seen(instruction, acting).id();
        return Command.of("", () -> told(instructions.confirm(id, acting), Reply.Done::new));
    }

    @PostMapping("/instructions/{instruction}/rejection")
    @Operation(
            scope = Scope.REGISTRY_CONFIRM,
            refusals = {InstructionOutcome.Refusal.class, RegistryOutcome.Refusal.class})
    Command<InstructionBody> rejectInstruction(
            @PathVariable UUID instruction, TurningDownAsked asked, Acting acting) {
        InstructionId id = seen(instruction, acting).id();
        return Command.of(
                asked,
                () -> told(instructions.reject(id, asked.remark(), acting), Reply.Done::new));
    }

    private Reply<InstructionBody> proposed(Account from, Deed deed, String key, Acting acting) {
        return told(
                instructions.propose(from.id(), List.of(new Line(1, deed)), key, acting),
                body -> Reply.accepted(body, "/instructions/" + body.id()));
    }

    private Reply<InstructionBody> told(
            InstructionOutcome<Instruction> outcome,
            Function<InstructionBody, Reply<InstructionBody>> done) {
        return switch (outcome) {
            case Done<Instruction>(var instruction) -> done.apply(bodies.told(instruction));
            case Refused<Instruction>(var reason, _) -> Reply.refused(reason);
        };
    }

    private Instruction seen(UUID id, Acting acting) {
        Instruction found =
                instructions
                        .find(new InstructionId(id))
                        .orElseThrow(() ->
                                ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString()));
        accounts.requireSeen(found.account(), acting);
        return found;
    }

    private static Pick pick(UnitsAsked units) {
        try {
            return units.pick();
        } catch (IllegalArgumentException unreadable) {
            throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, "/units: " + unreadable.getMessage());
        }
    }
}
