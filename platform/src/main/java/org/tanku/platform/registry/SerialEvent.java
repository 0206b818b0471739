package org.tanku.platform.registry;

import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.Place;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Standing;

import java.time.Instant;
import java.util.Optional;

/// Something that happened to serials (单位流转记录), as the journal tells it.
public record SerialEvent(
        long entry, Instant at, Kind kind, SerialRange serials, Place from, Place to) {
    /// What happened (事项).
    public enum Kind {
        ISSUED,
        HELD,
        RELEASED,
        MOVED,
        RETIRED,
        CANCELLED
    }

    /// The certificate, when the serials were retired.
    public Optional<CertificateNumber> certificate() {
        return to.standing() instanceof Standing.Retired(var certificate)
                ? Optional.of(certificate)
                : Optional.empty();
    }
}
