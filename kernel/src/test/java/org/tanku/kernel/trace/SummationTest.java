package org.tanku.kernel.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Random;

class SummationTest {
    @Test
    void a_small_value_between_large_ones_is_not_lost() {
        assertThat(Summation.total(1, 1e100, 1, -1e100)).isEqualTo(2);
    }

    @Test
    void a_long_sum_is_the_exact_sum_rounded_once_or_its_neighbour() {
        Random random = new Random(20260101);
        double[] values = new double[100_000];
        BigDecimal exact = BigDecimal.ZERO;
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian() * Math.pow(10, random.nextInt(12));
            exact = exact.add(new BigDecimal(values[i]));
        }
        double sum = Summation.total(values);
        assertThat(Math.abs(sum - exact.doubleValue())).isLessThanOrEqualTo(Math.ulp(sum));
    }

    @Test
    void the_empty_sum_is_zero() {
        assertThat(Summation.total()).isZero();
    }
}
