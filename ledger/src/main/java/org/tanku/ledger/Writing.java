package org.tanku.ledger;

import java.util.List;

/// All that an entry changes in the books (记账内容): `gone` lots are replaced by `come` lots.
public record Writing(Entry entry, Journal.Line line, List<Lot> gone, List<Lot> come) {
    public Writing {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /// Conservation: the books hold more units afterwards by what was issued, and by nothing else.
    public boolean conserves() {
        long issued =
                entry.postings().stream()
                        .filter(posting -> posting.from().equals(Place.UNISSUED))
                        .mapToLong(posting -> posting.serials().units())
                        .sum();
        return units(come) - units(gone) == issued;
    }

    private static long units(List<Lot> lots) {
        return lots.stream().mapToLong(Lot::units).sum();
    }
}
