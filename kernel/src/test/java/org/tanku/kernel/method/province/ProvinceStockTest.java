package org.tanku.kernel.method.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.Stands.fir;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.Resolution;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.Stands;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// 15 mu of fir at 100 m³ hold 32.8305 t C, of Masson pine at 80 m³ 30.4095 (worked by hand from
/// the lines); 15 mu of bamboo 34.24, of shrubs 8.995, of economic forest 17.605.
class ProvinceStockTest {
    private static final ParameterSet LINES = ParameterSet.load("volume-biomass@2026-1");
    private static final ParameterSet DENSITIES = ParameterSet.load("province-biomass@2026-1");
    private static final ProvinceInventory INVENTORY =
            new ProvinceInventory(LINES, DENSITIES, Set.of("油茶"), StandIns.none());

    private static final Stand FIR = fir("0001", 15, 2020, 100).stand();
    private static final Stand PINE =
            fir("0002", 15, 2020, 80).of("马尾松").from(Origin.NATURAL).stand();
    private static final Stand BAMBOO = bare("0003", "毛竹", LandCategory.BAMBOO_FOREST);
    private static final Stand SHRUBS = bare("0004", "杂灌", LandCategory.SHRUBLAND);
    private static final Stand CAMELLIA = bare("0005", "油茶", LandCategory.ARBOUR_FOREST);
    private static final Stand YOUNG = bare("0006", "杉木", LandCategory.YOUNG_PLANTATION);

    private static Stand bare(String number, String species, LandCategory category) {
        return fir(number, 15, 2020, 0)
                .of(species)
                .on(category)
                .holding(Reading.missing("not measured"))
                .stand();
    }

    private static ProvinceStock stock(Stand... stands) {
        return switch (INVENTORY.resolve(List.of(stands))) {
            case Resolution.Complete<ProvinceCase>(var whole) -> ProvinceInventory.stock(whole);
            case Resolution.Incomplete<ProvinceCase>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static List<CaseProblem.Kind> problems(Stand... stands) {
        return switch (INVENTORY.resolve(List.of(stands))) {
            case Resolution.Complete<ProvinceCase> _ -> List.of();
            case Resolution.Incomplete<ProvinceCase>(var problems) ->
                    problems.stream().map(CaseProblem::kind).toList();
        };
    }

    private static final ProvinceStock ALL = stock(YOUNG, CAMELLIA, SHRUBS, BAMBOO, PINE, FIR);

    private static List<String> told(Grouping grouping) {
        return ALL.by(grouping).stream()
                .map(each ->
                        each.key().name().english()
                                + " "
                                + each.stands()
                                + " "
                                + Math.round(each.stock().value().value() * 1e4) / 1e4
                                + " "
                                + each.area().value().value())
                .toList();
    }

    @Test
    void each_stand_is_counted_by_the_route_of_its_land() {
        assertThat(ALL.stands().stream().map(each -> each.stand().code().number()))
                .containsExactly("0001", "0002", "0003", "0004", "0005");
        assertThat(ALL.stands().stream().map(StandVegetation::type))
                .containsExactly("杉木", "马尾松", "竹林", "灌木林", "经济林");
        assertThat(ALL.total().value().value()).isCloseTo(124.08, within(1e-9));
    }

    @Test
    void land_without_vegetation_is_handed_back_and_not_taken_for_zero() {
        assertThat(ALL.uncounted()).containsExactly(YOUNG);
        assertThat(stock(FIR, bare("0007", "杉木", LandCategory.OTHER_FOREST_LAND)).uncounted())
                .hasSize(1);
    }

    @Test
    void open_forest_and_mangrove_are_counted_by_volume() {
        for (LandCategory category : List.of(LandCategory.OPEN_FOREST, LandCategory.MANGROVE)) {
            Stand stand = fir("0001", 15, 2020, 100).on(category).stand();
            assertThat(stock(stand).total().value().value()).isCloseTo(32.8305, within(1e-9));
        }
    }

    @Test
    void stands_are_told_together_by_vegetation_type_age_group_and_origin() {
        assertThat(told(Grouping.VEGETATION))
                .containsExactly(
                        "tree forest 2 63.24 2.0",
                        "bamboo forest 1 34.24 1.0",
                        "shrubland 1 8.995 1.0",
                        "economic forest 1 17.605 1.0");
        assertThat(told(Grouping.COUNTY)).containsExactly("350428 5 124.08 5.0");
        assertThat(told(Grouping.TYPE)).hasSize(5).contains("杉木 1 32.8305 1.0");
        assertThat(told(Grouping.ORIGIN))
                .containsExactly("natural 1 30.4095 1.0", "planted 4 93.6705 4.0");
        assertThat(told(Grouping.AGE_GROUP)).last().isEqualTo("no age group 3 60.84 3.0");
    }

    @Test
    void a_tree_stand_without_an_age_has_no_age_group() {
        Stand ageless = fir("0001", 15, 2020, 100).aged(Reading.missing("unknown")).stand();
        assertThat(stock(ageless).by(Grouping.AGE_GROUP))
                .singleElement()
                .satisfies(group -> assertThat(group.key().code()).isEqualTo("9"));
    }

    @Test
    void the_age_group_of_a_tree_stand_follows_the_limits_of_its_species() {
        assertThat(stock(FIR).by(Grouping.AGE_GROUP))
                .singleElement()
                .satisfies(
                        group -> assertThat(group.key().name().english()).isEqualTo("middle-aged"));
    }

    @Test
    void the_groups_add_up_to_the_stands_whatever_they_are_made_by() {
        for (Grouping grouping : Grouping.values()) {
            assertThat(
                            ALL.by(grouping).stream()
                                    .mapToDouble(each -> each.stock().value().value())
                                    .sum())
                    .as(grouping.toString())
                    .isCloseTo(ALL.total().value().value(), within(1e-9));
            assertThat(ALL.by(grouping).stream().mapToInt(ProvinceStock.Group::stands).sum())
                    .isEqualTo(5);
        }
    }

    @Test
    void a_group_tells_its_mean_density_down_to_the_survey() {
        ProvinceStock.Group trees = ALL.by(Grouping.VEGETATION).getFirst();
        assertThat(trees.density().value().value()).isCloseTo(31.62, within(1e-9));
        assertThat(Telling.text(trees.density().step(), Locale.ENGLISH))
                .contains("d̄ = C / A", "survey 2020, stand 350428-101-205-012-0001");
        assertThat(
                        Recomputation.differences(
                                trees.density().step(), org.tanku.kernel.Equations.byId()))
                .isEmpty();
    }

    @Test
    void the_whole_of_a_province_needs_its_scattered_trees() {
        Explained<TonnesCarbon> scattered =
                Explained.given(StockEquations.C_SCATTERED, new TonnesCarbon(10), "by hand");
        Explained<TonnesCarbon> whole = ALL.withScattered(scattered);
        assertThat(whole.value().value()).isCloseTo(134.08, within(1e-9));
        assertThat(whole.step().from().stream().map(Step::symbol))
                .containsExactly("C_TREES", "C_BAMBOO", "C_SHRUBS", "C_ECONOMIC", "C_SCATTERED");
        assertThat(whole.step().from().get(1).value())
                .isEqualTo(ALL.stands().get(2).stock().value());
    }

    @Test
    void every_problem_of_every_stand_is_named() {
        Stand unknown = fir("0008", 15, 2020, 100).of("拟赤杨").stand();
        Stand bare = fir("0009", 15, 2020, 0).holding(Reading.missing("not measured")).stand();
        assertThat(problems(BAMBOO, BAMBOO, unknown, bare))
                .containsExactlyInAnyOrder(
                        CaseProblem.Kind.STAND_TWICE,
                        CaseProblem.Kind.SPECIES_NOT_IN_PARAMETER_SET,
                        CaseProblem.Kind.NO_STOCK_MEASURED);
        assertThat(problems(BAMBOO, BAMBOO)).containsExactly(CaseProblem.Kind.STAND_TWICE);
        assertThat(problems(FIR)).isEmpty();
    }

    @Test
    void another_species_may_stand_in_where_the_user_says_so() {
        Stands unknown = fir("0008", 15, 2020, 100).of("拟赤杨");
        ProvinceInventory told =
                new ProvinceInventory(
                        LINES, DENSITIES, Set.of(), new StandIns(java.util.Map.of("拟赤杨", "软阔类")));
        assertThat(told.resolve(List.of(unknown.stand()))).isInstanceOf(Resolution.Complete.class);
    }
}
