package org.tanku.kernel.method.crediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.crediting.Cases.change;
import static org.tanku.kernel.method.crediting.Cases.confirmed;
import static org.tanku.kernel.method.crediting.Cases.credit;
import static org.tanku.kernel.method.crediting.Cases.fir;
import static org.tanku.kernel.method.crediting.Cases.growing;
import static org.tanku.kernel.method.crediting.Cases.of;
import static org.tanku.kernel.method.crediting.Cases.supplied;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.PoolChanges;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class PoolsAndBambooTest {
    private static final Baseline ZERO = new Baseline.Zero();

    /// 500 hm² of fir: 90 m³/hm² at the start, 118 with and 110 without the project.
    private static CreditingCase managed(Scheme scheme, double end, double baselineEnd) {
        return of(
                scheme,
                new Baseline.Table(List.of(Stands.fir("1", 7500, 2026, baselineEnd).stand())),
                Stands.fir("1", 7500, 2021, 90).stand(),
                Stands.fir("1", 7500, 2026, end).stand());
    }

    private static double credited(CreditingCase asked) {
        return credit(asked).credited().value().value();
    }

    @Test
    void the_other_pools_of_forest_management_are_added_on_both_sides() {
        PoolChanges project =
                new PoolChanges(
                        Map.of(
                                CarbonPool.DEAD_WOOD, change(300),
                                CarbonPool.LITTER, change(20),
                                CarbonPool.WOOD_PRODUCTS, change(188.74)));
        PoolChanges baseline =
                new PoolChanges(
                        Map.of(
                                CarbonPool.DEAD_WOOD, change(100),
                                CarbonPool.LITTER, change(5),
                                CarbonPool.WOOD_PRODUCTS, change(0)));
        CreditingCase asked =
                managed(Scheme.AR_CM_003, 118, 110)
                        .withOthers(OtherFlows.of(project, baseline).withFire(change(48.411)));
        assertThat(credited(asked)).isCloseTo(4766.979 + 508.74 - 105 - 48.411, within(0.0005));
    }

    @Test
    void each_of_six_pools_counts_in_afforestation() {
        PoolChanges project =
                new PoolChanges(
                        Map.of(
                                CarbonPool.SHRUBS, change(1),
                                CarbonPool.DEAD_WOOD, change(20),
                                CarbonPool.LITTER, change(300),
                                CarbonPool.SOIL, change(4000),
                                CarbonPool.WOOD_PRODUCTS, change(50_000)));
        PoolChanges baseline = new PoolChanges(Map.of(CarbonPool.SHRUBS, change(0.5)));
        assertThat(
                        credited(
                                growing(Scheme.FFCER_AFFORESTATION)
                                        .withOthers(OtherFlows.of(project, baseline))))
                .isCloseTo(4171.107 + 54_321 - 0.5, within(0.0005));
    }

    @Test
    void bamboo_is_brought_in_beside_the_trees() {
        Stand before = fir(2021, 60).on(LandCategory.YOUNG_PLANTATION).stand();
        Stands bamboo = Stands.fir("2", 150, 2026, 0).of("毛竹").on(LandCategory.BAMBOO_FOREST);
        List<Stand> start =
                List.of(
                        before,
                        Stands.fir("2", 150, 2021, 0)
                                .of("毛竹")
                                .on(LandCategory.OTHER_FOREST_LAND)
                                .stand());
        CreditingCase asked =
                of(
                                Scheme.CCER_AFFORESTATION,
                                ZERO,
                                start,
                                List.of(fir(2026, 95).stand(), bamboo.stand()))
                        .withSettings(confirmed("K_RISK"))
                        .withOthers(
                                OtherFlows.of(
                                        new PoolChanges(Map.of(CarbonPool.BAMBOO, change(100))),
                                        PoolChanges.none()));
        Credit credit = credit(asked);
        assertThat(credit.credited().value().value())
                .isCloseTo((4171.1066 + 100) * 0.9, within(0.001));
        assertThat(credit.removals().stands()).hasSize(1);
    }

    @Test
    void bamboo_under_management_counts_beyond_its_baseline() {
        Stands bamboo = fir(2021, 0).of("毛竹").on(LandCategory.BAMBOO_FOREST);
        PoolChanges project =
                new PoolChanges(
                        Map.of(
                                CarbonPool.BAMBOO, change(520.5),
                                CarbonPool.WOOD_PRODUCTS, change(88.25)));
        PoolChanges baseline =
                new PoolChanges(
                        Map.of(
                                CarbonPool.BAMBOO, change(300),
                                CarbonPool.WOOD_PRODUCTS, change(40)));
        CreditingCase asked =
                of(
                                Scheme.FFCER_BAMBOO,
                                ZERO,
                                bamboo.stand(),
                                fir(2026, 0).of("毛竹").on(LandCategory.BAMBOO_FOREST).stand())
                        .withOthers(OtherFlows.of(project, baseline).withFire(change(8.75)));
        assertThat(credited(asked)).isCloseTo(260, within(1e-9));
    }

    @Test
    void a_project_of_bamboo_alone_tells_that_trees_are_left_out() {
        CreditingCase asked =
                of(
                                Scheme.CCER_AFFORESTATION,
                                ZERO,
                                fir(2021, 0).of("毛竹").on(LandCategory.OTHER_FOREST_LAND).stand(),
                                fir(2026, 0).of("毛竹").on(LandCategory.BAMBOO_FOREST).stand())
                        .withSettings(confirmed("K_RISK"))
                        .withOthers(
                                OtherFlows.of(
                                        new PoolChanges(Map.of(CarbonPool.BAMBOO, change(100))),
                                        PoolChanges.none()));
        Credit credit = credit(asked);
        assertThat(credit.credited().value().value()).isCloseTo(90, within(1e-9));
        assertThat(Telling.text(credit.credited().step(), Locale.ENGLISH))
                .contains("ΔC_TREE = 0 t CO₂e  this pool was not selected");
    }

    @Test
    void neutral_bamboo_shares_the_choice_of_the_baseline() {
        CreditingCase asked =
                of(
                                Scheme.NEUTRAL_FOREST,
                                new Baseline.Table(List.of()),
                                fir(2021, 0).of("毛竹").on(LandCategory.BAMBOO_FOREST).stand(),
                                fir(2026, 0).of("毛竹").on(LandCategory.BAMBOO_FOREST).stand())
                        .withSettings(supplied(Map.of("k_BSL", new Ratio(0.5))))
                        .withOthers(
                                OtherFlows.of(
                                                new PoolChanges(
                                                        Map.of(CarbonPool.BAMBOO, change(100))),
                                                new PoolChanges(
                                                        Map.of(CarbonPool.BAMBOO, change(60))))
                                        .withFire(change(5)));
        assertThat(credited(asked)).isCloseTo(100 - 30 - 5, within(1e-9));
    }

    @Test
    void trees_are_not_brought_in_beside_the_stand_tables() {
        PoolChanges trees = new PoolChanges(Map.of(CarbonPool.TREES, change(1)));
        assertThatThrownBy(() -> OtherFlows.of(trees, PoolChanges.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trees are measured from the stand tables");
        assertThatThrownBy(() -> OtherFlows.of(PoolChanges.none(), trees))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
