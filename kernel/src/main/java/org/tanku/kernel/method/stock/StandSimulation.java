package org.tanku.kernel.method.stock;

import org.tanku.kernel.trace.Blocks;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.uncertainty.Chance;
import org.tanku.kernel.uncertainty.Simulated;

/// The stock of very many stands, drawn many times (小班碳储量蒙特卡罗模拟). Within a draw the factors of a
/// species are the same for all its stands, since whoever errs in a density errs for all; the
/// volume of each stand errs on its own. Every stand is drawn in every draw, there is no short cut
/// through a variance.
///
///     C = Σ V · A · max(0, 1 + cv_V · z) · D · BEF · (1 + R) · CF · 44/12
///
/// with D, BEF, R and CF normal around their values. Draws are independent of each other and taken
/// in blocks, so that the number of threads changes no bit.
public final class StandSimulation {
    private static final int DRAWS_OF_BLOCK = 8;
    private static final int FACTORS = 4;

    private final double[] D;
    private final double[] BEF;
    private final double[] R;
    private final double[] CF;
    private final Spread spread;

    /// How far the values are off, as shares of them: the coefficients of variation (变异系数).
    public record Spread(double D, double BEF, double R, double CF, double V) {
        public Spread {
            for (double each : new double[] {D, BEF, R, CF, V}) {
                if (!(each >= 0 && each < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException(
                            "a coefficient of variation is not below 0: " + each);
                }
            }
        }
    }

    /// For species whose factors stand in columns.
    public StandSimulation(double[] D, double[] BEF, double[] R, double[] CF, Spread spread) {
        this.D = D.clone();
        this.BEF = BEF.clone();
        this.R = R.clone();
        this.CF = CF.clone();
        this.spread = spread;
    }

    /// Draws the stock at the end of all stands.
    ///
    /// @throws IllegalArgumentException when a stand has no stock that could be drawn
    public Simulated run(StandColumns stands, int draws, long seed, int threads) {
        VolumesBySpecies volumes = VolumesBySpecies.of(stands, D.length);
        double[] totals_tCO2e = new double[draws];
        Blocks.run(
                Math.ceilDiv(draws, DRAWS_OF_BLOCK),
                threads,
                block -> {
                    double[] normals = new double[Summation.BLOCK];
                    int from = block * DRAWS_OF_BLOCK;
                    int to = Math.min(draws, from + DRAWS_OF_BLOCK);
                    for (int draw = from; draw < to; draw++) {
                        totals_tCO2e[draw] = total(volumes, seed, draw, normals);
                    }
                });
        return Simulated.of(totals_tCO2e);
    }

    /// One draw: streams 2 · draw of the seed for the factors, 2 · draw + 1 for the volumes.
    private double total(VolumesBySpecies volumes, long seed, int draw, double[] normals) {
        double[] factors = factors(Chance.stream(seed, 2L * draw));
        long stream = Chance.stream(seed, 2L * draw + 1);
        Summation total = new Summation();
        int species = 0;
        for (int from = 0; from < volumes.size(); from += normals.length) {
            int to = Math.min(volumes.size(), from + normals.length);
            Chance.normals(stream, from, normals, to - from);
            volumes.disturb(from, to, spread.V(), normals);
            int at = from;
            while (at < to) {
                while (volumes.endOf(species) <= at) {
                    species++;
                }
                int end = Math.min(to, volumes.endOf(species));
                total.add(factors[species] * sum(normals, at - from, end - from));
                at = end;
            }
        }
        return total.value();
    }

    /// Four sums side by side, always in the same order.
    private static double sum(double[] values, int from, int to) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            first += values[i];
            second += values[i + 1];
            third += values[i + 2];
            fourth += values[i + 3];
        }
        for (; i < to; i++) {
            first += values[i];
        }
        return (first + second) + (third + fourth);
    }

    private double[] factors(long stream) {
        double[] factors = new double[D.length];
        for (int s = 0; s < factors.length; s++) {
            int place = FACTORS * s;
            factors[s] =
                    TreeCarbon.perCubicMetre(
                            drawn(D[s], spread.D(), stream, place),
                            drawn(BEF[s], spread.BEF(), stream, place + 1),
                            drawn(R[s], spread.R(), stream, place + 2),
                            drawn(CF[s], spread.CF(), stream, place + 3));
        }
        return factors;
    }

    private static double drawn(double value, double variation, long stream, int place) {
        return value * (1 + variation * Chance.normal(stream, place));
    }
}
