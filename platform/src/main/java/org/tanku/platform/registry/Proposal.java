package org.tanku.platform.registry;

import org.tanku.ledger.Hash;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.verification.StatementId;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        Buffer buffer,
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

    /// How much of the issue goes to the programme's buffer (缓冲比例), and why: the officer who
    /// proposes says so each time. There is no default, and zero is said too.
    public sealed interface Buffer {
        /// @param share of the units, from 0 to below 1
        /// @param reason the rule or the rating it follows, with its source
        record Stated(BigDecimal share, String reason) implements Buffer {
            public Stated {
                share = share.stripTrailingZeros();
                reason = reason.strip();
            }

            /// The share is rounded up to whole units.
            public long of(long units) {
                return share.multiply(BigDecimal.valueOf(units))
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact();
            }
        }

        /// Proposed before anybody was asked.
        record NotStated() implements Buffer {}
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
