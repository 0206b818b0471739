package org.tanku.kernel.trace;

/// A running sum that carries its own rounding error (compensated summation after Neumaier, 1974),
/// so that totals over millions of stands do not depend on luck. Long sums are taken in blocks of a
/// fixed length that are merged in order: so any number of threads ends at the same last bit.
public final class Summation {
    /// How many values are summed before their block is merged.
    public static final int BLOCK = 1 << 12;

    private double sum;
    private double correction;

    /// The sum of the values, block by block.
    public static double total(double... values) {
        Summation total = new Summation();
        for (int from = 0; from < values.length; from += BLOCK) {
            Summation block = new Summation();
            int to = Math.min(values.length, from + BLOCK);
            for (int i = from; i < to; i++) {
                block.add(values[i]);
            }
            total.add(block);
        }
        return total.value();
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
