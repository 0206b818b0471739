package org.tanku.ledger;

/// How many units came into being, and where they are now (总量).
public record Totals(long issued, long free, long held, long retired, long cancelled) {
    public static final Totals ZERO = new Totals(0, 0, 0, 0, 0);

    /// Conservation: what was issued is somewhere, and nothing else is.
    public boolean conserved() {
        return issued == free + held + retired + cancelled;
    }

    Totals withIssued(long units) {
        return new Totals(issued + units, free, held, retired, cancelled);
    }

    Totals with(Lot lot) {
        long units = lot.units();
        return switch (lot.place().standing()) {
            case Standing.Unissued _ -> this;
            case Standing.Free _ -> new Totals(issued, free + units, held, retired, cancelled);
            case Standing.Held _ -> new Totals(issued, free, held + units, retired, cancelled);
            case Standing.Retired _ -> new Totals(issued, free, held, retired + units, cancelled);
            case Standing.Cancelled _ -> new Totals(issued, free, held, retired, cancelled + units);
        };
    }
}
