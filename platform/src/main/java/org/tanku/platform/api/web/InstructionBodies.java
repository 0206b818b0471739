package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tanku.platform.instruction.Instruction;
import org.tanku.platform.instruction.Instruction.Booking;
import org.tanku.platform.instruction.Instruction.Decision;
import org.tanku.platform.instruction.Instruction.Line;
import org.tanku.platform.instruction.Instruction.Way;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.Registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How instructions are told to programs (办理指令应答).
@Component
class InstructionBodies {
    /// What became of an instruction.
    enum InstructionState {
        PENDING,
        BOOKED,
        REJECTED
    }

    enum DeedKind {
        MOVE,
        RETIRE
    }

    /// @param pick which units, as in an entry: `SMCER 100` or `SMCER-000001 1-100`
    /// @param entry of the journal, once it is booked
    record LineBody(
            int row,
            DeedKind kind,
            String pick,
            long units,
            @Nullable String to,
            @Nullable String purpose,
            @Nullable String beneficiary,
            @Nullable String occasion,
            @Nullable Long entry,
            @Nullable String certificate) {}

    /// @param way by whom it was confirmed
    record InstructionBody(
            UUID id,
            String number,
            String account,
            InstructionState state,
            Instant proposedAt,
            @Nullable Instant decidedAt,
            @Nullable Way way,
            @Nullable String remark,
            List<LineBody> lines) {}

    private final Registry registry;

    InstructionBodies(Registry registry) {
        this.registry = registry;
    }

    InstructionBody told(Instruction instruction) {
        return switch (instruction.decision()) {
            case Decision.Pending _ ->
                    told(instruction, InstructionState.PENDING, null, null, null, List.of());
            case Decision.Booked(_, var at, var way, var bookings) ->
                    told(instruction, InstructionState.BOOKED, at, way, null, bookings);
            case Decision.Rejected(_, var at, var remark) ->
                    told(instruction, InstructionState.REJECTED, at, null, remark, List.of());
        };
    }

    private InstructionBody told(
            Instruction instruction,
            InstructionState state,
            @Nullable Instant decidedAt,
            @Nullable Way way,
            @Nullable String remark,
            List<Booking> bookings) {
        return new InstructionBody(
                instruction.id().value(),
                instruction.number(),
                registry.getAccount(instruction.account()).number(),
                state,
                instruction.proposedAt(),
                decidedAt,
                way,
                remark,
                instruction.lines().stream().map(line -> told(line, bookings)).toList());
    }

    private LineBody told(Line line, List<Booking> bookings) {
        Optional<Booking> booked =
                bookings.stream().filter(each -> each.row() == line.row()).findFirst();
        Long entry = booked.map(Booking::entry).orElse(null);
        String certificate =
                booked.map(Booking::certificate).filter(each -> !each.isEmpty()).orElse(null);
        return switch (line.deed()) {
            case Deed.Move(var to, var pick) ->
                    new LineBody(
                            line.row(),
                            DeedKind.MOVE,
                            pick.toString(),
                            pick.units(),
                            registry.getAccount(to).number(),
                            null,
                            null,
                            null,
                            entry,
                            certificate);
            case Deed.Retire(var draft) ->
                    new LineBody(
                            line.row(),
                            DeedKind.RETIRE,
                            draft.pick().toString(),
                            draft.pick().units(),
                            null,
                            draft.purpose().name(),
                            draft.beneficiary(),
                            draft.occasion(),
                            entry,
                            certificate);
        };
    }
}
