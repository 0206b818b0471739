package org.tanku.platform.instruction;

import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.RegistryOutcome;

import java.util.List;
import java.util.Optional;

/// What an instruction would do if it were booked now (预览).
public record Outlook(List<Row> rows, List<Balance> balances) {
    public Outlook {
        rows = List.copyOf(rows);
        balances = List.copyOf(balances);
    }

    /// @param hindrances none when the line can be booked after those above it, else one
    public record Row(Instruction.Line line, List<RegistryOutcome.Refusal> hindrances) {
        public Row {
            hindrances = List.copyOf(hindrances);
        }

        public Optional<RegistryOutcome.Refusal> hindrance() {
            return hindrances.stream().findFirst();
        }
    }

    /// What the account has of a programme before and after (余额变化).
    public record Balance(Programme programme, long freeBefore, long moved, long retired) {
        public long freeAfter() {
            return freeBefore - moved - retired;
        }
    }

    /// The first line that cannot be booked.
    public Optional<Row> findHindered() {
        return rows.stream().filter(row -> row.hindrance().isPresent()).findFirst();
    }
}
