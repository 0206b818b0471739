package org.tanku.kernel.method.gainloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerYear;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectareYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;

import java.util.List;

class GainLossTest {
    private static final ParameterSet SET = ParameterSet.load("ipcc-forest@2026-1");
    private static final GainLoss FUJIAN = new GainLoss(SET, LinearGrowth.FUJIAN);
    private static final TonnesBiomassPerHectare SMALL = new TonnesBiomassPerHectare(60);

    private static double value(Explained<?> told) {
        assertThat(Recomputation.differences(told.step(), Equations.byId())).isEmpty();
        assertThat(Lookups.differing(told.step())).isEmpty();
        return told.value().value();
    }

    private static ForestLand land(double area, boolean young, double biomass) {
        return new ForestLand(
                new Hectares(area), young, new TonnesBiomassPerHectare(biomass), "inventory");
    }

    private static Losses losses(
            double removals, double trees, double parts, double disturbed, double fraction) {
        return new Losses(
                new CubicMetresPerYear(removals),
                new TonnesPerCubicMetre(0.9),
                new CubicMetresPerYear(trees),
                new CubicMetresPerYear(parts),
                new TonnesPerCubicMetre(0.5),
                new Hectares(disturbed),
                new TonnesBiomassPerHectare(100),
                new Ratio(fraction),
                "statistics");
    }

    @Test
    void a_thousand_hectares_gain_more_than_is_cut() {
        var change = FUJIAN.change(List.of(land(1000, true, 60)), losses(3000, 0, 0, 0, 0), SMALL);
        assertThat(value(change)).isCloseTo(3553.2, within(1e-9));
        assertThat(value(GainLoss.asCarbonDioxide(change))).isCloseTo(13_028.4, within(1e-9));
    }

    @Test
    void every_loss_counts() {
        assertThat(value(FUJIAN.loss(losses(3000, 100, 50, 10, 0.3), SMALL)))
                .isCloseTo(1754.51, within(1e-9));
    }

    @Test
    void old_forest_grows_slowly_and_has_more_roots() {
        assertThat(value(FUJIAN.gain(List.of(land(1000, true, 60), land(1000, false, 125)))))
                .isCloseTo(5076 + 1000 * 2 * 1.24 * 0.47, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"124.9,0.20", "125,0.24"})
    void the_root_ratio_changes_at_its_limit(double biomass, double ratio) {
        assertThat(FUJIAN.rootRatio(new TonnesBiomassPerHectare(biomass)).value().value())
                .isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "10,90", "20,180", "40,180"})
    void linear_growth_ends_at_the_mean_of_the_zone(double age, double expected) {
        var found =
                new LinearGrowth(SET)
                        .at(
                                Explained.given(LinearGrowth.AGE, new Years(age), "survey"),
                                LinearGrowth.FUJIAN);
        assertThat(value(found)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void growth_of_planted_forest_must_be_confirmed() {
        assertThat(GainLossMethods.planted(SET))
                .isInstanceOfSatisfying(
                        Setting.Suggested.class,
                        suggested ->
                                assertThat(suggested.value())
                                        .isEqualTo(new TonnesBiomassPerHectareYear(8)));
    }
}
