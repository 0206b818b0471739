package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Summation;

import java.util.List;

/// The stock of millions of stands in columns (批量计算): the arithmetic of [TreeCarbon], without an
/// object or a step for each stand, and equal to the explained path in the last bit. There is no
/// faster, less exact variant: the formula holds no function that could be approximated.
public final class ColumnarStock {
    private final double[] perCubicMetre;

    private ColumnarStock(double[] perCubicMetre) {
        this.perCubicMetre = perCubicMetre;
    }

    /// For species that are numbered by their place in a list of rows.
    ///
    /// @throws IllegalArgumentException when the set has no such row
    public static ColumnarStock of(ParameterSet parameters, List<String> rows) {
        return new ColumnarStock(
                rows.stream()
                        .mapToDouble(
                                row ->
                                        TreeCarbon.perCubicMetre(
                                                parameters.get(row, Symbols.D).value().value(),
                                                parameters.get(row, Symbols.BEF).value().value(),
                                                parameters.get(row, Symbols.R).value().value(),
                                                parameters.get(row, Symbols.CF).value().value()))
                        .toArray());
    }

    /// For species whose factors stand in columns.
    public static ColumnarStock of(double[] D, double[] BEF, double[] R, double[] CF) {
        double[] perCubicMetre = new double[D.length];
        for (int i = 0; i < D.length; i++) {
            perCubicMetre[i] = TreeCarbon.perCubicMetre(D[i], BEF[i], R[i], CF[i]);
        }
        return new ColumnarStock(perCubicMetre);
    }

    /// Computes both stocks and the yearly change of every stand, and their totals.
    ///
    /// @param years the span between the two surveys
    /// @throws IllegalArgumentException when a value is out of its range, with the stand's place
    public ColumnarTotals change(
            StandColumns stands, double years, ChangeColumns out, int threads) {
        if (!(years > 0)) {
            throw new IllegalArgumentException("the end lies after the start, not " + years + " a");
        }
        if (out.size() != stands.size()) {
            throw new IllegalArgumentException(
                    "columns for " + stands.size() + " stands are expected, not " + out.size());
        }
        int blocks = Math.ceilDiv(stands.size(), Summation.BLOCK);
        BlockSums[] sums = new BlockSums[blocks];
        Blocks.run(blocks, threads, block -> sums[block] = changeOf(block, stands, years, out));
        BlockSums total = new BlockSums();
        for (BlockSums block : sums) {
            total.add(block);
        }
        return new ColumnarTotals(
                new TonnesCO2e(total.start.value()),
                new TonnesCO2e(total.end.value()),
                new TonnesCO2e(total.yearly.value()),
                stands.size() - total.notMeasured,
                total.notMeasured);
    }

    private BlockSums changeOf(int block, StandColumns stands, double years, ChangeColumns out) {
        int from = block * Summation.BLOCK;
        int to = Math.min(stands.size(), from + Summation.BLOCK);
        fill(stands, years, out, from, to);
        return BlockSums.of(stands, out, from, to);
    }

    private void fill(StandColumns stands, double years, ChangeColumns out, int from, int to) {
        int[] species = stands.species;
        double[] area = stands.area_hm2;
        double[] stockStart = stands.start_m3PerHm2;
        double[] stockEnd = stands.end_m3PerHm2;
        double[] factors = perCubicMetre;
        for (int i = from; i < to; i++) {
            double factor = factors[species[i]];
            double start = TreeCarbon.ofStand(stockStart[i], area[i], factor);
            double end = TreeCarbon.ofStand(stockEnd[i], area[i], factor);
            out.start_tCO2e[i] = start;
            out.end_tCO2e[i] = end;
            out.yearly_tCO2e[i] = (end - start) / years;
        }
    }
}
