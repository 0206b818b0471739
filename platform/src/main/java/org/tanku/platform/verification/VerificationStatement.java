package org.tanku.platform.verification;

import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.time.LocalDate;

/// The statement of a verification body on one report (核查报告结论): whole tonnes, once and for ever.
///
/// @param tonnes what may be issued; none when the report is not agreed
/// @param reportDigest the digest of the report as it was when stated on
public record VerificationStatement(
        StatementId id,
        String number,
        ReportId report,
        WholeTonnes tonnes,
        PartyId verifier,
        PartyId verifierPerson,
        String reportDigest,
        LocalDate statedOn,
        Instant at,
        Opinion opinion) {
    public VerificationStatement {
        if (!opinion.stated().equals(tonnes)) {
            throw new IllegalArgumentException(
                    "the opinion states " + opinion.stated() + ", not " + tonnes);
        }
    }

    /// Whether units may be issued on it.
    public boolean agrees() {
        return !(opinion instanceof Opinion.NotAgreed);
    }
}
