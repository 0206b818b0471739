package org.tanku.kernel.method.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.sampling.Samples.ratio;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.library.Calculation;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.SimulatedEquation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class TreeCarbonSimulationTest {
    private static final TreeCarbonSimulation.Spread SPREAD =
            new TreeCarbonSimulation.Spread(
                    ratio(0.15), ratio(0.05), ratio(0.08), ratio(0.25), ratio(0.15), ratio(0.02));

    private static TreeCarbonSimulation.Result simulated(int draws, long seed) {
        return TreeCarbonSimulation.of(SPREAD, ratio(0.95), draws, seed);
    }

    @Test
    void the_deviation_agrees_with_the_closed_form_and_the_interval_holds_one() {
        TreeCarbonSimulation.Result result = simulated(20_000, 20_260_101);
        double closed = Math.sqrt(1.0225 * 1.0025 * 1.0064 * (1 + 0.03 * 0.03) * 1.0004 - 1);
        assertThat(result.deviation().value().value()).isCloseTo(closed, within(0.02 * closed));
        assertThat(result.lower().value().value()).isBetween(0.66, 0.69);
        assertThat(result.upper().value().value()).isBetween(1.36, 1.40);
    }

    @Test
    void the_told_step_is_computed_again_to_the_last_bit() {
        Step step = simulated(500, 7).upper().step();
        assertThat(Recomputation.differences(step, Equations.byId())).isEmpty();
        assertThat(Telling.parse(Telling.json(step))).isEqualTo(step);
        assertThat(Telling.text(step, Locale.ENGLISH))
                .contains("simulated upper end of tree carbon", "seed = 7", "draws = 500");
        Step.Computed computed = (Step.Computed) step;
        List<Step> otherSeed = new ArrayList<>(computed.from());
        otherSeed.set(7, new Step.Given("seed", ratio(8).value(), "altered"));
        Step altered =
                new Step.Computed(
                        computed.symbol(), computed.value(), computed.formula(), otherSeed);
        assertThat(Recomputation.differences(altered, Equations.byId()))
                .extracting(Recomputation.Difference::kind)
                .containsExactly(Recomputation.Kind.VALUE_DIFFERS);
    }

    @Test
    void too_few_or_too_many_draws_are_refused() {
        assertThat(simulated(100, 0).deviation().value().value()).isPositive();
        assertThatThrownBy(() -> simulated(99, 1)).hasMessage("99 draws of the seed 1");
        assertThatThrownBy(() -> simulated(1_000_001, 1)).hasMessageContaining("1000001 draws");
        assertThatThrownBy(() -> simulated(100, -1)).hasMessageContaining("seed -1");
        assertThatThrownBy(() -> simulated(100, 1L << 53)).hasMessageContaining("seed 9007");
    }

    @Test
    void half_a_draw_gives_no_number() {
        double[] values = {0.1, 0, 0, 0.25, 0, 0, 100, 1};
        assertThat(TreeCarbonSimulation.DEVIATION.compute(values)).isPositive();
        values[6] = 100.5;
        assertThat(TreeCarbonSimulation.DEVIATION.compute(values)).isNaN();
        values[6] = 100;
        values[7] = 1.5;
        assertThat(TreeCarbonSimulation.DEVIATION.compute(values)).isNaN();
    }

    @Test
    void the_library_refuses_what_would_take_too_long() {
        assertThat(
                        Calculation.of(
                                TreeCarbonSimulation.DEVIATION,
                                Assignment.parseAll(
                                        "cv_V=0.1; cv_D=0; cv_BEF=0; R=0.25; cv_R=0; cv_CF=0;"
                                                + " draws=1e12; seed=1")))
                .isInstanceOfSatisfying(
                        Calculation.Refused.class,
                        refused ->
                                assertThat(refused.faults().getFirst().kind())
                                        .isEqualTo(Calculation.Kind.OUT_OF_RANGE));
    }

    @Test
    void a_simulation_takes_each_value_in_its_unit() {
        SimulatedEquation<?> equation = TreeCarbonSimulation.DEVIATION;
        List<Explained<?>> values = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            values.add(ratio(0.1));
        }
        values.set(0, Samples.hectares(1));
        assertThatThrownBy(() -> equation.of(values)).hasMessage("cv_V is in 1, not in hm²");
        assertThatThrownBy(() -> equation.of(values.subList(0, 7)))
                .hasMessageContaining("takes 8 values, not 7");
        assertThatThrownBy(() -> equation.compute(1, 2)).hasMessageContaining("takes 8 values");
    }
}
