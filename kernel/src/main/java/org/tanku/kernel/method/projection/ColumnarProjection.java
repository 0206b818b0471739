package org.tanku.kernel.method.projection;

import org.tanku.kernel.trace.Blocks;
import org.tanku.kernel.trace.Summation;

import java.util.function.IntUnaryOperator;

/// The undisturbed growth of millions of stands in columns (批量预估): the arithmetic of [Projecting]
/// along curves of volume, without an object or a step for each stand, and equal to it in the last
/// bit.
public final class ColumnarProjection {
    /// Into how many runs of neighbours the stands are cut where groups are summed: fixed, so that
    /// the number of threads changes no bit, and few, for each keeps the sums of all groups.
    private static final int RUNS = 16;

    private final AgeCurves curves;
    private final double[] perCubicMetre;

    /// @param perCubicMetre tonnes of CO₂e of each species, as
    ///   [org.tanku.kernel.method.stock.TreeCarbon#perCubicMetre] gives them
    public ColumnarProjection(AgeCurves curves, double[] perCubicMetre) {
        this.curves = curves;
        this.perCubicMetre = perCubicMetre;
    }

    /// The stock of all stands in each year.
    ///
    /// @throws IllegalArgumentException when a value is out of its range, with the stand's place
    public ProjectedTotals byYear(ProjectionColumns stands, int years, int threads) {
        int runs = Math.max(1, Math.ceilDiv(stands.size(), Summation.BLOCK));
        return run(stands, years, threads, runs, Summation.BLOCK, 1, _ -> 0);
    }

    /// The stock of each group (a county, a species) in each year.
    ///
    /// @param group the group of each stand, from 0 on
    public ProjectedTotals byGroup(
            ProjectionColumns stands, int[] group, int groups, int years, int threads) {
        if (group.length != stands.size()) {
            throw new IllegalArgumentException(
                    "groups of " + stands.size() + " stands are expected, not " + group.length);
        }
        int length = Math.max(1, Math.ceilDiv(stands.size(), RUNS));
        int runs = Math.max(1, Math.ceilDiv(stands.size(), length));
        return run(stands, years, threads, runs, length, groups, stand -> group[stand]);
    }

    private ProjectedTotals run(
            ProjectionColumns stands,
            int years,
            int threads,
            int runs,
            int length,
            int groups,
            IntUnaryOperator group) {
        if (years < 1) {
            throw new IllegalArgumentException("at least one year ahead, not " + years);
        }
        YearSums[] sums = new YearSums[runs];
        Blocks.run(
                runs,
                threads,
                run -> {
                    YearSums mine = new YearSums(groups, years);
                    int from = run * length;
                    int to = Math.min(stands.size(), from + length);
                    switch (curves) {
                        case AgeCurves.OfTable table -> {
                            for (int i = from; i < to; i++) {
                                mine.addTable(stands, table, i, group.applyAsInt(i), perCubicMetre);
                            }
                        }
                        case AgeCurves.OfForm form -> {
                            for (int i = from; i < to; i++) {
                                mine.addForm(stands, form, i, group.applyAsInt(i), perCubicMetre);
                            }
                        }
                    }
                    sums[run] = mine;
                });
        return YearSums.total(sums, groups, years);
    }
}
