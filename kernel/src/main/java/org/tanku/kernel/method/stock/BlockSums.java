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

    /// The sums of stands that were all measured.
    static BlockSums of(ChangeColumns changes, int from, int to) {
        return new BlockSums(
                Summation.ofBlock(changes.start_tCO2e, from, to),
                Summation.ofBlock(changes.end_tCO2e, from, to),
                Summation.ofBlock(changes.yearly_tCO2e, from, to));
    }

    /// The sums of the stands that were measured, closed up as if there were no others.
    static BlockSums ofMeasured(ChangeColumns changes, int from, int to) {
        return new BlockSums(
                ofMeasured(changes.start_tCO2e, changes, from, to),
                ofMeasured(changes.end_tCO2e, changes, from, to),
                ofMeasured(changes.yearly_tCO2e, changes, from, to));
    }

    private static Summation ofMeasured(double[] column, ChangeColumns changes, int from, int to) {
        double[] measured = new double[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(changes.yearly_tCO2e[i])) {
                measured[count++] = column[i];
            }
        }
        return Summation.ofBlock(measured, 0, count);
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
