package org.tanku.platform.registry;

import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Units used up for a named purpose (注销), with its certificate (注销证书). It is for ever.
///
/// @param entry the number of the journal entry that retired them
public record Retirement(
        RetirementId id,
        CertificateNumber certificate,
        AccountId account,
        Programme programme,
        List<SerialRange> serials,
        long units,
        Purpose purpose,
        String beneficiary,
        String occasion,
        Instant at,
        long entry) {
    public Retirement {
        serials = List.copyOf(serials);
    }

    public record RetirementId(UUID value) {}

    /// What somebody wants retired, and the words for the certificate.
    ///
    /// @param occasion may be empty
    public record Draft(Pick pick, Purpose purpose, String beneficiary, String occasion) {
        public Draft {
            beneficiary = oneLine(beneficiary);
            occasion = oneLine(occasion);
        }

        private static String oneLine(String text) {
            return text.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
        }
    }

    public long kilograms() {
        return programme.kilograms(units);
    }
}
