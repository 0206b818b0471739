package org.tanku.platform.registry;

import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Serial;

import java.util.List;
import java.util.Optional;

/// All there is to say about one unit (单位档案): where it is, where it came from, all that happened to
/// it.
///
/// @param bonds what kinds of hold bind it, in the order of their rank; never by whom
public record SerialRecord(
        Serial serial,
        SerialState state,
        UnitBlock block,
        AccountId account,
        List<HoldReference.Kind> bonds,
        List<SerialEvent> events) {
    public SerialRecord {
        bonds = List.copyOf(bonds);
        events = List.copyOf(events);
    }

    /// The certificate, when the unit is retired.
    public Optional<CertificateNumber> certificate() {
        return events.isEmpty() ? Optional.empty() : events.getLast().certificate();
    }
}
