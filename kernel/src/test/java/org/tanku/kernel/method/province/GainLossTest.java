package org.tanku.kernel.method.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCarbonPerYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Explained;

import java.util.List;
import java.util.Map;
import java.util.Set;

class GainLossTest {
    private static final ParameterSet TREES = ParameterSet.load("tree-biomass@2026-1");
    private static final ParameterSet FRACTIONS = ParameterSet.load("province-biomass@2026-1");

    private static Explained<CubicMetres> volume(double value) {
        return Explained.given(InventoryEquations.V_ALL, new CubicMetres(value), "by hand");
    }

    private static GainLoss.SpeciesVolume species(String name, double value) {
        return new GainLoss.SpeciesVolume(
                TREES.findRow(name, Map.of()).orElseThrow(), volume(value));
    }

    private static GainLoss with(Map<String, Ratio> settled) {
        return GainLoss.of(
                volume(1000),
                Explained.given(ProvinceLetters.SVD, new TonnesPerCubicMetre(0.4), "by hand"),
                FRACTIONS,
                new Settings(Map.copyOf(settled), Set.of()));
    }

    /// 600 m³ of fir at 0.307 and 400 of Masson pine at 0.380: 336.2 t of stem.
    @Test
    void the_mean_wood_density_is_weighted_by_volume() {
        Explained<TonnesPerCubicMetre> mean =
                GainLoss.meanDensity(List.of(species("杉木", 600), species("马尾松", 400)));
        assertThat(mean.value().value()).isCloseTo(0.3362, within(1e-12));
        assertThatThrownBy(() -> GainLoss.meanDensity(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one species at least");
    }

    @Test
    void settled_rates_give_gain_and_loss_and_what_is_left() {
        GainLoss settled =
                with(
                        Map.of(
                                "GR", new Ratio(0.08),
                                "CR", new Ratio(0.05),
                                "BEF", new Ratio(1.8)));
        assertThat(settled)
                .isInstanceOfSatisfying(
                        GainLoss.Settled.class,
                        each -> {
                            assertThat(each.gain().value().value()).isCloseTo(28.8, within(1e-9));
                            assertThat(each.harvest().value().value()).isCloseTo(18, within(1e-9));
                            assertThat(
                                            each.net(
                                                            given(1.0),
                                                            Explained.given(
                                                                    ChangeEquations.CONVERSION,
                                                                    new TonnesCarbonPerYear(0.8),
                                                                    "by hand"))
                                                    .value()
                                                    .value())
                                    .isCloseTo(9, within(1e-9));
                        });
    }

    private static Explained<TonnesCarbonPerYear> given(double value) {
        return Explained.given(
                ChangeEquations.DISTURBANCE, new TonnesCarbonPerYear(value), "by hand");
    }

    @Test
    void what_nobody_settled_is_named_and_nothing_is_computed() {
        assertThat(with(Map.of())).isEqualTo(new GainLoss.Open(GainLoss.settings()));
        assertThat(with(Map.of("GR", new Ratio(0.08), "BEF", new Ratio(1.8))))
                .isEqualTo(new GainLoss.Open(List.of(GainLoss.CONSUMPTION_RATE)));
        assertThat(with(Map.of("CR", new Ratio(0.08), "BEF", new Ratio(1.8))))
                .isEqualTo(new GainLoss.Open(List.of(GainLoss.GROWTH_RATE)));
        assertThat(with(Map.of("CR", new Ratio(0.08), "GR", new Ratio(0.1))))
                .isEqualTo(new GainLoss.Open(List.of(GainLoss.EXPANSION)));
    }
}
