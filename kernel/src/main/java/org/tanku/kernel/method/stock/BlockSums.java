package org.tanku.kernel.method.stock;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Summation;

/// The sums of one block of stands (分块求和); a stand that was not measured is left out.
final class BlockSums {
    private final Summation start;
    private final Summation end;
    private final Summation yearly;

    private BlockSums(Summation start, Summation end, Summation yearly) {
        this.start = start;
        this.end = end;
        this.yearly = yearly;
    }

    /// Kept in plain variables: fields in this loop would make it three times as slow.
    static BlockSums of(ChangeColumns changes, int from, int to) {
        double start = 0;
        double startLost = 0;
        double end = 0;
        double endLost = 0;
        double yearly = 0;
        double yearlyLost = 0;
        for (int i = from; i < to; i++) {
            double change = changes.yearly_tCO2e[i];
            if (Double.isNaN(change)) {
                continue;
            }
            double next = start + changes.start_tCO2e[i];
            startLost += Summation.lost(start, changes.start_tCO2e[i], next);
            start = next;
            next = end + changes.end_tCO2e[i];
            endLost += Summation.lost(end, changes.end_tCO2e[i], next);
            end = next;
            next = yearly + change;
            yearlyLost += Summation.lost(yearly, change, next);
            yearly = next;
        }
        return new BlockSums(
                Summation.of(start, startLost),
                Summation.of(end, endLost),
                Summation.of(yearly, yearlyLost));
    }

    /// Merges the blocks in their order.
    static ColumnarTotals total(BlockSums[] blocks, long measured, long notMeasured) {
        Summation start = new Summation();
        Summation end = new Summation();
        Summation yearly = new Summation();
        for (BlockSums block : blocks) {
            start.add(block.start);
            end.add(block.end);
            yearly.add(block.yearly);
        }
        return new ColumnarTotals(
                new TonnesCO2e(start.value()),
                new TonnesCO2e(end.value()),
                new TonnesCO2e(yearly.value()),
                measured,
                notMeasured);
    }
}
