package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.method.Removals;
import org.tanku.kernel.method.StandRemoval;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;

/// What the stands of a case of bamboo took up (竹林碳汇量). Products and fire are left out and told so.
public final class BambooRemoval {
    private BambooRemoval() {}

    /// The removal of every stand by the method of the case.
    public static Removals of(BambooCase whole) {
        return Removals.of(
                whole.stands().stream()
                        .map(each -> of(whole.kind(), each, whole.factors()))
                        .toList());
    }

    private static StandRemoval of(
            BambooCase.Kind kind, BambooChange change, BambooFactors factors) {
        return switch (kind) {
            case AFFORESTATION -> planted(change, factors);
            case MANAGEMENT -> managed(change, factors);
        };
    }

    /// AR-CM-005: the change less the change of the baseline.
    private static StandRemoval managed(BambooChange change, BambooFactors factors) {
        Explained<TonnesCO2e> start = start(change, factors);
        Explained<TonnesCO2e> baseline =
                factors.credited(change.baseline().getFirst()).as(BambooNet.BASELINE_END);
        return new StandRemoval(
                change.end().code(),
                BambooNet.NET_MANAGED.of(
                        change(change, start, factors),
                        zero(BambooNet.PRODUCTS, Phrase.PRODUCTS_LEFT_OUT),
                        BambooNet.BASELINE_CHANGE.of(baseline, start),
                        zero(BambooNet.BASELINE_PRODUCTS, Phrase.PRODUCTS_LEFT_OUT),
                        zero(BambooNet.GHG_E, Phrase.NO_FIRE_REPORTED)));
    }

    /// AR-CM-002: the change alone; the baseline is zero by the method.
    private static StandRemoval planted(BambooChange change, BambooFactors factors) {
        return new StandRemoval(
                change.end().code(),
                BambooNet.NET_PLANTED.of(
                        change(change, start(change, factors), factors),
                        zero(BambooNet.BASELINE, Phrase.BAMBOO_BASELINE_ZERO),
                        zero(BambooNet.GHG_E, Phrase.NO_FIRE_REPORTED),
                        zero(BambooNet.LK, Phrase.LEAKAGE_BY_RULE)));
    }

    private static Explained<TonnesCO2e> change(
            BambooChange change, Explained<TonnesCO2e> start, BambooFactors factors) {
        return BambooNet.CHANGE.of(factors.credited(change.end()).as(BambooNet.END), start);
    }

    private static Explained<TonnesCO2e> start(BambooChange change, BambooFactors factors) {
        return change.start().stream()
                .findFirst()
                .map(factors::credited)
                .orElseGet(() -> zero(BambooNet.START, Phrase.NO_BAMBOO_AT_START))
                .as(BambooNet.START);
    }

    private static Explained<TonnesCO2e> zero(Symbol<TonnesCO2e> symbol, Phrase because) {
        return Explained.assumed(symbol, new TonnesCO2e(0), because.tell());
    }
}
