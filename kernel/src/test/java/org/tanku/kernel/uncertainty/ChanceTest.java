package org.tanku.kernel.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class ChanceTest {
    private static final long SEED = 20_260_101;
    private static final int MANY = 1_000_000;

    private static double[] normals(long stream, int count) {
        double[] normals = new double[count];
        Chance.normals(stream, 0, normals, count);
        return normals;
    }

    private static double moment(double[] values, int power) {
        double[] powers = values.clone();
        for (int p = 1; p < power; p++) {
            for (int i = 0; i < powers.length; i++) {
                powers[i] *= values[i];
            }
        }
        return Arrays.stream(powers).average().orElseThrow();
    }

    @Test
    void the_bits_are_those_of_splitmix64() {
        // the first three outputs of SplitMix64 with the state 1234567, as published with its code
        assertThat(Chance.bits(1_234_567, 0)).isEqualTo(6457827717110365317L);
        assertThat(Chance.bits(1_234_567, 1)).isEqualTo(3203168211198807973L);
        assertThat(Chance.bits(1_234_567, 2))
                .isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void normal_numbers_have_the_moments_of_the_bell_curve() {
        double[] z = normals(Chance.stream(SEED, 0), MANY);
        // within five standard errors: the variance of z, z², z³, z⁴ is 1, 2, 15, 96
        double root = Math.sqrt(MANY);
        assertThat(moment(z, 1)).isCloseTo(0, within(5 / root));
        assertThat(moment(z, 2)).isCloseTo(1, within(5 * Math.sqrt(2) / root));
        assertThat(moment(z, 3)).isCloseTo(0, within(5 * Math.sqrt(15) / root));
        assertThat(moment(z, 4)).isCloseTo(3, within(5 * Math.sqrt(96) / root));
    }

    @Test
    void normal_numbers_pass_the_test_of_kolmogorov_and_smirnov() {
        double[] z = normals(Chance.stream(SEED, 1), MANY);
        Arrays.sort(z);
        NormalDistribution bell = new NormalDistribution(0, 1);
        double furthest = 0;
        for (int i = 0; i < MANY; i += 7) {
            double share = bell.cumulativeProbability(z[i]);
            double above = (i + 1.0) / MANY - share;
            double below = share - (double) i / MANY;
            furthest = Math.max(furthest, Math.max(above, below));
        }
        // 1.95 / √n is the critical value at 0.1 percent
        assertThat(furthest).isLessThan(1.95 / Math.sqrt(MANY));
    }

    @Test
    void the_tail_is_as_heavy_as_it_must_be_on_both_sides() {
        double[] z = normals(Chance.stream(SEED, 2), 4 * MANY);
        NormalDistribution bell = new NormalDistribution(0, 1);
        for (double edge : new double[] {1, 2, 3, 3.6541528853610088, 4}) {
            double expected = 4 * MANY * bell.cumulativeProbability(-edge);
            double above = Arrays.stream(z).filter(x -> x > edge).count();
            double below = Arrays.stream(z).filter(x -> x < -edge).count();
            double tolerance = 5 * Math.sqrt(expected);
            assertThat(above).as("above " + edge).isCloseTo(expected, within(tolerance));
            assertThat(below).as("below −" + edge).isCloseTo(expected, within(tolerance));
        }
    }

    @Test
    void neighbours_and_neighbouring_streams_are_independent() {
        double[] one = normals(Chance.stream(SEED, 3), MANY);
        double[] other = normals(Chance.stream(SEED, 4), MANY);
        double[] nextSeed = normals(Chance.stream(SEED + 1, 3), MANY);
        double limit = 5 / Math.sqrt(MANY);
        assertThat(correlation(one, 0, other, 0)).isCloseTo(0, within(limit));
        assertThat(correlation(one, 0, nextSeed, 0)).isCloseTo(0, within(limit));
        for (int lag : new int[] {1, 2, 3, 64, 4096}) {
            assertThat(correlation(one, lag, one, 0)).as("lag " + lag).isCloseTo(0, within(limit));
        }
        double[] squares = Arrays.stream(one).map(x -> (x * x - 1) / Math.sqrt(2)).toArray();
        assertThat(correlation(squares, 1, squares, 0)).isCloseTo(0, within(limit));
    }

    private static double correlation(double[] a, int lag, double[] b, int from) {
        int count = Math.min(a.length - lag, b.length - from);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += a[i + lag] * b[i + from];
        }
        return sum / count;
    }

    @Test
    void a_run_of_numbers_is_that_of_each_place_alone() {
        long stream = Chance.stream(SEED, 5);
        double[] run = new double[20_000];
        Chance.normals(stream, 1_000, run, run.length - 1);
        for (int i = 0; i < run.length - 1; i++) {
            assertThat(run[i]).isEqualTo(Chance.normal(stream, 1_000L + i));
        }
        assertThat(run[run.length - 1]).isZero();
    }

    @Test
    void uniform_numbers_fill_the_interval_evenly_and_never_touch_its_ends() {
        long stream = Chance.stream(SEED, 6);
        int[] cells = new int[100];
        int outside = 0;
        for (int i = 0; i < MANY; i++) {
            double u = Chance.uniform(stream, i);
            outside += u > 0 && u < 1 ? 0 : 1;
            cells[(int) (u * 100)]++;
        }
        assertThat(outside).isZero();
        double chiSquare =
                Arrays.stream(cells)
                        .mapToDouble(n -> (n - 10_000.0) * (n - 10_000.0) / 10_000)
                        .sum();
        // 99 degrees of freedom: 149 is exceeded once in a thousand, 62 is undercut as rarely
        assertThat(chiSquare).isBetween(62.0, 149.0);
    }
}
