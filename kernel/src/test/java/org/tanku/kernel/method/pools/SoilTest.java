package org.tanku.kernel.method.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.method.pools.FormerUse.Care;
import org.tanku.kernel.method.pools.FormerUse.Condition;
import org.tanku.kernel.method.pools.FormerUse.Cropland;
import org.tanku.kernel.method.pools.FormerUse.Duration;
import org.tanku.kernel.method.pools.FormerUse.Grassland;
import org.tanku.kernel.method.pools.FormerUse.Residues;
import org.tanku.kernel.method.pools.FormerUse.Tillage;
import org.tanku.kernel.method.pools.SoilCarbon.Look;
import org.tanku.kernel.method.pools.SoilGround.Soil;
import org.tanku.kernel.method.pools.SoilGround.Zone;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.GramsPerKilogram;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2ePerYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;

class SoilTest {
    private static final SoilCarbon SOIL = new SoilCarbon(ParameterSet.load("soil-carbon@2026-1"));
    private static final FormerUse FIELDS =
            new Cropland(Duration.LONG_TERM, Tillage.FULL, Residues.LOW);
    private static final FormerUse WORN_GRASS =
            new Grassland(Condition.MODERATELY_DEGRADED, Care.MEDIUM);

    private static Look look(Zone zone, Soil soil, FormerUse use, double disturbed) {
        return SOIL.look(
                new SoilCarbon.Stratum(
                        new Hectares(50),
                        new SoilGround(zone, soil),
                        use,
                        new Ratio(disturbed),
                        "design"));
    }

    private static SoilPath path(Zone zone, FormerUse use, double disturbed) {
        return switch (look(zone, Soil.LOW_ACTIVITY_CLAY, use, disturbed)) {
            case Look.Found(var path) -> path;
            case Look.NoFigure(var rows) -> throw new AssertionError(rows);
        };
    }

    private static double in(SoilPath path, int year) {
        Explained<TonnesCO2ePerYear> told = path.in(year, 2025);
        PoolTest.isSound(told);
        return told.value().value();
    }

    @Test
    void old_fields_gain_the_cap() {
        SoilPath path = path(Zone.WARM_TEMPERATE_MOIST, FIELDS, 0.1);
        assertThat(in(path, 2024)).isZero();
        assertThat(in(path, 2025)).isZero();
        assertThat(in(path, 2026)).isCloseTo(146.667, within(0.0005));
        assertThat(in(path, 2045)).isCloseTo(146.667, within(0.0005));
        assertThat(in(path, 2046)).isZero();
    }

    @Test
    void worn_grass_gains_slowly() {
        assertThat(in(path(Zone.WARM_TEMPERATE_MOIST, WORN_GRASS, 0), 2030))
                .isCloseTo(28.875, within(1e-9));
    }

    @Test
    void more_than_a_tenth_disturbed_costs_a_tenth_of_the_soil() {
        SoilPath path = path(Zone.WARM_TEMPERATE_MOIST, WORN_GRASS, 0.11);
        assertThat(in(path, 2025)).isCloseTo(-1097.25, within(1e-9));
        assertThat(in(path, 2026)).isCloseTo(0.45675 * 50 * 44 / 12, within(1e-9));
    }

    @Test
    void years_without_change_say_why() {
        SoilPath path = path(Zone.WARM_TEMPERATE_MOIST, FIELDS, 0.1);
        assertThat(Telling.text(path.in(2046, 2025).step(), Locale.ENGLISH))
                .contains("year 2046: the soil changes from the preparation in 2025 on");
        assertThat(Telling.text(path.in(2025, 2025).step(), Locale.ENGLISH))
                .contains("share 0.1 of the ground is disturbed; a loss counts beyond 0.1");
    }

    @Test
    void a_zone_the_tool_has_no_factor_for_gets_no_number() {
        assertThat(look(Zone.TROPICAL_WET, Soil.SANDY, FIELDS, 0))
                .isInstanceOfSatisfying(
                        Look.NoFigure.class,
                        none ->
                                assertThat(none.rows())
                                        .containsExactly("f_LU 长期农田 热带潮湿", "f_IN 农田 低投入 热带潮湿"));
        assertThat(
                        look(
                                Zone.TROPICAL_WET,
                                Soil.SANDY,
                                new Cropland(
                                        Duration.SHORT_TERM_OR_SET_ASIDE,
                                        Tillage.REDUCED,
                                        Residues.MEDIUM),
                                0))
                .isInstanceOfSatisfying(
                        Look.NoFigure.class,
                        none ->
                                assertThat(none.rows())
                                        .containsExactly("f_LU 短期或休耕农田 热带潮湿", "f_MG 农田 少耕 热带潮湿"));
    }

    @ParameterizedTest
    @CsvSource({
        "TROPICAL_MONTANE,HIGH_ACTIVITY_CLAY,SEVERELY_DEGRADED,HIGH,88,0.70,1.11",
        "TROPICAL_WET,VOLCANIC,MODERATELY_DEGRADED,LOW,130,0.97,1",
        "WARM_TEMPERATE_DRY,SANDY,NOT_DEGRADED,MEDIUM,19,1,1",
        "TROPICAL_DRY,LOW_ACTIVITY_CLAY,MODERATELY_DEGRADED,MEDIUM,35,0.97,1"
    })
    void grass_has_a_factor_in_every_zone(
            Zone zone,
            Soil soil,
            Condition condition,
            Care care,
            double reference,
            double management,
            double input) {
        Look look = look(zone, soil, new Grassland(condition, care), 0);
        assertThat(look)
                .isInstanceOfSatisfying(
                        Look.Found.class,
                        found ->
                                assertThat(found.path().gain().value().value())
                                        .isCloseTo(
                                                Math.min(
                                                        0.8,
                                                        reference * (1 - management * input) / 20),
                                                within(1e-12)));
    }

    @ParameterizedTest
    @CsvSource({
        "LONG_TERM,REDUCED,HIGH_WITHOUT_MANURE,WARM_TEMPERATE_DRY,24,0.80,1.02,1.04",
        "SHORT_TERM_OR_SET_ASIDE,FULL,MEDIUM,TROPICAL_MOIST,47,0.82,1,1",
        "SHORT_TERM_OR_SET_ASIDE,REDUCED,LOW,TROPICAL_MONTANE,63,0.88,1.09,0.94"
    })
    void fields_have_factors_of_use_tillage_and_inputs(
            Duration duration,
            Tillage tillage,
            Residues residues,
            Zone zone,
            double reference,
            double use,
            double management,
            double input) {
        SoilPath path = path(zone, new Cropland(duration, tillage, residues), 0);
        assertThat(path.gain().value().value())
                .isCloseTo(reference * (1 - use * management * input) / 20, within(1e-12));
    }

    @Test
    void a_disturbed_share_lies_between_none_and_all() {
        assertThat(path(Zone.TROPICAL_MOIST, WORN_GRASS, 1)).isNotNull();
        assertThatThrownBy(() -> look(Zone.TROPICAL_MOIST, Soil.SANDY, WORN_GRASS, 1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
        assertThatThrownBy(() -> look(Zone.TROPICAL_MOIST, Soil.SANDY, WORN_GRASS, -0.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void layers_of_a_profile_add_up() {
        var layers = List.of(layer(26.663, 0), layer(23.01, 0), layer(18.117, 0), layer(10, 1));
        var told = SoilLayers.stock(layers, "pit 1");
        PoolTest.isSound(told);
        assertThat(told.value().value()).isCloseTo(117.9546, within(1e-9));
    }

    private static SoilLayers.Layer layer(double content, double stones) {
        return new SoilLayers.Layer(
                new TonnesPerCubicMetre(1.16),
                new GramsPerKilogram(content),
                new Ratio(stones),
                new Centimetres(15));
    }
}
