package org.tanku.kernel.method.judicial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.Equations;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.method.judicial.LossProblem.Kind;
import org.tanku.kernel.method.judicial.LossSheet.YearOfRecovery;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Expected numbers are those of published cases, or were worked out in Python.
class JudicialLossTest {
    private static final LossChoice STOCK =
            LossChoice.of(new LossStrategy.StockOnly(), Kappa.EXACT);
    private static final LossChoice CALIBRATED =
            LossChoice.of(new LossStrategy.FujianCalibrated(), Kappa.EXACT);

    private static LossChoice expansion(boolean understorey, boolean soil) {
        return LossChoice.of(new LossStrategy.VolumeExpansion(understorey, soil), Kappa.EXACT);
    }

    private static LossItem volume(String number, String species, double m3) {
        return new LossItem.FelledVolume(
                number, species, new CubicMetres(m3), "survey of the scene");
    }

    private static LossItem tree(String number, String species, double cm, Reading<Metres> height) {
        return new LossItem.FelledTree(
                number, species, new Centimetres(cm), height, "survey of the scene");
    }

    private static LossItem stump(String number, double cm) {
        return new LossItem.Stump(
                number,
                "杉木",
                new Centimetres(cm),
                Reading.of(new Metres(15)),
                "survey of the scene");
    }

    private static LossItem culms(String number, double kilograms, boolean includesRoots) {
        return new LossItem.Culms(
                number,
                "毛竹",
                new Ratio(100),
                new Kilograms(kilograms),
                includesRoots,
                "expert opinion");
    }

    private static LossItem layer(
            String number,
            String type,
            ForestLayer layer,
            Destruction destruction,
            Reading<TonnesCarbonPerHectare> density) {
        return new LossItem.Layer(
                number, type, layer, destruction, new Mu(30), density, "survey of the scene");
    }

    private static Reading<TonnesCarbonPerHectare> unmeasured() {
        return Reading.missing("not measured");
    }

    private static Settings supplied(Map<String, Quantity> values) {
        return new Settings(values, Set.of());
    }

    private static CarbonLoss loss(LossSheet sheet, LossChoice choice) {
        return switch (LossTable.resolve(sheet, choice)) {
            case LossResolution.Complete(var whole) -> {
                CarbonLoss loss = JudicialLoss.assess(whole);
                assertThat(Recomputation.differences(loss.total().step(), Equations.byId()))
                        .isEmpty();
                assertThat(Lookups.differing(loss.total().step())).isEmpty();
                assertThat(Telling.parse(Telling.json(loss.total().step())))
                        .isEqualTo(loss.total().step());
                yield loss;
            }
            case LossResolution.Incomplete(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static double tonnes(LossSheet sheet, LossChoice choice) {
        return loss(sheet, choice).total().value().value();
    }

    private static List<LossProblem> problems(LossSheet sheet, LossChoice choice) {
        return switch (LossTable.resolve(sheet, choice)) {
            case LossResolution.Complete(var whole) -> throw new AssertionError(whole.toString());
            case LossResolution.Incomplete(var problems) -> problems;
        };
    }

    @ParameterizedTest
    @CsvSource({"33,57.52725", "31,54.04075"})
    void both_cases_of_hezhou_come_out_by_the_expansion_of_volume(double m3, double published) {
        CarbonLoss loss = loss(LossSheet.of(volume("1", "马尾松", m3)), expansion(false, false));
        assertThat(loss.total().value().value()).isCloseTo(published, within(1e-9));
        assertThat(loss.counted()).containsExactly(ForestLayer.TREES);
        assertThat(loss.notCounted())
                .containsExactly(
                        ForestLayer.SHRUBS_AND_HERBS,
                        ForestLayer.LITTER,
                        ForestLayer.DEAD_WOOD,
                        ForestLayer.SOIL);
    }

    @ParameterizedTest
    @CsvSource({
        "false,false,57.52725",
        "true,false,68.74506375",
        "false,true,129.091149",
        "true,true,140.30896275"
    })
    void the_full_chain_adds_understorey_and_soil(
            boolean understorey, boolean soil, double expected) {
        CarbonLoss loss = loss(LossSheet.of(volume("1", "马尾松", 33)), expansion(understorey, soil));
        assertThat(loss.total().value().value()).isCloseTo(expected, within(1e-9));
        assertThat(loss.counted().contains(ForestLayer.SHRUBS_AND_HERBS)).isEqualTo(understorey);
        assertThat(loss.counted().contains(ForestLayer.SOIL)).isEqualTo(soil);
    }

    @Test
    void the_full_chain_adds_nothing_where_no_tree_was_felled() {
        CarbonLoss loss =
                loss(
                        LossSheet.of(
                                layer(
                                        "1",
                                        "杉木",
                                        ForestLayer.LITTER,
                                        Destruction.BURNT_OR_CLEARED,
                                        unmeasured())),
                        expansion(true, true));
        assertThat(loss.parts()).hasSize(1);
        assertThat(loss.counted()).containsExactly(ForestLayer.LITTER);
    }

    @ParameterizedTest
    @CsvSource({
        "桉树,5.311,9.11284,10.45",
        "硬阔类,18.6493,42.90047,47.07",
        "阔叶混,18.6493,30.8576,47.07"
    })
    void yongan_and_nanjing_do_not_come_out_by_stock_alone(
            String species, double m3, double found, double published) {
        double tonnes = tonnes(LossSheet.of(volume("1", species, m3)), STOCK);
        assertThat(tonnes).isCloseTo(found, within(1e-4));
        assertThat(tonnes).isLessThan(published / 1.09);
    }

    @Test
    void a_calibration_on_one_case_counts_only_when_it_is_confirmed() {
        LossSheet sheet = LossSheet.of(volume("1", "尾巨桉", 5.311), volume("2", "木荷", 18.6493));
        assertThat(problems(sheet, CALIBRATED))
                .containsExactly(
                        new LossProblem("1", Kind.SETTING_MISSING, "f_eucalyptus"),
                        new LossProblem("2", Kind.SETTING_MISSING, "f_broadleaf"));
        CarbonLoss loss =
                loss(
                        sheet,
                        CALIBRATED.with(
                                new Settings(Map.of(), Set.of("f_eucalyptus", "f_broadleaf"))));
        assertThat(loss.parts().getFirst().name()).isEqualTo("尾巨桉");
        assertThat(loss.parts().getFirst().loss().value().value()).isCloseTo(10.45, within(0.005));
        assertThat(loss.parts().getLast().loss().value().value()).isCloseTo(47.07, within(0.005));
        assertThat(Telling.text(loss.total().step(), Locale.ENGLISH))
                .contains("confirmed by the user; suggested after 福建永安邓某某盗伐林木案");
        assertThat(problems(LossSheet.of(volume("1", "杉木", 1)), CALIBRATED))
                .containsExactly(new LossProblem("1", Kind.SPECIES_WITHOUT_CALIBRATION, "杉木"));
    }

    @Test
    void the_ratio_of_carbon_dioxide_is_chosen_and_told() {
        LossSheet sheet = LossSheet.of(volume("1", "杉木", 1));
        assertThat(tonnes(sheet, STOCK)).isCloseTo(1.191745, within(5e-7));
        CarbonLoss rounded =
                loss(sheet, LossChoice.of(new LossStrategy.StockOnly(), Kappa.ROUNDED));
        assertThat(rounded.total().value().value())
                .isCloseTo(0.307 * 1.634 * 1.246 * 0.520 * 3.67, within(1e-12));
        assertThat(Telling.text(rounded.total().step(), Locale.ENGLISH)).contains("κ = 3.67");
    }

    @Test
    void a_tree_is_counted_by_its_volume_or_by_its_biomass() {
        LossSheet sheet = LossSheet.of(tree("1", "杉木", 20, Reading.of(new Metres(15))));
        assertThat(tonnes(sheet, STOCK)).isCloseTo(0.2772110277, within(1e-9));
        assertThat(tonnes(sheet, STOCK.with(EquationSet.ZHEJIANG_BIOMASS)))
                .isCloseTo(0.1876138100, within(1e-9));
        assertThat(problems(sheet, CALIBRATED.with(EquationSet.ZHEJIANG_BIOMASS)))
                .containsExactly(
                        new LossProblem("1", Kind.SET_GIVES_NO_VOLUME, "zhejiang-biomass"));
    }

    @Test
    void a_stump_needs_the_ratio_of_trees_near_by() {
        LossSheet sheet = LossSheet.of(stump("1", 25));
        assertThat(problems(sheet, STOCK))
                .containsExactly(new LossProblem("1", Kind.SETTING_MISSING, "k"));
        assertThat(tonnes(sheet, STOCK.with(supplied(Map.of("k", new Ratio(0.8))))))
                .isCloseTo(0.2772110277, within(1e-9));
    }

    @Test
    void chave_without_height_serves_a_tree_whose_height_nobody_knows() {
        LossSheet sheet = LossSheet.of(tree("1", "杉木", 20, Reading.missing("sawn up")));
        assertThat(problems(sheet, STOCK))
                .containsExactly(new LossProblem("1", Kind.HEIGHT_NOT_MEASURED, "sawn up"));
        LossChoice chave = STOCK.with(EquationSet.CHAVE_WITHOUT_HEIGHT);
        assertThat(problems(sheet, chave))
                .containsExactly(new LossProblem("1", Kind.SETTING_MISSING, "E"));
        assertThat(tonnes(sheet, chave.with(supplied(Map.of("E", new Ratio(-0.1))))))
                .isCloseTo(CHAVE, within(1e-9));
    }

    private static final double CHAVE = 0.3131200426;

    @Test
    void bamboo_is_counted_by_culms_and_its_roots_once() {
        Settings settings =
                supplied(Map.of("R_bamboo", new Ratio(0.2), "CF_bamboo", new Ratio(0.5)));
        assertThat(problems(LossSheet.of(culms("1", 10.44, false)), STOCK))
                .containsExactly(
                        new LossProblem("1", Kind.SETTING_MISSING, "R_bamboo"),
                        new LossProblem("1", Kind.SETTING_MISSING, "CF_bamboo"));
        assertThat(problems(LossSheet.of(culms("1", 19.258, true)), STOCK))
                .containsExactly(new LossProblem("1", Kind.SETTING_MISSING, "CF_bamboo"));
        assertThat(tonnes(LossSheet.of(culms("1", 10.44, false)), STOCK.with(settings)))
                .isCloseTo(2.2968, within(1e-9));
        assertThat(tonnes(LossSheet.of(culms("1", 19.258, true)), STOCK.with(settings)))
                .isCloseTo(3.5306333333, within(1e-9));
    }

    @Test
    void a_burnt_layer_is_counted_by_area_with_the_density_of_the_neighbour_province() {
        CarbonLoss loss =
                loss(
                        LossSheet.of(
                                layer(
                                        "1",
                                        "杉木",
                                        ForestLayer.LITTER,
                                        Destruction.BURNT_OR_CLEARED,
                                        unmeasured()),
                                layer(
                                        "2",
                                        "杉木",
                                        ForestLayer.SOIL,
                                        Destruction.SOIL_DUG_OUT,
                                        unmeasured()),
                                layer(
                                        "3",
                                        "杉木",
                                        ForestLayer.SOIL,
                                        Destruction.SOIL_DISTURBED,
                                        Reading.of(new TonnesCarbonPerHectare(40)))),
                        STOCK);
        assertThat(loss.parts().getFirst().name()).isEqualTo("杉木 枯落物层");
        assertThat(loss.parts().getFirst().loss().value().value())
                .isCloseTo(2 * 2.68 * 44 / 12, within(1e-9));
        assertThat(loss.parts().getLast().loss().value().value())
                .isCloseTo(2 * 98.96 * 44 / 12 + 2 * 40 * 0.1 * 44 / 12, within(1e-9));
        assertThat(loss.counted()).containsExactlyInAnyOrder(ForestLayer.LITTER, ForestLayer.SOIL);
        assertThat(Telling.text(loss.total().step(), Locale.CHINESE))
                .contains("福建杉木 枯落物层碳密度")
                .contains("未公开，采用邻省浙江的实测值");
    }

    @Test
    void a_layer_without_a_density_or_with_an_impossible_fate_is_told() {
        LossSheet sheet =
                LossSheet.of(
                        layer(
                                "1",
                                "杉木",
                                ForestLayer.SOIL,
                                Destruction.SOIL_DISTURBED,
                                unmeasured()),
                        layer(
                                "2",
                                "杉木",
                                ForestLayer.DEAD_WOOD,
                                Destruction.BURNT_OR_CLEARED,
                                unmeasured()),
                        layer(
                                "3",
                                "杉木",
                                ForestLayer.SOIL,
                                Destruction.BURNT_OR_CLEARED,
                                unmeasured()),
                        layer(
                                "4",
                                "杉木",
                                ForestLayer.LITTER,
                                Destruction.SOIL_DUG_OUT,
                                unmeasured()),
                        layer(
                                "5",
                                "福建柏",
                                ForestLayer.LITTER,
                                Destruction.BURNT_OR_CLEARED,
                                unmeasured()));
        assertThat(problems(sheet, STOCK))
                .containsExactly(
                        new LossProblem("1", Kind.DENSITY_MISSING, "杉木 土壤层"),
                        new LossProblem("2", Kind.DENSITY_MISSING, "杉木 枯死木"),
                        new LossProblem("3", Kind.LAYER_AND_DESTRUCTION_DISAGREE, "土壤层, 烧毁或清除"),
                        new LossProblem("4", Kind.LAYER_AND_DESTRUCTION_DISAGREE, "枯落物层, 土层挖除"),
                        new LossProblem("5", Kind.DENSITY_MISSING, "福建柏 枯落物层"));
        assertThat(
                        tonnes(
                                LossSheet.of(sheet.items().getLast()),
                                STOCK.with(new StandIns(Map.of("福建柏", "针叶混")))))
                .isCloseTo(2 * 3.67 * 44 / 12, within(1e-9));
    }

    @Test
    void the_growth_forgone_is_counted_year_by_year_until_recovery() {
        LossSheet sheet =
                new LossSheet(
                        List.of(volume("1", "杉木", 1)),
                        List.of(year(1, 5, 1.5), year(2, 4, 1.75), year(3, 2, 2.5)));
        CarbonLoss loss = loss(sheet, STOCK);
        assertThat(loss.parts().getLast().name()).isEqualTo("未实现的碳汇量");
        assertThat(loss.parts().getLast().loss().value()).isEqualTo(new TonnesCO2e(5.25));
        assertThat(loss.total().value().value()).isCloseTo(6.441745, within(5e-7));
        assertThat(problems(new LossSheet(List.of(), List.of(year(1, 5, 1), year(3, 5, 1))), STOCK))
                .containsExactly(new LossProblem("", Kind.YEARS_OUT_OF_ORDER, "year 2, not 3"));
    }

    private static YearOfRecovery year(int year, double without, double restored) {
        return new YearOfRecovery(
                year, new TonnesCO2e(without), new TonnesCO2e(restored), "growth curves");
    }

    @Test
    void every_problem_of_a_sheet_is_told_item_by_item() {
        assertThat(problems(LossSheet.of(), STOCK))
                .containsExactly(new LossProblem("", Kind.NOTHING_LOST, ""));
        assertThat(
                        problems(
                                LossSheet.of(
                                        volume("2", "仙人掌", 1),
                                        volume("1", "杉木", 1),
                                        volume("1", "杉木", 1),
                                        tree("3", "仙人掌", 10, Reading.of(new Metres(9))),
                                        tree("4", "杉木", 183, Reading.of(new Metres(15)))),
                                STOCK))
                .containsExactly(
                        new LossProblem("1", Kind.ITEM_TWICE, "1"),
                        new LossProblem("2", Kind.SPECIES_WITHOUT_FACTORS, "仙人掌"),
                        new LossProblem("3", Kind.SPECIES_NOT_IN_SET, "仙人掌"),
                        new LossProblem("4", Kind.DIAMETER_DOUBTFUL, "183.0 cm, perhaps 183.0 mm"));
        assertThatThrownBy(() -> new LossResolution.Incomplete(List.of()))
                .hasMessage("a loss without a problem is complete");
    }

    @Test
    void each_strategy_says_what_it_rests_on() {
        assertThat(new LossStrategy.FujianCalibrated().words().english())
                .isEqualTo("calibrated on one case each, not the official text");
        assertThat(new LossStrategy.StockOnly().words().chinese()).isEqualTo("仅计林木碳储量");
        assertThat(new LossStrategy.VolumeExpansion(true, true).words().chinese())
                .isEqualTo("蓄积量扩展法");
    }
}
