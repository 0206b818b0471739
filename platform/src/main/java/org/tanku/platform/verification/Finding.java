package org.tanku.platform.verification;

import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.PartyId;

import java.time.Instant;

/// Something the verifier found that must be settled before an opinion (核查发现).
public record Finding(
        FindingId id,
        ReportId report,
        String found,
        PartyId verifierPerson,
        Instant at,
        Status status) {

    /// Open, or closed with how (处理情况).
    public sealed interface Status {
        record Open() implements Status {}

        record Closed(String resolution, PartyId person, Instant at) implements Status {}
    }

    public boolean open() {
        return status instanceof Status.Open;
    }
}
