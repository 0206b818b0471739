package org.tanku.platform.registry;

import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.SerialRange;

import java.time.Instant;
import java.util.List;

/// What the registry tells the rooms above it (登记事件), in the transaction that wrote the entry.
public sealed interface RegistryEvent {
    record UnitsIssued(
            BlockId block, AccountId to, Programme programme, long units, long entry, Instant at)
            implements RegistryEvent {}

    record UnitsMoved(
            AccountId from,
            AccountId to,
            Programme programme,
            List<SerialRange> serials,
            long units,
            long entry,
            Instant at)
            implements RegistryEvent {
        public UnitsMoved {
            serials = List.copyOf(serials);
        }
    }

    record UnitsRetired(
            CertificateNumber certificate,
            AccountId account,
            Programme programme,
            long units,
            Purpose purpose,
            long entry,
            Instant at)
            implements RegistryEvent {}
}
