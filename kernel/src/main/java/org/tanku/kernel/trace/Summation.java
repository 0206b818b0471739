package org.tanku.kernel.trace;

/// A running sum that carries its own rounding error (Neumaier's compensated summation, 1974), so
/// that totals over millions of stands do not depend on luck. Long sums are taken in blocks of a
/// fixed length that are merged in order: so any number of threads ends at the same last bit.
public final class Summation {
    /// How many values are summed before their block is merged.
    public static final int BLOCK = 1 << 14;

    private double sum;
    private double correction;

    /// The sum of the values, block by block.
    public static double of(double... values) {
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
        boolean valueIsSmaller = Math.abs(sum) >= Math.abs(value);
        correction += valueIsSmaller ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    public void add(Summation block) {
        add(block.sum);
        correction += block.correction;
    }

    public double value() {
        return sum + correction;
    }
}
