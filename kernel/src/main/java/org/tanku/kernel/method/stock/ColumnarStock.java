package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Blocks;
import org.tanku.kernel.trace.Summation;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

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
                        .mapToDouble(row ->
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
        BlockSums[] sums = new BlockSums[blocks(stands)];
        long notMeasured = run(stands, years, out, threads, sums);
        return BlockSums.total(sums, stands.size() - notMeasured, notMeasured);
    }

    /// The columns alone, without totals.
    ///
    /// @return how many stands could not be computed because a stock was not measured
    public long changeOfEach(StandColumns stands, double years, ChangeColumns out, int threads) {
        return run(stands, years, out, threads, new BlockSums[0]);
    }

    private static int blocks(StandColumns stands) {
        return Math.ceilDiv(stands.size(), Summation.BLOCK);
    }

    private long run(
            StandColumns stands, double years, ChangeColumns out, int threads, BlockSums[] sums) {
        if (!(years > 0)) {
            throw new IllegalArgumentException("the end lies after the start, not " + years + " a");
        }
        if (out.size() != stands.size()) {
            throw new IllegalArgumentException(
                    "columns for " + stands.size() + " stands are expected, not " + out.size());
        }
        LongAdder notMeasured = new LongAdder();
        Blocks.run(
                blocks(stands),
                threads,
                block -> {
                    int from = block * Summation.BLOCK;
                    int to = Math.min(stands.size(), from + Summation.BLOCK);
                    int doubtful = fill(stands, years, out, from, to);
                    if (doubtful > 0) {
                        notMeasured.add(stands.checkNotMeasured(from, to, out));
                    }
                    if (sums.length > 0) {
                        sums[block] =
                                doubtful > 0
                                        ? BlockSums.ofMeasured(out, from, to)
                                        : BlockSums.of(out, from, to);
                    }
                });
        return notMeasured.sum();
    }

    /// The one loop over the stands.
    ///
    /// @return how many stands have a value that is missing or out of range
    private int fill(StandColumns stands, double years, ChangeColumns out, int from, int to) {
        int[] species = stands.species;
        double[] area_hm2 = stands.area_hm2;
        double[] stockStart = stands.start_m3PerHm2;
        double[] stockEnd = stands.end_m3PerHm2;
        double[] factors = perCubicMetre;
        int doubtful = 0;
        for (int i = from; i < to; i++) {
            double factor = factors[species[i]];
            double V1 = stockStart[i];
            double V2 = stockEnd[i];
            double A = area_hm2[i];
            double start = TreeCarbon.ofStand(V1, A, factor);
            double end = TreeCarbon.ofStand(V2, A, factor);
            out.start_tCO2e[i] = start;
            out.end_tCO2e[i] = end;
            out.yearly_tCO2e[i] = (end - start) / years;
            if (!(V1 >= 0 && V2 >= 0 && A >= 0 && start + end < Double.POSITIVE_INFINITY)) {
                doubtful++;
            }
        }
        return doubtful;
    }
}
