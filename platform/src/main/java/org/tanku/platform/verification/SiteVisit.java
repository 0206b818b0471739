package org.tanku.platform.verification;

import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.PartyId;

import java.time.LocalDate;
import java.util.UUID;

/// That the verifier went to see (现场核查): when, where, and what was seen.
public record SiteVisit(
        UUID id, ReportId report, LocalDate on, String place, String seen, PartyId verifier) {
    /// What a verifier is about to record (现场核查记录稿).
    public record Draft(LocalDate on, String place, String seen) {
        public Draft {
            place = place.strip();
            seen = seen.strip();
        }
    }
}
