package org.tanku.kernel.method.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.method.stock.PostStratified.EstimationUnit;
import org.tanku.kernel.method.stock.PostStratified.PlotValues;
import org.tanku.kernel.method.stock.PostStratified.Stratum;
import org.tanku.kernel.method.stock.PostStratified.Totals;

import java.util.List;

/// Two estimation units; the numbers were worked out in NumPy from the full lists of plots, those
/// that showed nothing included.
class PostStratifiedTest {
    private static final EstimationUnit HILLS =
            new EstimationUnit(
                    1000,
                    List.of(
                            new Stratum(
                                    0.6,
                                    4,
                                    List.of(
                                            new PlotValues(10, 1),
                                            new PlotValues(14, 0.5),
                                            new PlotValues(6, 1))),
                            new Stratum(
                                    0.4,
                                    3,
                                    List.of(new PlotValues(20, 1), new PlotValues(8, 0.25)))));
    private static final EstimationUnit COAST =
            new EstimationUnit(
                    500,
                    List.of(
                            new Stratum(
                                    1,
                                    3,
                                    List.of(
                                            new PlotValues(5, 1),
                                            new PlotValues(0, 0.5),
                                            new PlotValues(9, 1)))));

    private static Totals both() {
        return PostStratified.totals(List.of(HILLS, COAST));
    }

    @Test
    void one_unit_gives_its_totals_their_variances_and_their_covariance() {
        Totals hills = PostStratified.totals(List.of(HILLS));
        assertThat(hills.numerator().value()).isCloseTo(8233.333333333334, within(1e-9));
        assertThat(hills.denominator().value()).isCloseTo(541.6666666666667, within(1e-9));
        assertThat(hills.numerator().variance()).isCloseTo(10379591.836734695, within(1e-6));
        assertThat(hills.denominator().variance()).isCloseTo(40306.12244897959, within(1e-8));
        assertThat(hills.covariance()).isCloseTo(491496.59863945586, within(1e-7));
        assertThat(hills.area()).isEqualTo(1000);
    }

    @Test
    void units_are_independent_and_add_up() {
        Totals all = both();
        assertThat(all.numerator().value()).isCloseTo(10566.666666666668, within(1e-9));
        assertThat(all.denominator().value()).isCloseTo(958.3333333333335, within(1e-9));
        assertThat(all.numerator().variance()).isCloseTo(12074036.28117914, within(1e-6));
        assertThat(all.denominator().variance()).isCloseTo(47250.56689342404, within(1e-8));
        assertThat(all.covariance()).isCloseTo(588718.8208616781, within(1e-7));
        assertThat(all.area()).isEqualTo(1500);
    }

    @Test
    void a_ratio_has_the_variance_of_both_totals_less_what_they_share() {
        assertThat(both().ratio().value()).isCloseTo(11.02608695652174, within(1e-12));
        assertThat(both().ratio().variance()).isCloseTo(5.265636211933464, within(1e-11));
        assertThat(both().ratio().samplingErrorPercent())
                .isCloseTo(20.81153015475618, within(1e-10));
        assertThat(both().ratio().standardError())
                .isCloseTo(Math.sqrt(5.265636211933464), within(1e-11));
    }

    @Test
    void a_mean_is_over_all_land_forest_or_not() {
        assertThat(both().mean().value()).isCloseTo(7.044444444444445, within(1e-12));
        assertThat(both().mean().variance()).isCloseTo(5.366238347190729, within(1e-11));
    }

    @Test
    void plots_are_counted_by_what_they_show() {
        assertThat(both().plotsWithNumerator()).isEqualTo(7);
        assertThat(both().plotsWithDenominator()).isEqualTo(8);
    }

    @Test
    void a_stratum_has_a_weight_two_plots_and_no_more_seen_than_laid_out() {
        assertThat(new Stratum(0, 2, List.of()).weight()).isZero();
        assertThat(new Stratum(1, 2, List.of()).weight()).isEqualTo(1);
        assertThatThrownBy(() -> new Stratum(1.01, 2, List.of())).hasMessageContaining("1.01");
        assertThatThrownBy(() -> new Stratum(-0.01, 2, List.of())).hasMessageContaining("-0.01");
        assertThatThrownBy(() -> new Stratum(Double.NaN, 2, List.of())).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Stratum(1, 1, List.of())).hasMessageContaining("two plots");
        PlotValues one = new PlotValues(1, 1);
        assertThat(new Stratum(1, 2, List.of(one, one)).seen()).hasSize(2);
        assertThatThrownBy(() -> new Stratum(1, 2, List.of(one, one, one)))
                .hasMessageContaining("3 plots were seen in a stratum of 2");
    }

    @Test
    void the_weights_of_a_unit_add_up_to_one_within_six_digits() {
        List<Stratum> nearly =
                List.of(new Stratum(0.333333, 2, List.of()), new Stratum(0.666667, 2, List.of()));
        assertThat(new EstimationUnit(1, nearly).strata()).hasSize(2);
        assertThatThrownBy(() -> new EstimationUnit(1, List.of(new Stratum(0.9999, 2, List.of()))))
                .hasMessageContaining("0.9999");
    }
}
