package org.tanku.kernel.method.tree;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.trace.Blocks;
import org.tanku.kernel.trace.PowerLaw;
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
                    sums[block] = Summation.ofBlock(kilograms, from, to);
                });
        Summation total = new Summation();
        for (Summation each : sums) {
            total.add(each);
        }
        return new Kilograms(total.value());
    }

    private void fill(TreeColumns trees, double[] kilograms, int from, int to) {
        PowerLaw law = new PowerLaw();
        double[] x = new double[PowerLaw.PIECE];
        double[] out = new double[PowerLaw.PIECE];
        double[] ofSpeciesA = new double[PowerLaw.PIECE];
        double[] ofSpeciesB = new double[PowerLaw.PIECE];
        for (int at = from; at < to; at += PowerLaw.PIECE) {
            int count = Math.min(PowerLaw.PIECE, to - at);
            lookUp(trees.species, at, a, ofSpeciesA, count);
            lookUp(trees.species, at, b, ofSpeciesB, count);
            trees.sizes(at, x, count);
            law.fill(ofSpeciesA, ofSpeciesB, x, out, count);
            System.arraycopy(out, 0, kilograms, at, count);
        }
    }

    private static void lookUp(
            int[] species, int from, double[] coefficients, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = coefficients[species[from + i]];
        }
    }
}
