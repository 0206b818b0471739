package org.tanku.platform.registry;

import org.tanku.ledger.Audit;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Pick;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.verification.StatementId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The units issued on one paper (批次), numbered from `first` to `last`.
///
/// @param entry the number of the journal entry that issued it
public record UnitBlock(
        BlockId id,
        String number,
        Programme programme,
        Grounds grounds,
        long first,
        long last,
        AccountId issuedTo,
        Instant issuedAt,
        long entry) {
    /// The paper on which the units came into being (签发依据).
    public sealed interface Grounds {
        /// A verification statement of this platform: the walk goes on to the trees.
        record Stated(StatementId statement) implements Grounds {}

        /// A line of a list from elsewhere: an allocation of allowances, or a record of another
        /// registry.
        record Listed(Basis basis) implements Grounds {}
    }

    public record StopId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// A block to which nothing is posted (暂停批次): the standing audit found a difference in it.
    public record Stop(
            StopId id, BlockNumber block, Audit.Finding.Unsound found, Instant at, Ending ending) {
        /// Whether a pick names this block; it is refused whatever the block still holds.
        public boolean isNamedBy(Pick pick) {
            return switch (pick) {
                case Pick.OfProgramme _ -> false;
                case Pick.OfBlock each -> block.equals(each.block());
                case Pick.OfSerials each -> block.equals(each.serials().block());
            };
        }

        /// Whether a pick may take from this block.
        public boolean mayMeet(Pick pick) {
            return isNamedBy(pick)
                    || pick instanceof Pick.OfProgramme(var programme, _)
                            && block.programme().equals(programme);
        }
    }

    /// How a stop is to end (解除暂停): by two officers, after an audit that is clean.
    public sealed interface Ending {
        record Open() implements Ending {}

        record Proposed(String reason, PartyId by, Instant at) implements Ending {}
    }

    /// What the standing audit found last (账簿状况).
    ///
    /// @param entries how many it went through; none: it has not run yet
    /// @param due when the next is over at the latest; an audit that never ends is no audit
    public record Soundness(
            long entries, List<Audit.Difference> differences, Instant at, Instant due) {
        public Soundness {
            differences = List.copyOf(differences);
        }

        public boolean sound() {
            return differences.isEmpty();
        }

        public boolean ran() {
            return at.isAfter(Instant.EPOCH);
        }
    }

    public BlockNumber inBooks() {
        return BlockNumber.parse(number);
    }

    /// The statement it was issued on, where it was one of this platform.
    public Optional<StatementId> findStatement() {
        return switch (grounds) {
            case Grounds.Stated(var statement) -> Optional.of(statement);
            case Grounds.Listed _ -> Optional.empty();
        };
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
