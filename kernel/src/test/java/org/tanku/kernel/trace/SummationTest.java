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

    @Test
    void up_to_sixty_four_values_are_added_one_after_the_other() {
        double[] values = new double[65];
        values[0] = 1e100;
        values[1] = 1;
        values[64] = -1e100;
        Summation inTurn = new Summation();
        for (int i = 0; i < 64; i++) {
            inTurn.add(values[i]);
        }
        assertThat(Summation.ofBlock(values, 0, 64).value()).isEqualTo(inTurn.value());
        assertThat(Summation.ofBlock(values, 0, 65).value()).isEqualTo(1);
        assertThat(Summation.ofBlock(values, 1, 64).value()).isEqualTo(1);
    }

    @Test
    void a_block_of_many_rows_and_a_half_one_is_the_exact_sum_rounded_once() {
        Random random = new Random(7);
        for (int size : new int[] {66, 127, 128, 129, 1000, Summation.BLOCK}) {
            double[] values = new double[size + 3];
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = 3; i < values.length; i++) {
                values[i] = random.nextDouble() * Math.pow(10, random.nextInt(9));
                exact = exact.add(new BigDecimal(values[i]));
            }
            assertThat(Summation.ofBlock(values, 3, values.length).value())
                    .isEqualTo(exact.doubleValue());
        }
    }

    @Test
    void sums_side_by_side_keep_what_each_lost() {
        double[] sums = {1e16, 5, 9};
        double[] losses = {0, 0, 4};
        Summation.add(new double[] {1, 2, 3}, 2, sums, losses);
        assertThat(sums).containsExactly(1e16, 7, 9);
        assertThat(losses).containsExactly(1, 0, 4);
        assertThat(Summation.of(sums[0], losses[0]).value()).isEqualTo(1e16 + 1);
        Summation.add(new double[] {1, 2, 3}, 2, sums, losses);
        assertThat(Summation.of(sums[0], losses[0]).value()).isEqualTo(1e16 + 2);
    }
}
