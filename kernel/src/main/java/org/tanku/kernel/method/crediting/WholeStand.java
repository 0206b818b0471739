package org.tanku.kernel.method.crediting;

import org.tanku.kernel.method.MeasuredChange;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.neutral.NeutralForest;
import org.tanku.kernel.method.smcer.SanmingTicket;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

/// A stand of which all is known (完整小班): both stocks, the baseline, and the share of the baseline
/// that counts. Nothing is left to fail.
record WholeStand(MeasuredChange change, BaselineStock baseline, Explained<Ratio> share) {
    StandFlow flow(Scheme scheme) {
        Explained<TonnesCO2e> first = TreeCarbon.of(change.start(), Symbols.V1, Symbols.C1);
        Explained<TonnesCO2e> last = TreeCarbon.of(change.end(), Symbols.V2, Symbols.C2);
        Explained<TonnesCO2e> trees = StockChange.OF_STAND.of(last, first);
        Explained<TonnesCO2e> without = without(first);
        Explained<TonnesCO2e> counted =
                switch (scheme) {
                    case SMCER -> SanmingTicket.removal(last, first);
                    case NEUTRAL_FOREST -> NeutralForest.OF_STAND.of(trees, share, without);
                    case CCER_AFFORESTATION,
                            AR_CM_001,
                            AR_CM_003,
                            FFCER_AFFORESTATION,
                            FFCER_FOREST_MANAGEMENT,
                            FFCER_BAMBOO,
                            ONE_YUAN ->
                            StockChange.BEYOND_BASELINE.of(trees, without);
                };
        return new StandFlow(change.start().stand().code(), trees, without, counted);
    }

    private Explained<TonnesCO2e> without(Explained<TonnesCO2e> first) {
        return switch (baseline) {
            case BaselineStock.Zero(var because, var byRule) ->
                    byRule
                            ? Explained.given(StockChange.TREES_BSL, new TonnesCO2e(0), because)
                            : Explained.assumed(StockChange.TREES_BSL, new TonnesCO2e(0), because);
            case BaselineStock.AtEnd(var stand) ->
                    StockChange.OF_BASELINE.of(
                            TreeCarbon.of(stand, Symbols.V_BSL, Symbols.C_BSL2),
                            first.as(StockChange.C_BSL1));
            case BaselineStock.Along(var start, var end) ->
                    StockChange.OF_BASELINE.of(
                            TreeCarbon.of(change.end(), end, Symbols.C_BSL2),
                            TreeCarbon.of(change.start(), start, StockChange.C_BSL1));
        };
    }
}
