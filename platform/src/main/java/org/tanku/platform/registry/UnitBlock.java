package org.tanku.platform.registry;

import org.tanku.ledger.BlockNumber;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.verification.StatementId;

import java.time.Instant;
import java.util.Optional;

/// The units issued on one statement (批次), numbered from `first` to `last`.
///
/// @param proposedBy the officer who proposed the issue, `approvedBy` the one who checked it
/// @param entry the number of the journal entry that issued it
public record UnitBlock(
        BlockId id,
        String number,
        Programme programme,
        StatementId statement,
        long first,
        long last,
        AccountId issuedTo,
        Instant issuedAt,
        PartyId proposedBy,
        PartyId approvedBy,
        long entry) {
    public BlockNumber inBooks() {
        return BlockNumber.parse(number);
    }

    public long units() {
        return last - first + 1;
    }

    public long kilograms() {
        return programme.kilograms(units());
    }

    /// The number printed on the carbon ticket (碳票编号), where the programme issues tickets.
    public Optional<String> ticket() {
        return programme.issuesTickets()
                ? Optional.of("%07d".formatted(inBooks().number()))
                : Optional.empty();
    }
}
