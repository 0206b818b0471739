package org.tanku.platform.registry;

import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.HoldReference;
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

    /// What happened in a word for message keys: a hold by what came last, a release by what was
    /// lifted; never by whom.
    public String word() {
        return switch (kind) {
            case HELD -> hold(to).map(SerialEvent::held).orElse("HELD");
            case RELEASED -> hold(from).map(SerialEvent::released).orElse("RELEASED");
            case ISSUED, MOVED, RETIRED, CANCELLED -> kind.name();
        };
    }

    private static Optional<HoldReference> hold(Place place) {
        return place.standing() instanceof Standing.Held(var hold)
                ? Optional.of(hold)
                : Optional.empty();
    }

    private static String held(HoldReference hold) {
        boolean waits = hold.ranks().size() > 1;
        return switch (hold.lastKind()) {
            case FREEZE -> waits ? "FROZEN_BEHIND" : "FROZEN";
            case PLEDGE -> "PLEDGED";
            case OTHER -> "HELD";
        };
    }

    private static String released(HoldReference hold) {
        if (hold.ranks().size() > 1) {
            return "RELEASED_ONE";
        }
        return switch (hold.firstKind()) {
            case FREEZE -> "UNFROZEN";
            case PLEDGE -> "UNPLEDGED";
            case OTHER -> "RELEASED";
        };
    }

    /// The certificate, when the serials were retired.
    public Optional<CertificateNumber> certificate() {
        return to.standing() instanceof Standing.Retired(var certificate)
                ? Optional.of(certificate)
                : Optional.empty();
    }
}
