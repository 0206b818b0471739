package org.tanku.kernel.trace;

/// A running sum that carries its own rounding error (compensated summation after Neumaier, 1974),
/// so that totals over millions of stands do not depend on luck. Long sums are taken in blocks of a
/// fixed length that are merged in order: so any number of threads ends at the same last bit.
public final class Summation {
    /// How many values are summed before their block is merged.
    public static final int BLOCK = 1 << 12;

    /// How many sums of a block run side by side.
    private static final int LANES = 1 << 6;

    private double sum;
    private double correction;

    /// The sum of the values, block by block.
    public static double total(double... values) {
        Summation total = new Summation();
        for (int from = 0; from < values.length; from += BLOCK) {
            total.add(ofBlock(values, from, Math.min(values.length, from + BLOCK)));
        }
        return total.value();
    }

    /// The sum of one block. Up to [#LANES] values are added one after the other; of more, each
    /// goes to the lane of its place, and the lanes are merged in order. Lanes do not wait for each
    /// other, so that the machine adds several at once.
    public static Summation ofBlock(double[] values, int from, int to) {
        Summation block = new Summation();
        if (to - from <= LANES) {
            for (int i = from; i < to; i++) {
                block.add(values[i]);
            }
            return block;
        }
        double[] row = new double[LANES];
        double[] sums = new double[LANES];
        double[] losses = new double[LANES];
        for (int at = from; at < to; at += LANES) {
            int count = Math.min(LANES, to - at);
            System.arraycopy(values, at, row, 0, count);
            add(row, count, sums, losses);
        }
        for (int lane = 0; lane < LANES; lane++) {
            block.add(Summation.of(sums[lane], losses[lane]));
        }
        return block;
    }

    /// Adds the first `count` values to as many sums, each with what it lost so far. All columns
    /// are read at one place, which is what lets the machine take several in one step.
    public static void add(double[] values, int count, double[] sums, double[] losses) {
        for (int lane = 0; lane < count; lane++) {
            double value = values[lane];
            double sum = sums[lane];
            double next = sum + value;
            double added = next - sum;
            losses[lane] += (sum - (next - added)) + (value - added);
            sums[lane] = next;
        }
    }

    public void add(double value) {
        double next = sum + value;
        correction += lost(sum, value, next);
        sum = next;
    }

    /// What `next = sum + value` lost by rounding, exactly (Knuth's two-sum), without a branch.
    public static double lost(double sum, double value, double next) {
        double added = next - sum;
        return (sum - (next - added)) + (value - added);
    }

    /// A sum that was kept in plain variables.
    public static Summation of(double sum, double correction) {
        Summation summation = new Summation();
        summation.sum = sum;
        summation.correction = correction;
        return summation;
    }

    public void add(Summation block) {
        add(block.sum);
        correction += block.correction;
    }

    public double value() {
        return sum + correction;
    }
}
