package org.tanku.platform.registry;

import org.tanku.ledger.Totals;

import java.time.Instant;
import java.util.List;

/// How many units came into being and where they are (登记总量), programme by programme: they are never
/// added up.
public record RegistryTotals(Instant at, List<OfProgramme> programmes) {
    public RegistryTotals {
        programmes = List.copyOf(programmes);
    }

    /// One programme; every programme is there, with zeros where nothing was issued.
    public record OfProgramme(Programme programme, Totals units) {}

    public Totals of(Programme programme) {
        return programmes.stream()
                .filter(each -> each.programme() == programme)
                .map(OfProgramme::units)
                .findFirst()
                .orElse(Totals.ZERO);
    }
}
