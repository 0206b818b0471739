package org.tanku.platform.accreditation;

import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.util.UUID;

/// That a body is bound to an organisation it therefore must not judge (利益关系).
///
/// @param nature what binds them, as declared
public record Tie(Id id, PartyId body, PartyId other, String nature, Instant declaredAt) {
    /// Which tie (利益关系编号, internal).
    public record Id(UUID value) {}
}
