package org.tanku.platform.registry;

import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Serial;
import org.tanku.ledger.Standing;

import java.util.List;
import java.util.Optional;

/// All there is to say about one unit (单位档案): where it is, where it came from, all that happened to
/// it.
///
/// @param bonds what kinds of hold bind it, in the order of their rank; never by whom
public record SerialRecord(
        Serial serial,
        State state,
        UnitBlock block,
        AccountId account,
        List<HoldReference.Kind> bonds,
        List<SerialEvent> events) {
    /// How a unit stands (单位状态).
    public enum State {
        FREE,
        HELD,
        RETIRED,
        CANCELLED;

        static State of(Standing standing) {
            return switch (standing) {
                case Standing.Free _ -> FREE;
                case Standing.Held _ -> HELD;
                case Standing.Retired _ -> RETIRED;
                case Standing.Cancelled _ -> CANCELLED;
                case Standing.Unissued _ -> throw new IllegalArgumentException("not a unit yet");
            };
        }
    }

    public SerialRecord {
        bonds = List.copyOf(bonds);
        events = List.copyOf(events);
    }

    /// The certificate, when the unit is retired.
    public Optional<CertificateNumber> certificate() {
        return events.isEmpty() ? Optional.empty() : events.getLast().certificate();
    }
}
