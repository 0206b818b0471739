package org.tanku.platform.safeguard;

import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.util.UUID;

/// A matter one officer proposed and another decides on (保全补正申请).
public record Act(
        ActId id,
        long number,
        Matter matter,
        PartyId proposedBy,
        Instant proposedAt,
        Decision decision) {
    public record ActId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// What became of it (复核结果).
    public sealed interface Decision {
        record Pending() implements Decision {}

        /// @param firstEntry of the journal, `lastEntry` the last; both 0 where nothing was left to
        ///   write
        record Approved(PartyId by, Instant at, long firstEntry, long lastEntry)
                implements Decision {}

        record Rejected(PartyId by, Instant at, String remark) implements Decision {}
    }

    public boolean isPending() {
        return decision instanceof Decision.Pending;
    }

    /// As the journal names it.
    public String name() {
        return named("ACT");
    }

    /// The number of what it binds or makes due: `FREEZE-000012`, `PLEDGE-000012`, `DUE-000012`.
    String named(String word) {
        return "%s-%06d".formatted(word, number);
    }
}
