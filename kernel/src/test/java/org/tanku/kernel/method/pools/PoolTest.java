package org.tanku.kernel.method.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Millimetres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectareYear;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Shrubs, dead matter, wood products, displacement and roots.
class PoolTest {
    private static final ParameterSet SHRUBS = ParameterSet.load("shrubs@2026-1");
    private static final ParameterSet DEAD = ParameterSet.load("dead-organic-matter@2026-1");
    private static final ParameterSet WOOD = ParameterSet.load("wood-products@2026-1");
    private static final ParameterSet ROOTS = ParameterSet.load("roots@2026-1");

    static void isSound(Explained<?> told) {
        assertThat(Recomputation.differences(told.step(), Equations.byId())).isEmpty();
        assertThat(Lookups.differing(told.step())).isEmpty();
        assertThat(Telling.parse(Telling.json(told.step()))).isEqualTo(told.step());
    }

    private static double value(Explained<? extends Quantity> told) {
        isSound(told);
        return told.value().value();
    }

    private static Explained<TonnesBiomassPerHectare> biomass(double value) {
        return Explained.given(Letters.B_AB, new TonnesBiomassPerHectare(value), "plots");
    }

    private static Explained<TonnesCO2e> trees(double value) {
        return Explained.given(Symbols.C_TREE, new TonnesCO2e(value), "survey");
    }

    private static Shrubs.Stratum stratum(double area_hm2, double cover) {
        return new Shrubs.Stratum(new Hectares(area_hm2), new Ratio(cover), "stratum");
    }

    @Test
    void shrubs_count_by_their_cover() {
        assertThat(value(new Shrubs(SHRUBS).stock(stratum(20, 0.3))))
                .isCloseTo(260.568, within(1e-9));
        assertThat(value(new Shrubs(SHRUBS).stock(List.of(stratum(20, 0.3), stratum(10, 0.04)))))
                .isCloseTo(260.568, within(1e-9));
    }

    @Test
    void shrubs_under_five_percent_are_zero_and_say_so() {
        Explained<TonnesCO2e> none = new Shrubs(SHRUBS).stock(stratum(20, 0.04));
        assertThat(value(none)).isZero();
        assertThat(none.step()).isInstanceOf(Step.Chosen.class);
        assertThat(Telling.text(none.step(), Locale.ENGLISH))
                .contains("cover 0.04 is below 0.05, from which shrubs count");
        assertThat(Telling.text(none.step(), Locale.CHINESE))
                .contains("覆盖度 0.04 低于计入灌木的最小覆盖度 0.05");
        assertThat(value(new Shrubs(SHRUBS).stock(stratum(20, 0.05))))
                .isCloseTo(260.568 / 6, within(1e-9));
    }

    @Test
    void cover_is_a_share() {
        assertThat(stratum(1, 0).cover().value()).isZero();
        assertThat(stratum(1, 1).cover().value()).isEqualTo(1);
        assertThatThrownBy(() -> stratum(1, 1.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.01");
        assertThatThrownBy(() -> stratum(1, -0.01)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,38.775", "20,38.775", "21,0"})
    void scattered_trees_grow_for_twenty_years(int year, double expected) {
        var growth =
                Explained.given(
                        CrownCover.GROWTH, new TonnesBiomassPerHectareYear(9), "yield table");
        var change =
                new CrownCover(SHRUBS)
                        .change(new Hectares(20), new Ratio(0.1), growth, year, "photo");
        assertThat(value(change)).isCloseTo(expected, within(1e-9));
        assertThat(change.step() instanceof Step.Chosen).isEqualTo(year == 21);
    }

    @Test
    void scattered_trees_hold_a_share_of_the_regions_forest() {
        assertThat(value(new CrownCover(SHRUBS).stock(new Hectares(20), new Ratio(0.1), "photo")))
                .isCloseTo(775.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "1500,999,200,400",
        "1500,1000,100,100",
        "1500,1600,100,100",
        "1500,1601,600,100",
        "2000,1601,600,100",
        "2001,900,700,100"
    })
    void the_tropics_are_sorted_by_height_and_rain(
            double elevation_m, double rain_mm, double dead, double litter) {
        Biome biome = new Biome.Tropical(new Metres(elevation_m), new Millimetres(rain_mm));
        DeadMatter matter = new DeadMatter(DEAD);
        assertThat(value(matter.deadWood(trees(10_000), biome.row(DEAD))))
                .isCloseTo(dead, within(1e-9));
        assertThat(value(matter.litter(trees(10_000), biome))).isCloseTo(litter, within(1e-9));
    }

    @Test
    void temperate_forest_has_one_ratio() {
        Biome biome = new Biome.Temperate();
        DeadMatter matter = new DeadMatter(DEAD);
        assertThat(value(matter.deadWood(trees(10_000), biome.row(DEAD))))
                .isCloseTo(800, within(1e-9));
        assertThat(value(matter.litter(trees(10_000), biome))).isCloseTo(400, within(1e-9));
    }

    @Test
    void litter_of_fir_falls_with_its_biomass() {
        DeadMatter matter = new DeadMatter(DEAD);
        assertThat(
                        value(
                                matter.litter("杉木", new Hectares(100), biomass(60), Settings.none())
                                        .orElseThrow()))
                .isCloseTo(295.304, within(0.0005));
        assertThat(value(matter.deadWood(trees(10_000), "华东、华南"))).isCloseTo(225, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"其他松类,a_LI_pine,b_LI_pine,13.120797", "杨树,a_LI_poplar,b_LI_poplar,12.310620"})
    void unsure_litter_waits_until_both_figures_are_settled(
            String group, String a, String b, double percent) {
        DeadMatter matter = new DeadMatter(DEAD);
        Hectares area = new Hectares(100);
        assertThat(matter.litter(group, area, biomass(60), Settings.none())).isEmpty();
        assertThat(matter.litter(group, area, biomass(60), new Settings(Map.of(), Set.of(a))))
                .isEmpty();
        assertThat(matter.litter(group, area, biomass(60), new Settings(Map.of(), Set.of(b))))
                .isEmpty();
        Explained<TonnesCO2e> flat =
                matter.litter(
                                group,
                                area,
                                biomass(60),
                                new Settings(Map.of(b, new Ratio(0)), Set.of(a)))
                        .orElseThrow();
        assertThat(value(flat)).isCloseTo(percent / 100 * 60 * 100 * 0.37 * 44 / 12, within(1e-6));
        assertThat(Telling.text(flat.step(), Locale.ENGLISH)).contains("confirmed by the user");
    }

    @Test
    void four_figures_of_litter_are_asked_for() {
        assertThat(DeadMatter.settings(DEAD))
                .extracting(each -> each.name())
                .containsExactly("a_LI_pine", "b_LI_pine", "a_LI_poplar", "b_LI_poplar");
    }

    private static Explained<TonnesCO2e> stems() {
        return WoodProducts.STEMS.of(
                Explained.given(WoodProducts.V_HARVEST, new CubicMetres(2000), "permit"),
                Explained.given(Letters.D, new TonnesPerCubicMetre(0.307), "table"),
                Explained.given(Letters.CF, new Ratio(0.52), "table"));
    }

    private static WoodProducts.Use use(WoodProducts.Product product, double share) {
        return new WoodProducts.Use(product, new Ratio(share), "sales");
    }

    @Test
    void furniture_keeps_a_third_after_a_life_and_a_half() {
        var result =
                new WoodProducts(WOOD)
                        .kept(
                                stems(),
                                List.of(use(WoodProducts.Product.FURNITURE, 0.6)),
                                new Years(30),
                                new Settings(Map.of(), Set.of("LT_furniture")));
        assertThat(result)
                .isInstanceOfSatisfying(
                        WoodProducts.Result.Kept.class,
                        kept ->
                                assertThat(value(kept.change()))
                                        .isCloseTo(188.740, within(0.0005)));
    }

    @Test
    void a_project_that_lasts_longer_counts_its_own_years() {
        var result =
                new WoodProducts(WOOD)
                        .kept(
                                stems(),
                                List.of(use(WoodProducts.Product.FURNITURE, 0.6)),
                                new Years(40),
                                new Settings(Map.of(), Set.of("LT_furniture")));
        assertThat(result)
                .isInstanceOfSatisfying(
                        WoodProducts.Result.Kept.class,
                        kept -> {
                            assertThat(value(kept.change()))
                                    .isCloseTo(
                                            2000 * 0.307 * 0.52 * 44 / 12 * 0.6 * 0.76 / 4,
                                            within(1e-9));
                            assertThat(Telling.text(kept.change().step(), Locale.ENGLISH))
                                    .contains("the project lasts longer than the 30.0 years");
                        });
    }

    @Test
    void a_service_life_nobody_settled_is_named_once() {
        var result =
                new WoodProducts(WOOD)
                        .kept(
                                stems(),
                                List.of(
                                        use(WoodProducts.Product.PAPER, 0.2),
                                        use(WoodProducts.Product.CONSTRUCTION, 0.5),
                                        use(WoodProducts.Product.PAPER, 0.3)),
                                new Years(0),
                                new Settings(Map.of("LT_construction", new Years(40)), Set.of()));
        assertThat(result)
                .isInstanceOfSatisfying(
                        WoodProducts.Result.LifeUnsettled.class,
                        open ->
                                assertThat(open.lives())
                                        .extracting(each -> each.name())
                                        .containsExactly("LT_paper"));
    }

    @Test
    void the_uses_of_a_harvest_take_no_more_than_the_whole() {
        WoodProducts products = new WoodProducts(WOOD);
        var whole =
                List.of(
                        use(WoodProducts.Product.PAPER, 0.5),
                        use(WoodProducts.Product.PACKAGING, 0.5));
        Settings settled = new Settings(Map.of(), Set.of("LT_paper", "LT_packaging"));
        assertThat(products.kept(stems(), whole, new Years(0), settled))
                .isInstanceOf(WoodProducts.Result.Kept.class);
        var more = List.of(use(WoodProducts.Product.PAPER, 1.1));
        assertThat(products.kept(stems(), more, new Years(0), settled))
                .isEqualTo(new WoodProducts.Result.MoreThanTheWhole(new Ratio(1.1)));
    }

    @Test
    void four_service_lives_are_asked_for() {
        assertThat(WoodProducts.settings(WOOD))
                .extracting(each -> each.name())
                .containsExactly("LT_construction", "LT_furniture", "LT_packaging", "LT_paper");
    }

    private static Explained<TonnesCO2e> leakage(
            Displacement.Destination destination, double soil) {
        return new Displacement(ParameterSet.load("leakage-displacement@2026-1"))
                .leakage(
                        destination,
                        new Displacement.Receiving(
                                new Hectares(10),
                                new TonnesBiomassPerHectare(20),
                                new TonnesBiomassPerHectare(5),
                                new TonnesCarbonPerHectare(soil),
                                "map"));
    }

    @ParameterizedTest
    @CsvSource({
        "GRAZING_WITHIN_CAPACITY,5,0",
        "ABANDONED_CROPLAND,5,0",
        "FOREST_WITHOUT_CLEARING,5,0",
        "STALL_FEEDING,5,0",
        "GRAZING_ON_CLEARED_LAND,5,594.55",
        "CROPS_ON_CLEARED_LAND,-5,594.55",
        "CROPS_ON_CLEARED_LAND,0,594.55",
        "CROPS_ON_CLEARED_LAND,3,704.55"
    })
    void leakage_depends_on_where_the_farming_goes(
            Displacement.Destination destination, double soil, double expected) {
        assertThat(value(leakage(destination, soil))).isCloseTo(expected, within(1e-9));
    }

    @Test
    void what_is_not_counted_of_leakage_is_told() {
        assertThat(
                        Telling.text(
                                leakage(Displacement.Destination.STALL_FEEDING, 5).step(),
                                Locale.CHINESE))
                .contains("转移的活动不清除植被");
        assertThat(
                        Telling.text(
                                leakage(Displacement.Destination.GRAZING_ON_CLEARED_LAND, 5).step(),
                                Locale.ENGLISH))
                .contains("no soil carbon for displaced grazing");
        assertThat(
                        Telling.text(
                                leakage(Displacement.Destination.CROPS_ON_CLEARED_LAND, -5).step(),
                                Locale.ENGLISH))
                .contains("the soil would change by -5.0: a gain is not counted");
    }

    @Test
    void roots_follow_three_models() {
        Roots roots = new Roots(ROOTS);
        assertThat(value(roots.ratio(biomass(100)))).isCloseTo(0.239878, within(5e-7));
        assertThat(value(roots.ofZone(biomass(100), Roots.Zone.TROPICAL)))
                .isCloseTo(20.296092, within(5e-7));
        assertThat(value(roots.ofZone(biomass(100), Roots.Zone.TEMPERATE)))
                .isCloseTo(26.961998, within(5e-7));
        assertThat(value(roots.ofZone(biomass(100), Roots.Zone.BOREAL)))
                .isCloseTo(24.479313, within(5e-7));
        assertThat(value(roots.byPower(biomass(100)))).isCloseTo(29.465164, within(5e-7));
        assertThat(value(roots.ofMoistTropics(biomass(124.9)))).isEqualTo(0.205);
        assertThat(value(roots.ofMoistTropics(biomass(125)))).isEqualTo(0.235);
    }
}
