package org.tanku.kernel.trace;

/// `exp(a + b · ln x)` of many values (批量幂函数), with the bits of `StrictMath` for every one of them.
///
/// `StrictMath` is bound to the algorithms of fdlibm 5.3 (Sun Microsystems), e_log.c and e_exp.c.
/// Here the same operations stand in the same order, but in loops over a piece of a column, each
/// with nothing to decide, so that the machine takes several values in one step. The few values of
/// another branch of those algorithms are handed to `StrictMath` itself.
///
/// One instance belongs to one thread: it keeps the columns between its loops.
public final class PowerLaw {
    /// How many values are taken at once: few enough for all columns to stay near the processor.
    public static final int PIECE = 256;

    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double INVERSE_LN2 = 0x1.71547652b82fep0;

    private static final double LG1 = 0x1.5555555555593p-1;
    private static final double LG2 = 0x1.999999997fa04p-2;
    private static final double LG3 = 0x1.2492494229359p-2;
    private static final double LG4 = 0x1.c71c51d8e78afp-3;
    private static final double LG5 = 0x1.7466496cb03dep-3;
    private static final double LG6 = 0x1.39a09d078c69fp-3;
    private static final double LG7 = 0x1.2f112df3e5244p-3;

    private static final double P1 = 0x1.555555555553ep-3;
    private static final double P2 = -0x1.6c16c16bebd93p-9;
    private static final double P3 = 0x1.1566aaf25de2cp-14;
    private static final double P4 = -0x1.bbd41c5d26bf1p-20;
    private static final double P5 = 0x1.6376972bea4d0p-25;

    private static final int BIAS = 1023;
    private static final int EXPONENT_AT = 52;
    private static final long FRACTION = (1L << EXPONENT_AT) - 1;
    private static final long ONE = (long) BIAS << EXPONENT_AT;

    /// Added to a fraction, it carries into the exponent from the square root of two on.
    private static final long TO_NEXT_POWER = 0x95f64L << Integer.SIZE;

    private static final long CARRY = 1L << EXPONENT_AT;

    /// So near to a power of two, in units of the upper word, e_log.c ends earlier.
    private static final int NEAR = 2;

    private static final int UPPER_FRACTION = (1 << 20) - 1;

    /// Between these fractions e_log.c sums in another order.
    private static final int OTHER_ORDER_FROM = 0x6147a;

    private static final int OTHER_ORDER_TO = 0x6b851;

    /// Exponents that e_exp.c reduces by rounding, none of them near the ends of a double.
    private static final double LEAST_POWER = 1.04;

    private static final double MOST_POWER = 700;

    private final double[] f = new double[PIECE];
    private final double[] k = new double[PIECE];
    private final double[] power = new double[PIECE];
    private final double[] high = new double[PIECE];
    private final double[] low = new double[PIECE];
    private final int[] others = new int[PIECE];

    /// Fills the first `count` of `out`, all columns read from their beginning.
    ///
    /// @param count at most [#PIECE]
    public void fill(double[] a, double[] b, double[] x, double[] out, int count) {
        int rest = split(x, count);
        logarithm(count);
        for (int i = 0; i < rest; i++) {
            int at = others[i];
            power[at] = StrictMath.log(x[at]);
        }
        line(a, b, count);
        rest = reduce(count);
        exponential(out, count);
        for (int i = 0; i < rest; i++) {
            int at = others[i];
            out[at] = StrictMath.exp(power[at]);
        }
    }

    /// x = 2^k · (1 + f), with 1 + f between √2/2 and √2.
    ///
    /// @return how many values take another branch; their places stand in `others`
    private int split(double[] x, int count) {
        double[] f = this.f;
        double[] k = this.k;
        int[] others = this.others;
        int found = 0;
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToRawLongBits(x[i]);
            long fraction = bits & FRACTION;
            long carry = (fraction + TO_NEXT_POWER) & CARRY;
            f[i] = Double.longBitsToDouble(fraction | (carry ^ ONE)) - 1;
            int exponent = (int) (bits >> EXPONENT_AT);
            k[i] = exponent - BIAS + (int) (carry >> EXPONENT_AT);
            int upper = (int) (fraction >> Integer.SIZE);
            boolean isNormal = exponent > 0 & exponent <= 2 * BIAS;
            boolean isNear = ((upper + NEAR) & UPPER_FRACTION) <= NEAR;
            boolean isOther = upper >= OTHER_ORDER_FROM & upper <= OTHER_ORDER_TO;
            others[found] = i;
            found += isNormal & !(isNear | isOther) ? 0 : 1;
        }
        return found;
    }

    private void logarithm(int count) {
        double[] f = this.f;
        double[] k = this.k;
        double[] power = this.power;
        for (int i = 0; i < count; i++) {
            double s = f[i] / (2 + f[i]);
            double z = s * s;
            double w = z * z;
            double even = w * (LG2 + w * (LG4 + w * LG6));
            double odd = z * (LG1 + w * (LG3 + w * (LG5 + w * LG7)));
            double R = odd + even;
            power[i] = k[i] * LN2_HIGH - ((s * (f[i] - R) - k[i] * LN2_LOW) - f[i]);
        }
    }

    private void line(double[] a, double[] b, int count) {
        double[] power = this.power;
        for (int i = 0; i < count; i++) {
            power[i] = a[i] + b[i] * power[i];
        }
    }

    /// power = n · ln 2 + high − low; `k` becomes 2^n.
    private int reduce(int count) {
        double[] power = this.power;
        double[] high = this.high;
        double[] low = this.low;
        double[] k = this.k;
        int[] others = this.others;
        int found = 0;
        for (int i = 0; i < count; i++) {
            double x = power[i];
            int n = (int) (INVERSE_LN2 * x + 0.5);
            high[i] = x - n * LN2_HIGH;
            low[i] = n * LN2_LOW;
            k[i] = Double.longBitsToDouble((long) (n + BIAS) << EXPONENT_AT);
            boolean isOther = !(x > LEAST_POWER & x < MOST_POWER);
            others[found] = i;
            found += isOther ? 1 : 0;
        }
        return found;
    }

    private void exponential(double[] out, int count) {
        double[] k = this.k;
        double[] high = this.high;
        double[] low = this.low;
        for (int i = 0; i < count; i++) {
            double x = high[i] - low[i];
            double t = x * x;
            double c = x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
            out[i] = (1 - ((low[i] - (x * c) / (2 - c)) - high[i])) * k[i];
        }
    }
}
