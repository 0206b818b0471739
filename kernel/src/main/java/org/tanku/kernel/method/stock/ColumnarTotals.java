package org.tanku.kernel.method.stock;

import org.tanku.kernel.quantity.TonnesCO2e;

/// What all measured stands hold and gain (碳储量合计), and how many stands could not be counted because
/// a stock was not measured. The same bits for any number of threads.
public record ColumnarTotals(
        TonnesCO2e start, TonnesCO2e end, TonnesCO2e yearly, long measured, long notMeasured) {}
