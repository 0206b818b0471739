package org.tanku.kernel.method.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.uncertainty.Simulated;

import java.util.Arrays;

class StandSimulationTest {
    private static final double[] D = {0.3, 0.4, 0.5};
    private static final double[] BEF = {1.5, 1.6, 1.4};
    private static final double[] R = {0.25, 0.2, 0.3};
    private static final double[] CF = {0.5, 0.47, 0.48};

    private static StandSimulation simulation(double d, double bef, double r, double cf, double v) {
        return new StandSimulation(D, BEF, R, CF, new StandSimulation.Spread(d, bef, r, cf, v));
    }

    private static StandColumns stands(int n) {
        int[] species = new int[n];
        double[] area = new double[n];
        double[] volume = new double[n];
        for (int i = 0; i < n; i++) {
            species[i] = i * 7 % 3;
            area[i] = 1 + i % 5;
            volume[i] = 40 + i % 90;
        }
        return new StandColumns(species, area, volume, volume);
    }

    private static double exact(StandColumns stands) {
        double total = 0;
        for (int i = 0; i < stands.size(); i++) {
            int s = stands.species[i];
            total +=
                    stands.area_hm2[i]
                            * stands.end_m3PerHm2[i]
                            * D[s]
                            * BEF[s]
                            * (1 + R[s])
                            * CF[s]
                            * 44
                            / 12;
        }
        return total;
    }

    @Test
    void without_errors_every_draw_is_the_stock_itself() {
        StandColumns stands = stands(10_003);
        Simulated drawn = simulation(0, 0, 0, 0, 0).run(stands, 3, 1, 1);
        double exact = exact(stands);
        assertThat(drawn.mean()).isCloseTo(exact, within(exact * 1e-13));
        assertThat(drawn.deviation()).isCloseTo(0, within(exact * 1e-13));
    }

    @Test
    void the_same_seed_gives_the_same_bits_on_any_number_of_threads() {
        StandColumns stands = stands(9_001);
        StandSimulation simulation = simulation(0.05, 0.08, 0.15, 0.02, 0.15);
        Simulated one = simulation.run(stands, 50, 20_260_101, 1);
        for (int threads : new int[] {2, 8}) {
            Simulated other = simulation.run(stands, 50, 20_260_101, threads);
            assertThat(other.mean()).isEqualTo(one.mean());
            assertThat(other.deviation()).isEqualTo(one.deviation());
            assertThat(other.lower(0.95)).isEqualTo(one.lower(0.95));
            assertThat(other.upper(0.95)).isEqualTo(one.upper(0.95));
        }
        assertThat(simulation.run(stands, 50, 1, 1).mean()).isNotEqualTo(one.mean());
    }

    @Test
    void errors_of_volume_cancel_out_over_the_stands() {
        StandColumns stands = stands(3_000);
        Simulated drawn = simulation(0, 0, 0, 0, 0.15).run(stands, 4_000, 3, 2);
        double squares = 0;
        for (int i = 0; i < stands.size(); i++) {
            int s = stands.species[i];
            double c =
                    stands.area_hm2[i]
                            * stands.end_m3PerHm2[i]
                            * D[s]
                            * BEF[s]
                            * (1 + R[s])
                            * CF[s]
                            * 44
                            / 12;
            squares += c * c;
        }
        double deviation = 0.15 * Math.sqrt(squares);
        assertThat(drawn.mean()).isCloseTo(exact(stands), within(5 * deviation / Math.sqrt(4_000)));
        assertThat(drawn.deviation()).isCloseTo(deviation, within(0.05 * deviation));
    }

    @Test
    void errors_of_factors_are_shared_by_all_stands_of_a_species() {
        int n = 2_000;
        StandColumns one =
                new StandColumns(new int[n], filled(n, 2), filled(n, 100), filled(n, 100));
        double exact = exact(one);
        int draws = 8_000;
        double[][] spreads = {
            {0.1, 0, 0, 0, 0.1},
            {0, 0.1, 0, 0, 0.1},
            {0, 0, 0.1, 0, 0.1 * 0.25 / 1.25},
            {0, 0, 0, 0.1, 0.1}
        };
        for (double[] s : spreads) {
            Simulated drawn = simulation(s[0], s[1], s[2], s[3], 0).run(one, draws, 11, 2);
            assertThat(drawn.mean()).isCloseTo(exact, within(5 * s[4] * exact / Math.sqrt(draws)));
            assertThat(drawn.deviation()).isCloseTo(s[4] * exact, within(0.04 * s[4] * exact));
        }
    }

    @Test
    void the_four_factors_err_apart_from_each_other() {
        int n = 10;
        StandColumns one =
                new StandColumns(new int[n], filled(n, 2), filled(n, 100), filled(n, 100));
        Simulated drawn = simulation(0.1, 0.1, 0, 0.1, 0).run(one, 8_000, 11, 2);
        double relative = Math.sqrt(1.01 * 1.01 * 1.01 - 1);
        assertThat(drawn.deviation() / exact(one)).isCloseTo(relative, within(0.04 * relative));
    }

    @Test
    void no_volume_falls_below_zero() {
        StandColumns one =
                new StandColumns(new int[] {0}, filled(1, 1), filled(1, 100), filled(1, 100));
        Simulated drawn = simulation(0, 0, 0, 0, 1).run(one, 4_000, 2, 1);
        assertThat(drawn.quantile(0)).isZero();
        // about 15.9 percent of a bell curve with deviation 1 around 1 lies below zero
        assertThat(drawn.quantile(0.14)).isZero();
        assertThat(drawn.quantile(0.18)).isPositive();
    }

    @Test
    void a_stand_that_cannot_be_drawn_is_named() {
        StandSimulation simulation = simulation(0, 0, 0, 0, 0.1);
        double[] one = filled(2, 1);
        assertThatThrownBy(() ->
                        simulation.run(new StandColumns(new int[] {0, 3}, one, one, one), 2, 1, 1))
                .hasMessage("stand 1 of the columns: species 3");
        assertThatThrownBy(() ->
                        simulation.run(new StandColumns(new int[] {-1, 0}, one, one, one), 2, 1, 1))
                .hasMessage("stand 0 of the columns: species -1");
        double[] missing = {1, Double.NaN};
        assertThatThrownBy(() ->
                        simulation.run(new StandColumns(new int[2], one, one, missing), 2, 1, 1))
                .hasMessage("stand 1 of the columns: volume NaN m³");
        double[] endless = {Double.POSITIVE_INFINITY, 1};
        assertThatThrownBy(() ->
                        simulation.run(new StandColumns(new int[2], one, one, endless), 2, 1, 1))
                .hasMessageContaining("stand 0 of the columns: volume Infinity");
        double[] negative = {-1, 1};
        assertThatThrownBy(() ->
                        simulation.run(new StandColumns(new int[2], one, one, negative), 2, 1, 1))
                .hasMessageContaining("volume -1.0");
    }

    @Test
    void a_spread_below_zero_is_refused() {
        assertThatThrownBy(() -> simulation(0, 0, -0.1, 0, 0))
                .hasMessage("a coefficient of variation is not below 0: -0.1");
        assertThatThrownBy(() -> simulation(0, 0, 0, 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] filled(int n, double value) {
        double[] all = new double[n];
        Arrays.fill(all, value);
        return all;
    }
}
