package org.tanku.kernel.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

class PowerLawTest {
    private final PowerLaw law = new PowerLaw();
    private final SplittableRandom chance = new SplittableRandom(20_260_101);

    @Test
    void trees_of_any_size_have_the_bits_of_strict_math() {
        for (int piece = 0; piece < 2_000; piece++) {
            assertBits(
                    _ -> -4 + 4 * chance.nextDouble(),
                    _ -> 0.5 + chance.nextDouble(),
                    _ -> 1 + 1e6 * chance.nextDouble() * chance.nextDouble());
        }
    }

    @Test
    void values_of_every_exponent_have_the_bits_of_strict_math() {
        for (int piece = 0; piece < 500; piece++) {
            assertBits(
                    _ -> 60 * chance.nextDouble() - 30,
                    _ -> 4 * chance.nextDouble() - 2,
                    _ -> Math.scalb(1 + chance.nextDouble(), chance.nextInt(2_098) - 1_074));
        }
    }

    /// Around one, around the square root of two, and around the fractions at which the algorithm
    /// changes its order.
    @Test
    void fractions_at_an_edge_have_the_bits_of_strict_math() {
        long[] edges = {
            0x3ff0000000000000L,
            0x3ff6147900000000L,
            0x3ff6147a00000000L,
            0x3ff6147b00000000L,
            0x3ff6a09b00000000L,
            0x3ff6a09c00000000L,
            0x3ff6b85000000000L,
            0x3ff6b85100000000L,
            0x3ff6b85200000000L,
            0x3fffffff00000000L
        };
        for (long edge : edges) {
            for (int power = -3; power <= 3; power++) {
                double first = Math.scalb(Double.longBitsToDouble(edge), power);
                assertBits(
                        _ -> 5,
                        _ -> 1,
                        i -> Double.longBitsToDouble(Double.doubleToRawLongBits(first) + i - 128));
            }
        }
    }

    @Test
    void powers_at_an_edge_have_the_bits_of_strict_math() {
        double[] edges = {
            -745.2,
            -1.04,
            -0.3466,
            -0x1p-29,
            0,
            0x1p-29,
            0.3466,
            1.0397207708,
            1.04,
            5.5 * 0x1.62e42fefa39efp-1,
            699.99,
            700,
            709.78,
            709.79
        };
        for (double edge : edges) {
            assertBits(i -> edge + (i - 128) * 1e-7, _ -> 0, _ -> 2);
        }
    }

    @Test
    void what_is_no_number_stays_none() {
        double[] x = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 1};
        assertBits(_ -> 1, _ -> 1, i -> x[i % x.length]);
    }

    @Test
    void beyond_the_count_nothing_is_written() {
        double[] out = new double[PowerLaw.PIECE];
        Arrays.fill(out, -7);
        double[] ones = new double[PowerLaw.PIECE];
        Arrays.fill(ones, 1);
        law.fill(ones, ones, ones, out, 3);
        assertThat(out[2]).isEqualTo(StrictMath.exp(1));
        assertThat(out[3]).isEqualTo(-7);
    }

    private void assertBits(IntToDoubleFunction a, IntToDoubleFunction b, IntToDoubleFunction x) {
        double[] as = column(a);
        double[] bs = column(b);
        double[] xs = column(x);
        double[] out = new double[PowerLaw.PIECE];
        law.fill(as, bs, xs, out, PowerLaw.PIECE);
        assertThat(out)
                .isEqualTo(column(i -> StrictMath.exp(as[i] + bs[i] * StrictMath.log(xs[i]))));
    }

    private static double[] column(IntToDoubleFunction of) {
        double[] column = new double[PowerLaw.PIECE];
        Arrays.setAll(column, of);
        return column;
    }
}
