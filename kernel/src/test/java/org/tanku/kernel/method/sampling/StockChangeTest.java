package org.tanku.kernel.method.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.sampling.Samples.biomass;
import static org.tanku.kernel.method.sampling.Samples.carbon;
import static org.tanku.kernel.method.sampling.Samples.hectares;
import static org.tanku.kernel.method.sampling.Samples.ratio;
import static org.tanku.kernel.method.sampling.Samples.sample;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Recomputation;

import java.util.Arrays;
import java.util.List;

class StockChangeTest {
    private static final DiscountTable TABLE =
            new DiscountTable(ParameterSet.load("discount-ar-tool-14@2026-1"));

    private static StockChange estimated(StockChange.Answer answer) {
        return ((StockChange.Answer.Estimated) answer).change();
    }

    private static SampleProblem refused(StockChange.Answer answer) {
        return ((StockChange.Answer.Refused) answer).problems().getFirst().kind();
    }

    private static StockChange.Remeasured stratum(double area, double[]... plots) {
        return new StockChange.Remeasured(
                hectares(area),
                Arrays.stream(plots)
                        .map(both ->
                                new StockChange.TwoReadings(biomass(both[0]), biomass(both[1])))
                        .toList());
    }

    private static StockChange fourPlots(double t) {
        return estimated(
                StockChange.stock(
                        List.of(sample(100, 40, 120, 60, 180)),
                        Samples.t(t),
                        Samples.CARBON_FRACTION));
    }

    @Test
    void four_scattered_plots_are_credited_with_less_than_half() {
        StockChange atInfinity = fourPlots(1.645);
        assertThat(atInfinity.carbon().value().value()).isCloseTo(17_233.33, within(0.005));
        assertThat(atInfinity.uncertainty().value().value()).isCloseTo(0.520195, within(5e-7));
        assertThat(TABLE.project(atInfinity).value().value()).isCloseTo(8_268.65, within(0.005));
        StockChange ofFourPlots = fourPlots(2.353);
        assertThat(ofFourPlots.uncertainty().value().value()).isCloseTo(0.744084, within(5e-7));
        assertThat(TABLE.project(ofFourPlots).value().value()).isCloseTo(4_410.29, within(0.005));
        assertThat(TABLE.baseline(ofFourPlots).value().value())
                .isCloseTo(17_233.333 + 12_823.046, within(0.005));
        assertThat(ofFourPlots.interval().lower().value().value())
                .isCloseTo(4_410.29, within(0.005));
    }

    @Test
    void three_strata_hold_the_carbon_worked_by_hand() {
        StockChange stock =
                estimated(
                        StockChange.stock(
                                Samples.threeStrata(), Samples.NINETY, Samples.CARBON_FRACTION));
        assertThat(stock.carbon().value().value()).isCloseTo(43_782.51, within(0.005));
        assertThat(TABLE.rate(stock.uncertainty()).value().value()).isZero();
        assertThat(TABLE.project(stock).value().value()).isEqualTo(stock.carbon().value().value());
    }

    @Test
    void two_independent_stocks_tell_little_of_the_change() {
        StockChange earlier = new StockChange(carbon(50_000), ratio(0.08));
        StockChange later = new StockChange(carbon(62_000), ratio(0.07));
        StockChange change = estimated(later.since(earlier));
        assertThat(change.carbon().value().value()).isEqualTo(12_000);
        assertThat(change.uncertainty().value().value()).isCloseTo(0.4918, within(5e-5));
        assertThat(change.interval().halfWidth().value().value())
                .isCloseTo(5_902.17, within(0.005));
        assertThat(TABLE.project(change).value().value()).isCloseTo(6_097.83, within(0.005));
        assertThat(Recomputation.differences(TABLE.project(change).step(), Equations.byId()))
                .isEmpty();
        assertThat(Lookups.differing(TABLE.project(change).step())).isEmpty();
    }

    @Test
    void the_same_plots_tell_the_change_closely() {
        // growth 13, 8, 11, 14 on 60 hm² and 5, 8, 4 on 40 hm²: means 11.5 and 5.6667
        StockChange change =
                estimated(
                        StockChange.onSamePlots(
                                List.of(
                                        stratum(
                                                60,
                                                new double[] {58, 71},
                                                new double[] {62, 70},
                                                new double[] {49, 60},
                                                new double[] {66, 80}),
                                        stratum(
                                                40,
                                                new double[] {75, 80},
                                                new double[] {83, 91},
                                                new double[] {60, 64})),
                                Samples.NINETY,
                                Samples.CARBON_FRACTION));
        double mean = 0.6 * 11.5 + 0.4 * 17 / 3;
        double error = Math.sqrt(0.36 * 7 / 4 + 0.16 * 13 / 3 / 3);
        assertThat(change.carbon().value().value())
                .isCloseTo(100 * mean * 0.47 * 44 / 12, within(1e-9));
        assertThat(change.uncertainty().value().value())
                .isCloseTo(2.015048 * error / mean, within(1e-6));
    }

    @Test
    void a_loss_on_the_same_plots_is_uncertain_by_a_positive_share() {
        StockChange loss =
                estimated(
                        StockChange.onSamePlots(
                                List.of(stratum(10, new double[] {70, 60}, new double[] {80, 68})),
                                Samples.t(2),
                                Samples.CARBON_FRACTION));
        assertThat(loss.carbon().value().value()).isNegative();
        assertThat(loss.uncertainty().value().value()).isCloseTo(2.0 / 11, within(1e-12));
        assertThat(TABLE.project(loss).value().value()).isLessThan(loss.carbon().value().value());
    }

    @Test
    void a_stock_is_brought_forward_by_a_measured_change() {
        StockChange earlier = new StockChange(carbon(50_000), ratio(0.08));
        StockChange later =
                estimated(earlier.updatedBy(new StockChange(carbon(12_000), ratio(0.10))));
        assertThat(later.carbon().value().value()).isEqualTo(62_000);
        assertThat(later.uncertainty().value().value())
                .isCloseTo(Math.hypot(4_000, 1_200) / 62_000, within(1e-15));
    }

    @Test
    void what_divides_by_zero_is_refused_by_name() {
        StockChange stock = new StockChange(carbon(50_000), ratio(0.08));
        assertThat(refused(stock.since(stock))).isEqualTo(SampleProblem.MEAN_IS_ZERO);
        assertThat(refused(stock.updatedBy(new StockChange(carbon(-50_000), ratio(0.1)))))
                .isEqualTo(SampleProblem.MEAN_IS_ZERO);
        assertThat(
                        refused(
                                StockChange.onSamePlots(
                                        List.of(
                                                stratum(
                                                        10,
                                                        new double[] {70, 60},
                                                        new double[] {60, 70})),
                                        Samples.NINETY,
                                        Samples.CARBON_FRACTION)))
                .isEqualTo(SampleProblem.MEAN_IS_ZERO);
        assertThat(
                        refused(
                                StockChange.onSamePlots(
                                        List.of(stratum(10, new double[] {70, 60})),
                                        Samples.NINETY,
                                        Samples.CARBON_FRACTION)))
                .isEqualTo(SampleProblem.ONE_PLOT);
        assertThat(
                        refused(
                                StockChange.stock(
                                        List.of(sample(10)),
                                        Samples.NINETY,
                                        Samples.CARBON_FRACTION)))
                .isEqualTo(SampleProblem.NO_PLOT);
    }
}
