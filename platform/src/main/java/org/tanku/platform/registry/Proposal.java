package org.tanku.platform.registry;

import org.tanku.ledger.Hash;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.verification.StatementId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An issue one officer proposed, for another to decide on (签发申请).
///
/// @param basis the number of the statement
/// @param particulars the digest of the report that was verified
public record Proposal(
        ProposalId id,
        StatementId statement,
        String basis,
        Programme programme,
        long units,
        Hash particulars,
        AccountId account,
        PartyId proposedBy,
        Instant proposedAt,
        Decision decision) {
    public record ProposalId(UUID value) {
        public static ProposalId parse(String text) {
            return new ProposalId(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// What became of it (复核结果).
    public sealed interface Decision {
        record Pending() implements Decision {}

        record Approved(PartyId by, Instant at) implements Decision {}

        record Rejected(PartyId by, Instant at, String remark) implements Decision {}
    }

    public boolean isPending() {
        return decision instanceof Decision.Pending;
    }

    /// Who decided, once somebody has.
    public Optional<PartyId> decidedBy() {
        return switch (decision) {
            case Decision.Pending _ -> Optional.empty();
            case Decision.Approved(var by, _) -> Optional.of(by);
            case Decision.Rejected(var by, _, _) -> Optional.of(by);
        };
    }
}
