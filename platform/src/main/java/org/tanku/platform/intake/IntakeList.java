package org.tanku.platform.intake;

import org.tanku.ledger.Basis;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.Programme;
import org.tanku.survey.TableForm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A list from elsewhere, on whose lines units are booked (外来单位清单).
///
/// @param source who drew it up, and the number of the paper
/// @param drawnUpOn the day of the paper
/// @param digest SM3 of the file as it was handed in
/// @param lines new ones and those that were booked before
public record IntakeList(
        IntakeId id,
        Kind kind,
        String source,
        LocalDate drawnUpOn,
        String fileName,
        String digest,
        List<IntakeLine> lines,
        PartyId handedInBy,
        Instant handedInAt,
        Decision decision) {
    public IntakeList {
        lines = List.copyOf(lines);
    }

    /// A list without its lines (清单摘要), for a page of many.
    ///
    /// @param lines how many it has
    /// @param units what they come to
    public record InBrief(
            IntakeId id,
            Kind kind,
            String source,
            int lines,
            long units,
            PartyId handedInBy,
            Instant handedInAt,
            Decision decision) {
        public boolean isPending() {
            return decision instanceof Decision.Pending;
        }
    }

    public record IntakeId(UUID value) {
        public static IntakeId random() {
            return new IntakeId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// What a list is of (清单种类).
    public enum Kind {
        /// Allowances as the office allocates them (配额分配).
        ALLOWANCES(Programme.ALLOWANCE, "allowances"),

        /// Holdings as the national registry records them (全国登记记录).
        NATIONAL_RECORDS(Programme.CCER, "national-records");

        private final Programme programme;
        private final String form;

        Kind(Programme programme, String form) {
            this.programme = programme;
            this.form = form;
        }

        public Programme programme() {
            return programme;
        }

        /// The form by which its files are read.
        public TableForm form() {
            return TableForm.get(form);
        }

        /// The basis that a line is for the books.
        Basis basis(String number) {
            return switch (this) {
                case ALLOWANCES -> new Basis.Allocation(number);
                case NATIONAL_RECORDS -> new Basis.Mirrored(number);
            };
        }
    }

    /// What became of it (复核结果).
    public sealed interface Decision {
        record Pending() implements Decision {}

        record Booked(PartyId by, Instant at) implements Decision {}

        record Rejected(PartyId by, Instant at, String remark) implements Decision {}
    }

    public boolean isPending() {
        return decision instanceof Decision.Pending;
    }

    /// What its lines come to, with those booked before.
    public long units() {
        return lines.stream().mapToLong(IntakeLine::units).sum();
    }

    /// The words whose digest the entry of a line bears.
    String words(IntakeLine line) {
        return "tanku-intake-1\nkind %s\nsource %s\ndrawn-up-on %s\nfile %s\n%s"
                .formatted(kind, source, drawnUpOn, digest, line.words());
    }
}
