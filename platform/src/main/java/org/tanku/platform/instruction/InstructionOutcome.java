package org.tanku.platform.instruction;

/// What became of a command on an instruction (办理结果).
public sealed interface InstructionOutcome<T> {
    record Done<T>(T result) implements InstructionOutcome<T> {}

    /// @param reason a [Refusal] of this room, or one of the registry or of the second factor
    /// @param row of the line that was refused; 0 where it is none
    record Refused<T>(Enum<?> reason, int row) implements InstructionOutcome<T> {}

    /// In the order in which they are checked.
    enum Refusal {
        INSTRUCTION_IS_EMPTY,
        KEY_USED_FOR_ANOTHER_INSTRUCTION,
        INSTRUCTION_UNKNOWN,
        INSTRUCTION_ALREADY_DECIDED,
        NOT_YOURS_TO_DECIDE,
        PROPOSER_CANNOT_CONFIRM,
        SECOND_PERSON_IS_THERE,
        OFFICER_CONFIRMS_FOR_ONE_PERSON,
        REASON_IS_MISSING
    }

    static <T> InstructionOutcome<T> refused(Enum<?> reason) {
        return new Refused<>(reason, 0);
    }
}
