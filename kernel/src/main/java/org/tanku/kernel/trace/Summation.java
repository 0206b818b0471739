package org.tanku.kernel.trace;

/// A running sum that carries its own rounding error (Neumaier's compensated summation, 1974), so
/// that totals over millions of stands do not depend on luck. Two sums of blocks merge in block
/// order.
public final class Summation {
    private double sum;
    private double correction;

    public void add(double value) {
        double next = sum + value;
        correction +=
                Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
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
