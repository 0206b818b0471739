package org.tanku.platform.instruction;

import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.Account.Deed;
import org.tanku.platform.registry.AccountId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Transfers and retirements of one account that one person proposed, for another to confirm
/// (办理指令).
///
/// @param key under which it was proposed; each line is booked under a key made of it
/// @param byOfficer proposed by an officer on the holder's request
public record Instruction(
        InstructionId id,
        String number,
        String key,
        AccountId account,
        boolean byOfficer,
        List<Line> lines,
        PartyId proposedBy,
        Instant proposedAt,
        Decision decision) {
    public Instruction {
        lines = List.copyOf(lines);
    }

    public record InstructionId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// One deed.
    ///
    /// @param row 1, or the row of the file it came from
    public record Line(int row, Deed deed) {}

    /// What a line became in the books (入账结果).
    ///
    /// @param certificate of a retirement, else empty
    public record Booking(int row, long entry, String certificate) {}

    /// By whom an instruction was confirmed (复核方式).
    public enum Way {
        /// Another person of the holder.
        SECOND_PERSON,
        /// The only person of the holder, with a fresh code.
        OWN_CODE,
        /// An officer, for a holder with one person.
        OFFICER
    }

    /// What became of it (复核结果).
    public sealed interface Decision {
        record Pending() implements Decision {}

        record Booked(PartyId by, Instant at, Way way, List<Booking> bookings) implements Decision {
            public Booked {
                bookings = List.copyOf(bookings);
            }
        }

        /// Turned down, or taken back by whoever proposed it.
        record Rejected(PartyId by, Instant at, String remark) implements Decision {}
    }

    public boolean isPending() {
        return decision instanceof Decision.Pending;
    }

    public long units() {
        return lines.stream().mapToLong(line -> line.deed().pick().units()).sum();
    }

    /// The certificate of an instruction with one retirement, once it is booked.
    public Optional<String> findCertificate() {
        return decision instanceof Decision.Booked(_, _, _, var bookings) && bookings.size() == 1
                ? Optional.of(bookings.getFirst().certificate()).filter(each -> !each.isEmpty())
                : Optional.empty();
    }

    /// The idempotency key under which a line is booked.
    public String keyOf(Line line) {
        return lines.size() == 1 && line.row() == 1 ? key : key + "." + line.row();
    }
}
