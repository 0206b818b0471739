package org.tanku.kernel.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class SimulationTest {
    private static final int DRAWS = 20_000;
    private static final Simulation PRODUCT =
            new Simulation(
                    List.of(
                            new Distribution.Normal(100, 10),
                            new Distribution.LogNormal(0, 0.2),
                            new Distribution.Triangular(0.2, 0.3, 0.5),
                            new Distribution.Uniform(0.4, 0.6)),
                    values -> values[0] * values[1] * (1 + values[2]) * values[3]);

    @Test
    void the_same_seed_gives_the_same_bits_on_any_number_of_threads() {
        Simulated one = PRODUCT.run(DRAWS, 42, 1);
        for (int threads : new int[] {2, 3, 8}) {
            Simulated other = PRODUCT.run(DRAWS, 42, threads);
            assertThat(other.mean()).isEqualTo(one.mean());
            assertThat(other.deviation()).isEqualTo(one.deviation());
            assertThat(other.lower(0.95)).isEqualTo(one.lower(0.95));
            assertThat(other.upper(0.95)).isEqualTo(one.upper(0.95));
        }
        assertThat(PRODUCT.run(DRAWS, 43, 1).mean()).isNotEqualTo(one.mean());
    }

    @Test
    void mean_and_deviation_agree_with_the_closed_form_within_four_standard_errors() {
        Simulated drawn = PRODUCT.run(DRAWS, 7, 2);
        double logMean = Math.exp(0.02);
        double mean = 100 * logMean * (1 + 1.0 / 3) * 0.5;
        double normal = 0.01;
        double logNormal = Math.exp(0.04) - 1;
        double triangle = (0.04 + 0.09 + 0.25 - 0.06 - 0.10 - 0.15) / 18 / (16.0 / 9);
        double uniform = 0.04 / 12 / 0.25;
        double relative =
                Math.sqrt((1 + normal) * (1 + logNormal) * (1 + triangle) * (1 + uniform) - 1);
        assertThat(drawn.draws()).isEqualTo(DRAWS);
        assertThat(drawn.mean()).isCloseTo(mean, within(4 * drawn.standardErrorOfMean()));
        assertThat(drawn.deviation() / mean).isCloseTo(relative, within(0.03 * relative));
        assertThat(drawn.standardErrorOfMean())
                .isCloseTo(drawn.deviation() / Math.sqrt(DRAWS), within(1e-15));
    }

    @Test
    void inputs_are_independent_of_each_other_and_from_draw_to_draw() {
        List<Distribution> two =
                List.of(new Distribution.Normal(0, 1), new Distribution.Normal(0, 1));
        Simulated product = new Simulation(two, values -> values[0] * values[1]).run(DRAWS, 1, 1);
        assertThat(product.mean()).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
        assertThat(product.deviation()).isCloseTo(1, within(0.05));
    }

    @Test
    void mean_deviation_and_quantiles_of_five_draws_are_those_worked_out_by_hand() {
        Simulated drawn = Simulated.of(5, 1, 4, 2, 3);
        assertThat(drawn.mean()).isEqualTo(3);
        assertThat(drawn.deviation()).isCloseTo(Math.sqrt(2.5), within(1e-15));
        assertThat(drawn.standardErrorOfMean()).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(drawn.quantile(0)).isEqualTo(1);
        assertThat(drawn.quantile(0.5)).isEqualTo(3);
        assertThat(drawn.quantile(0.1)).isCloseTo(1.4, within(1e-15));
        assertThat(drawn.quantile(0.975)).isCloseTo(4.9, within(1e-14));
        assertThat(drawn.quantile(1)).isEqualTo(5);
        assertThat(drawn.lower(0.5)).isEqualTo(2);
        assertThat(drawn.upper(0.5)).isEqualTo(4);
    }

    @Test
    void what_cannot_be_simulated_is_refused() {
        assertThatThrownBy(() -> PRODUCT.run(1, 1, 1))
                .hasMessage("a simulation has two draws or more, not 1");
        assertThatThrownBy(() -> PRODUCT.run(10, 1, 0)).hasMessage("at least one thread, not 0");
        assertThatThrownBy(() -> Simulated.of(1, 2).quantile(1.01))
                .hasMessage("a share lies from 0 to 1, not at 1.01");
        assertThatThrownBy(() -> Simulated.of(1, 2).quantile(-0.01))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_draw_without_a_result_is_never_left_out() {
        Simulation broken =
                new Simulation(
                        List.of(new Distribution.Normal(1, 1)),
                        values -> values[0] < 0 ? Double.NaN : values[0]);
        assertThatThrownBy(() -> broken.run(1_000, 5, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("draw \\d+ of seed 5 gives NaN");
    }

    @Test
    void two_draws_are_enough() {
        assertThat(PRODUCT.run(2, 1, 8).draws()).isEqualTo(2);
    }
}
