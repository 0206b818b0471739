package org.tanku.kernel.method.tree;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.trace.Blocks;
import org.tanku.kernel.trace.Summation;

import java.util.List;

/// The biomass of millions of trees in columns (单木批量计算), by `exp(a + b · ln(DBH² · H))`: the
/// arithmetic of [BiomassEquations#BY_LOGARITHM], without an object or a step for each tree, and
/// equal to the explained path in the last bit.
///
/// Logarithm and power come from `StrictMath`, each within one unit in the last place, so the bits
/// are the same on every machine. Against exact mathematics a tree lies within [#TOLERANCE].
public final class ColumnarTrees {
    /// How far a tree may lie from what exact mathematics gives for the same doubles, as a share of
    /// it: the rounding of a logarithm near 10 is that of the exponent, and so of the result.
    public static final double TOLERANCE = 0x1p-48;

    private final double[] a;
    private final double[] b;

    private ColumnarTrees(double[] a, double[] b) {
        this.a = a;
        this.b = b;
    }

    /// For species that are numbered by their place in a list of rows.
    ///
    /// @throws IllegalArgumentException when the set has no such row
    public static ColumnarTrees of(ParameterSet parameters, List<String> rows) {
        return new ColumnarTrees(
                rows.stream()
                        .mapToDouble(row -> parameters.get(row, VolumeEquations.A).value().value())
                        .toArray(),
                rows.stream()
                        .mapToDouble(row -> parameters.get(row, VolumeEquations.B).value().value())
                        .toArray());
    }

    /// For species whose coefficients stand in columns.
    public static ColumnarTrees of(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    "as many a as b are expected, not " + a.length + " and " + b.length);
        }
        return new ColumnarTrees(a.clone(), b.clone());
    }

    /// Fills in the kilograms of each tree and gives their sum: the same bits for any number of
    /// threads.
    ///
    /// @throws IllegalArgumentException when a diameter or a height is not above zero, with the
    ///   tree's place
    public Kilograms biomass(TreeColumns trees, double[] kilograms, int threads) {
        if (kilograms.length != trees.size()) {
            throw new IllegalArgumentException(
                    "a column for "
                            + trees.size()
                            + " trees is expected, not for "
                            + kilograms.length);
        }
        int blocks = Math.ceilDiv(trees.size(), Summation.BLOCK);
        Summation[] sums = new Summation[blocks];
        Blocks.run(
                blocks,
                threads,
                block -> {
                    int from = block * Summation.BLOCK;
                    int to = Math.min(trees.size(), from + Summation.BLOCK);
                    trees.check(from, to);
                    fill(trees, kilograms, from, to);
                    sums[block] = sum(kilograms, from, to);
                });
        Summation total = new Summation();
        for (Summation each : sums) {
            total.add(each);
        }
        return new Kilograms(total.value());
    }

    private static Summation sum(double[] kilograms, int from, int to) {
        double sum = 0;
        double lost = 0;
        for (int i = from; i < to; i++) {
            double next = sum + kilograms[i];
            lost += Summation.lost(sum, kilograms[i], next);
            sum = next;
        }
        return Summation.of(sum, lost);
    }

    private void fill(TreeColumns trees, double[] kilograms, int from, int to) {
        for (int i = from; i < to; i++) {
            int species = trees.species[i];
            kilograms[i] =
                    BiomassEquations.byLogarithm(
                            a[species], b[species], trees.diameter_cm[i], trees.height_m[i]);
        }
    }
}
