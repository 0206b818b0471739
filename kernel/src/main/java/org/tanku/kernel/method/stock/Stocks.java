package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.Comparator;
import java.util.List;

/// What the stands of a survey hold (碳储量), in the order of their codes, and the total.
public record Stocks(List<StandCarbon> stands, Explained<TonnesCO2e> total) {
    public Stocks {
        stands = List.copyOf(stands);
    }

    /// Sorts the stands by code and adds them up.
    static Stocks of(List<StandCarbon> stands) {
        List<StandCarbon> sorted =
                stands.stream().sorted(Comparator.comparing(StandCarbon::stand)).toList();
        return new Stocks(
                sorted, StandTotals.STOCKS.of(sorted.stream().map(StandCarbon::stock).toList()));
    }
}
